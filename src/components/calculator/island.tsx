import { hydrate } from 'preact';
import type { CalculatorFile } from '../../lib/scenario/calculator.ts';
import type { Data } from '../../lib/scenario/data.ts';
import { Calculator } from './Calculator.tsx';
import { showCarried } from './carried.ts';
import { followNumbers } from './numbers.ts';
import { paintersNamed } from './painters.ts';
import type { CalculatorProps } from './props.ts';
import { arrive, keepLeaving } from './travel.ts';

/** What a page writes beside a calculator, for its script: the records it needs, and its props. */
export interface Payload {
  readonly data: Partial<Data>;
  readonly props: Omit<CalculatorProps, 'calculator' | 'painters'>;
}

const files = import.meta.glob<CalculatorFile>('../../lib/calculators/*.ts', { import: 'default' });

/** Brings the static HTML of a calculator to life, with the one file of formulas that it uses. */
export async function bringToLife(element: HTMLElement): Promise<void> {
  const load = files[`../../lib/calculators/${element.dataset['calculator']}.ts`];
  const root = element.querySelector('.hydrated');
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  if (!load || !root || !text) return;
  const { data, props } = JSON.parse(text) as Payload;
  const [file, painters] = await Promise.all([load(), paintersNamed(element.dataset['pictures'] ?? '')]);
  const calculator = file.open(data as Data);
  hydrate(
    <Calculator
      {...props}
      calculator={calculator}
      painters={painters}
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
