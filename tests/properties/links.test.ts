import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromQuery, longestQuery, settable, toQuery } from '../../src/lib/scenario/link.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { isMeasure } from '../../src/lib/vocabulary/quantity.ts';
import { calculators } from '../support/calculators.ts';

describe.each([...calculators])('links of %s', (_, calculator) => {
  test('survive any garbage', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 3000 }),
          fc
            .dictionary(fc.constantFrom(...settable(calculator), 'preset', 'v', 'calculator'), fc.string())
            .map((words) => new URLSearchParams(words).toString()),
        ),
        (query) => {
          const { scenario } = fromQuery(calculator, query);
          const { values } = settle(calculator, scenario);
          for (const value of Object.values(values)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('bring back what they were written from', () => {
    const numbers = calculator.inputs.flatMap(({ quantity }) => (isMeasure(quantity) ? [quantity] : []));
    const settings = fc.constantFrom(...numbers).chain((quantity) =>
      fc
        .double({ min: quantity.domain[0], max: quantity.domain[1], noNaN: true })
        // A link says 0 for −0, which no reader can type.
        .map((value) => [quantity.id, (quantity.whole ? Math.round(value) : value) + 0] as const),
    );
    fc.assert(
      fc.property(fc.array(settings, { maxLength: 12 }), (set) => {
        const scenario = { set: Object.fromEntries(set) };
        const query = toQuery(calculator, scenario);
        expect(query.length).toBeLessThan(longestQuery);
        expect(settle(calculator, fromQuery(calculator, query).scenario).values).toEqual(settle(calculator, scenario).values);
      }),
    );
  });
});
