import type { Calculator } from '../lib/scenario/calculator.ts';
import { intervals } from '../lib/scenario/intervals.ts';
import { read } from '../lib/scenario/link.ts';
import { type Report, report } from '../lib/scenario/report.ts';
import { sentence, write, writeRange } from '../lib/scenario/say.ts';
import { type Settled, settle } from '../lib/scenario/settle.ts';
import type { Interval } from '../lib/uncertainty/interval.ts';
import { isMeasure } from '../lib/vocabulary/quantity.ts';
import { calculatorAddress } from '../site/address.ts';
import { table } from './table.ts';

/** A calculation done, or sentences that say why not. */
export type Ran =
  | { readonly ok: true; readonly settled: Settled; readonly around: Readonly<Record<string, Interval>>; readonly report: Report }
  /** `understood` where the words were, but no result follows from them. */
  | { readonly ok: false; readonly understood: boolean; readonly problems: readonly string[] };

/** Runs a calculator with `name=value` words. Inputs that leave not one result are answered with the reasons. */
export function run(calculator: Calculator, words: readonly string[], options: { readonly interval: boolean; readonly seed?: number }): Ran {
  const loose = words.filter((word) => !word.includes('='));
  if (loose.length > 0) return no(loose.map((word) => `“${word}” is not of the form name=value.`));
  const names = words.map((word) => word.slice(0, word.indexOf('=')));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0) return no(twice.map((name) => `${name} is given twice.`));
  const { scenario, problems } = read(
    calculator,
    Object.fromEntries(words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)])),
  );
  if (problems.length > 0) return no(problems);
  const settled = settle(calculator, scenario);
  if (calculator.results.every(({ id }) => settled.values[id] === undefined)) return no(reasonsOf(calculator, settled), true);
  const around = options.interval ? intervals(calculator, settled, options.seed === undefined ? {} : { seed: options.seed }) : {};
  return { ok: true, settled, around, report: report(calculator, settled, around, calculatorAddress(calculator.id)) };
}

const no = (problems: readonly string[], understood = false): Ran => ({ ok: false, understood, problems });

/** Why there is no result, each reason once. */
const reasonsOf = ({ results }: Calculator, { reasons }: Settled): readonly string[] => [...new Set(results.flatMap(({ id }) => reasons[id] ?? []))];

/** A calculation for people: the finding, the results, the link. */
export function printed(calculator: Calculator, { settled, around, report: { url, notes = [] } }: Extract<Ran, { ok: true }>): string {
  const rows = calculator.results.map((quantity) => {
    const range = around[quantity.id];
    const value = settled.values[quantity.id];
    return [
      `  ${quantity.id}`,
      value === undefined ? 'unknown' : write(calculator, quantity, value),
      value === undefined
        ? (settled.reasons[quantity.id] ?? '')
        : range
          ? `${quantity.label} (90%: ${isMeasure(quantity) ? writeRange(calculator, quantity, range) : '–'})`
          : quantity.label,
    ];
  });
  return [sentence(calculator, settled, calculator.finding), ...notes, '', table(rows), '', url].join('\n');
}
