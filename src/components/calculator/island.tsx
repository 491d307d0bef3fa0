import { hydrate } from 'preact';
import type { CalculatorFile } from '../../lib/scenario/calculator.ts';
import type { Data } from '../../lib/scenario/data.ts';
import { recordsOf } from '../records.ts';
import { Calculator } from './Calculator.tsx';
import { showCarried } from './carried.ts';
import { keptTexts } from './carried-key.ts';
import { followNumbers } from './numbers.ts';
import { paintersNamed } from './painters.ts';
import type { CalculatorProps } from './props.ts';
import { keepAddress } from './share.ts';
import { arrive, keepLeaving } from './travel.ts';
import { giveWords, type Words } from './words.ts';

/** What a page writes beside a calculator, for its script. The records stand on the page too, each once. */
export type Payload = Omit<CalculatorProps, 'calculator' | 'painters'> & { readonly words: Words };

const files = import.meta.glob<CalculatorFile>('../../lib/calculators/*.ts', { import: 'default' });

/** Brings the static HTML of a calculator to life, with the one file of formulas that it uses. */
export async function bringToLife(element: HTMLElement): Promise<void> {
  const load = files[`../../lib/calculators/${element.dataset['calculator']}.ts`];
  const root = element.querySelector('.hydrated');
  const text = element.querySelector('script[data-props]')?.textContent;
  if (!load || !root || !text) return;
  const { words, ...props } = JSON.parse(text) as Payload;
  const [file, painters] = await Promise.all([load(), paintersNamed(element.dataset['pictures'] ?? '')]);
  const calculator = file.open(Object.fromEntries(file.needs.map((set) => [set, recordsOf(set)])) as unknown as Data);
  giveWords(calculator, words);
  hydrate(
    <Calculator
      {...props}
      calculator={calculator}
      painters={painters}
      onOpen={async (state) => {
        if (calculator.imports) state.ownField.value = (await import('./OwnRecord.tsx')).OwnRecord;
        if (calculator.imports || keptTexts() !== '{}') await (await import('./own.ts')).offerOwn(state);
        arrive(state);
        keepLeaving(state);
        keepAddress(state);
        followNumbers(state);
        showCarried();
      }}
    />,
    root,
  );
}
