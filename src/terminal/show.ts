import { type Calculator, isOptionInput } from '../lib/scenario/calculator.ts';
import { write } from '../lib/scenario/say.ts';
import { untouched } from '../lib/scenario/scenario.ts';
import { namesOf } from '../lib/scenario/setting.ts';
import { settle } from '../lib/scenario/settle.ts';
import { formatRange } from '../lib/units/format.ts';
import { table } from './table.ts';

/** More options than this stand in a list of their own. */
const few = 8;

/** Words with commas between them, in lines that a terminal has room for. */
function wrapped(words: readonly string[], width = 100): string {
  const lines = [' '];
  for (const [index, word] of words.entries()) {
    const next = `${word}${index < words.length - 1 ? ',' : ''}`;
    const line = lines.at(-1) ?? '';
    if (line.length + next.length + 1 > width) lines.push(`  ${next}`);
    else lines[lines.length - 1] = `${line} ${next}`;
  }
  return lines.join('\n');
}

/** What a calculator asks, takes, starts with and answers. */
export function show(calculator: Calculator): string {
  const settled = settle(calculator, untouched);
  const inputs = calculator.inputs.map((input) => {
    const { quantity } = input;
    const options = isOptionInput(input) ? Object.keys(namesOf(input.quantity, calculator.data)) : [];
    const valid = isOptionInput(input)
      ? options.length > few
        ? `(${options.length} options, below)`
        : `(${options.join(', ')})`
      : `(${formatRange(input.range[0], input.range[1], input.quantity.unit)})`;
    return {
      row: [`  ${quantity.id}`, write(calculator, quantity, settled.given[quantity.id] ?? settled.values[quantity.id]), quantity.label, valid],
      ...(options.length > few && { long: [`Options of ${quantity.id}`, wrapped(options), ''] }),
    };
  });
  return [
    `${calculator.title}: ${calculator.question}`,
    '',
    'Inputs, where they start, and what the formulas were checked for',
    table(inputs.map(({ row }) => row)),
    '',
    ...inputs.flatMap(({ long = [] }) => long),
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
