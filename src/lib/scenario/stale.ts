import { evaluate } from '../formula/evaluate.ts';
import { inSentence } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';
import type { Settled } from './settle.ts';

/** A sentence on the old prices of a scenario, each with the day on which it was last read: only those that move a result that is shown. Undefined where all are fresh. */
export function staleSentence(calculator: Calculator, settled: Settled): string | undefined {
  const old = Object.entries(settled.origins).flatMap(([id, { value, stale }]) => (stale && matters(calculator, settled, id, value) ? [{ id, stale }] : []));
  const [first] = old;
  if (!first) return undefined;
  const groups = Object.groupBy(old, ({ stale: { seen, freshDays } }) => `last read on ${seen} (fresh for ${freshDays} days)`);
  const said = Object.entries(groups).map(([reading, group = []]) => `${names(calculator, group)}, ${reading}`);
  return `Uses ${old.length === 1 ? 'a price that is' : 'prices that are'} old on ${first.stale.on}: ${said.join('; ')}.`;
}

/** Whether a shown result would be another at a price one per cent higher. */
function matters(calculator: Calculator, { given, values }: Settled, id: string, price: number): boolean {
  const other = evaluate(calculator.graph, { ...given, [id]: price === 0 ? 1 : price * 1.01 }, calculator.data).values;
  return calculator.results.some((result) => other[result.id] !== values[result.id]);
}

function names(calculator: Calculator, group: readonly { readonly id: string }[]): string {
  const labels = group.flatMap(({ id }) => calculator.graph.quantities.get(id) ?? []).map(inSentence);
  return new Intl.ListFormat('en-GB').format(labels);
}
