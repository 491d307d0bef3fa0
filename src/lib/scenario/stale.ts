import { evaluate } from '../formula/evaluate.ts';
import type { Stale } from '../formula/value.ts';
import { inSentence } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';
import { measureOf, type Settled } from './settle.ts';

/** A sentence on the old prices of a scenario, each with the day on which it was last read: only those that move a result that is shown. Undefined where all are fresh. */
export function staleSentence(calculator: Calculator, settled: Settled): string | undefined {
  const old = Object.entries(settled.origins).flatMap(([id, { value, stale }]) => (stale && matters(calculator, settled, id, value) ? [{ id, stale }] : []));
  const [first] = old;
  if (!first) return undefined;
  const groups = Object.values(Object.groupBy(old, ({ stale }) => `${stale.seen} ${stale.freshDays}`));
  const said = groups.flatMap((group) => (group?.[0] ? [`${names(calculator, group)}, last read on ${group[0].stale.seen} ${limit(group[0].stale)}`] : []));
  return `Uses ${old.length === 1 ? 'a price that is' : 'prices that are'} old on ${first.stale.on}: ${said.join('; ')}.`;
}

const limit = ({ freshDays }: Stale): string => `(fresh for ${freshDays} days)`;

/** Whether a shown result would be another at a price one per cent higher. */
function matters(calculator: Calculator, { given, values }: Settled, id: string, price: number): boolean {
  if (id in given) return false;
  const other = evaluate(calculator.graph, { ...given, [id]: price === 0 ? 1 : price * 1.01 }, calculator.data).values;
  return calculator.results.some((result) => other[result.id] !== values[result.id]);
}

function names(calculator: Calculator, group: readonly { readonly id: string }[]): string {
  const labels = group.flatMap(({ id }) => {
    const quantity = measureOf(calculator, id);
    return quantity ? [inSentence(quantity)] : [];
  });
  return labels.length > 1 ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}` : (labels[0] ?? '');
}
