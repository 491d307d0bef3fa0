import type { Calculator } from '../lib/scenario/calculator.ts';
import { compare as attribute } from '../lib/scenario/compare.ts';
import { difference } from '../lib/scenario/difference.ts';
import { write } from '../lib/scenario/say.ts';
import { format } from '../lib/units/format.ts';
import { inSentence, isMeasure } from '../lib/vocabulary/quantity.ts';
import type { Ran } from './run.ts';
import { table } from './table.ts';

type Done = Extract<Ran, { ok: true }>;

/** Two calculations side by side, and which inputs make the difference: as text and as data. */
export function compare(calculator: Calculator, before: Done, after: Done): { readonly text: string; readonly report: object } {
  const [first, second] = [before.settled, after.settled];
  const rows = calculator.results.map((quantity) => {
    const [a, b] = [first.values[quantity.id], second.values[quantity.id]];
    return [`  ${quantity.id}`, write(calculator, quantity, a), write(calculator, quantity, b), difference(quantity, a, b), quantity.label];
  });
  const headline = calculator.results.find(isMeasure);
  const found = headline && attribute(calculator.graph, first.given, second.given, headline.id, calculator.data);
  const causes = found?.ok ? found.causes : [];
  const label = (id: string) => calculator.graph.quantities.get(id)?.label ?? id;
  const words = causes.map(({ id, share }) => `  ${label(id)}  ${share < 0 ? '' : '+'}${headline ? format(share, headline.unit) : ''}`);
  return {
    text: [
      table([['', 'first', 'second', 'difference', ''], ...rows]),
      ...(headline && words.length > 0 ? ['', `Of the difference in ${inSentence(headline)}:`, ...words] : []),
      '',
      before.report.url,
      after.report.url,
    ].join('\n'),
    report: {
      calculator: calculator.id,
      first: before.report,
      second: after.report,
      ...(found?.ok && { result: headline?.id, difference: found.difference, causes }),
    },
  };
}
