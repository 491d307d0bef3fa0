import { hydrate } from 'preact';
import type { CalculatorFile } from '../../lib/scenario/calculator.ts';
import type { Data } from '../../lib/scenario/data.ts';
import { Calculator } from './Calculator.tsx';
import { showCarried } from './carried.ts';
import { keptTexts } from './carried-key.ts';
import { followNumbers } from './numbers.ts';
import { paintersNamed } from './painters.ts';
import type { CalculatorProps } from './props.ts';
import { arrive, keepLeaving } from './travel.ts';
import { giveWords, type Words } from './words.ts';

/** What a page writes beside a calculator, for its script. The records stand once on the page, a set in each element. */
export type Payload = Omit<CalculatorProps, 'calculator' | 'painters'> & { readonly words: Words };

const files = import.meta.glob<CalculatorFile>('../../lib/calculators/*.ts', { import: 'default' });

const read = new Map<string, unknown>();

/** The records of a set, as the page holds them for all its calculators; read once. */
function recordsOf(set: string): unknown {
  if (!read.has(set)) read.set(set, JSON.parse(document.querySelector(`script[data-set="${CSS.escape(set)}"]`)?.textContent ?? '{}'));
  return read.get(set);
}

/** Brings the static HTML of a calculator to life, with the one file of formulas that it uses. */
export async function bringToLife(element: HTMLElement): Promise<void> {
  const load = files[`../../lib/calculators/${element.dataset['calculator']}.ts`];
  const root = element.querySelector('.hydrated');
  const text = element.querySelector('script[data-props]')?.textContent;
  if (!load || !root || !text) return;
  const { words, ...props } = JSON.parse(text) as Payload;
  const [file, painters] = await Promise.all([load(), paintersNamed(element.dataset['pictures'] ?? '')]);
  const calculator = file.open(Object.fromEntries(file.needs.map((set) => [set, recordsOf(set)])) as unknown as Data);
  giveWords(calculator.graph, words);
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
        followNumbers(state);
        showCarried();
      }}
    />,
    root,
  );
}
