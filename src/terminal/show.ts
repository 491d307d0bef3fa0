import { type Calculator, isOptionInput } from '../lib/scenario/calculator.ts';
import { write } from '../lib/scenario/say.ts';
import { untouched } from '../lib/scenario/scenario.ts';
import { namesOf } from '../lib/scenario/setting.ts';
import { settle } from '../lib/scenario/settle.ts';
import { formatRange } from '../lib/units/format.ts';
import { table } from './table.ts';

/** What a calculator asks, takes, starts with and answers. */
export function show(calculator: Calculator): string {
  const settled = settle(calculator, untouched);
  const inputs = calculator.inputs.map((input) => {
    const { quantity } = input;
    const valid = isOptionInput(input)
      ? Object.keys(namesOf(input.quantity, calculator.data)).join(', ')
      : formatRange(input.range[0], input.range[1], input.quantity.unit);
    return [`  ${quantity.id}`, write(calculator, quantity, settled.given[quantity.id] ?? settled.values[quantity.id]), quantity.label, `(${valid})`];
  });
  return [
    `${calculator.title}: ${calculator.question}`,
    '',
    'Inputs, where they start, and what the formulas were checked for',
    table(inputs),
    '',
    'Presets',
    table(calculator.presets.map(({ id, label }) => [`  ${id}`, label])),
    '',
    'Results',
    table(calculator.results.map(({ id, label, definition }) => [`  ${id}`, `${label}. ${definition}`])),
    '',
    'Not for',
    ...calculator.notFor.map((line) => `  ${line}`),
  ].join('\n');
}
