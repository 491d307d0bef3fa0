import { hydrate } from 'preact';
import type { CalculatorFile } from '../../lib/scenario/calculator.ts';
import type { Data } from '../../lib/scenario/data.ts';
import { Calculator } from './Calculator.tsx';
import { showCarried } from './carried.ts';
import { followNumbers } from './numbers.ts';
import type { CalculatorProps } from './props.ts';
import { arrive, keepLeaving } from './travel.ts';

/** What a page writes beside a calculator, for its script: the records it needs, and its props. */
export interface Payload {
  readonly data: Partial<Data>;
  readonly props: Omit<CalculatorProps, 'calculator'>;
}

const files = import.meta.glob<CalculatorFile>('../../lib/calculators/*.ts', { import: 'default' });

/** The element around a calculator's static HTML: brings it to life with the one file of formulas that it uses. */
class AtlasCalculator extends HTMLElement {
  connectedCallback(): void {
    const start = () => void this.open();
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1000 });
    else setTimeout(start, 1);
  }

  private async open(): Promise<void> {
    const id = this.dataset['calculator'] ?? '';
    const load = files[`../../lib/calculators/${id}.ts`];
    const root = this.querySelector('.hydrated');
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!load || !root || !text) return;
    const file = await load();
    const { data, props } = JSON.parse(text) as Payload;
    const calculator = file.open(data as Data);
    hydrate(
      <Calculator
        {...props}
        calculator={calculator}
        onOpen={(state) => {
          arrive(state);
          keepLeaving(state);
          followNumbers(state);
          showCarried();
        }}
      />,
      root,
    );
  }
}

customElements.define('atlas-calculator', AtlasCalculator);
