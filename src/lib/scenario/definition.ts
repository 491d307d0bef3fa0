import type { Datum } from '../formula/value.ts';
import { isMeasure, type Quantity } from '../vocabulary/quantity.ts';
import { type Calculator, isOptionInput } from './calculator.ts';
import { intervals } from './intervals.ts';
import { report } from './report.ts';
import { sentence } from './say.ts';
import { untouched } from './scenario.ts';
import { namesOf, portable } from './setting.ts';
import { settle } from './settle.ts';

/** A calculator as files and terminals give it out: what it asks and takes, the presets, what it answers where it starts, and when not to use it. `page` is its address. */
export function definitionOf(calculator: Calculator, page: string): object {
  const { id, title, question, inputs, presets, results, finding, notFor, graph } = calculator;
  const settled = settle(calculator, untouched);
  const { version, inputs: given, results: answers } = report(calculator, settled, intervals(calculator, settled), page);
  return {
    calculator: id,
    linkVersion: version,
    title,
    question,
    page,
    finding: sentence(calculator, settled, finding),
    inputs: inputs.map((input) => ({
      ...said(input.quantity),
      start: given[input.quantity.id],
      ...(isOptionInput(input)
        ? { options: namesOf(input.quantity, calculator.data) }
        : { range: input.range.map((end) => portable(input.quantity, end)), scale: input.scale }),
    })),
    presets: presets.map(({ id: preset, label, sets, published }) => ({
      id: preset,
      label,
      sets: Object.fromEntries(Object.entries(sets).map(([of, set]) => [of, typeof set === 'string' ? set : row(graph.quantities.get(of), set)])),
      ...(published && { published: Object.fromEntries(Object.entries(published).map(([of, set]) => [of, row(graph.quantities.get(of), set)])) }),
    })),
    results: results.map((quantity) => ({ ...said(quantity), ...answers[quantity.id] })),
    notFor,
  };
}

const said = (quantity: Quantity) => ({
  id: quantity.id,
  label: quantity.label,
  definition: quantity.definition,
  ...(isMeasure(quantity) && { unit: quantity.unit.id, symbol: quantity.symbol }),
});

/** A figure with its origin, a day as a day. */
const row = (quantity: Quantity | undefined, datum: Datum) => ({ ...datum, value: quantity ? portable(quantity, datum.value) : datum.value });
