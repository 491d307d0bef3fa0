import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batch } from '../../src/lib/formula/batch.ts';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { formula } from '../../src/lib/formula/formula.ts';
import { type Graph, graph } from '../../src/lib/formula/graph.ts';
import { unknown } from '../../src/lib/formula/value.ts';
import { untouched } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { betaFromRange, betaQuantile, betaQuantiles } from '../../src/lib/uncertainty/beta.ts';
import { choice, isMeasure, type Measure } from '../../src/lib/vocabulary/quantity.ts';
import { calculators } from '../support/calculators.ts';
import { crossing } from '../support/crossing.ts';
import { number, plainly } from '../support/graph.ts';

/** Values across a domain, its ends among them, and now and then one outside. */
function anyOf({ domain: [lowest, highest], whole }: Measure): fc.Arbitrary<number> {
  const inside = fc.double({ min: lowest, max: highest, noNaN: true }).map((value) => (whole ? Math.round(value) : value));
  return fc.oneof({ weight: 9, arbitrary: inside }, { weight: 1, arbitrary: fc.constantFrom(lowest, highest, lowest - 1, Number.NaN) });
}

const [x, y, z] = [number('x'), number('y'), number('z')];
const side = choice({ id: 'side', label: 'Side', definition: 'One of two.', options: { left: 'Left', right: 'Right' } });
/** Verdicts on the way, answers that are sometimes unknown, and one input that decides alone. */
const winding: Graph = graph([
  formula({ ...plainly, gives: side, from: { x }, compute: ({ x }) => (x > 1e29 ? unknown('Too large.') : x > 1e20 ? 'right' : 'left') }),
  formula({ ...plainly, gives: y, from: { x, side }, compute: ({ x, side }) => (side === 'left' ? 1 / x : Math.sqrt(x)) }),
  formula({
    ...plainly,
    gives: z,
    from: { y, gate: number('gate') },
    compute: ({ y, gate }) => (gate === 0 ? 0 : y / gate),
    alone: ({ gate }) => (gate === 0 ? 0 : undefined),
  }),
]);

const all = [...calculators.values(), crossing].map(
  (calculator) => [calculator.id, calculator.graph, settle(calculator, untouched).given, calculator.data] as const,
);

describe.each([...all, ['a winding graph', winding, { gate: 2, x: 1 }, {}] as const])('many evaluations at once of %s', (_, wired, given, data) => {
  test('have the digits of each by itself', () => {
    const measures = [...wired.quantities.values()].filter(isMeasure);
    const results = [...wired.by.keys()];
    const moving = fc
      .uniqueArray(fc.constantFrom(...measures), { minLength: 1, maxLength: 4 })
      .chain((chosen) => fc.record(Object.fromEntries(chosen.map((quantity) => [quantity.id, fc.array(anyOf(quantity), { minLength: 5, maxLength: 5 })]))));
    fc.assert(
      fc.property(moving, fc.subarray(results, { minLength: 1 }), (columns, wanted) => {
        const found = batch(wired, given, columns, wanted, data);
        for (let at = 0; at < 5; at++) {
          const point = Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, column[at] ?? 0]));
          const { values } = evaluate(wired, { ...given, ...point }, data);
          for (const [id, column] of Object.entries(found)) expect(column[at], id).toBe(typeof values[id] === 'number' ? values[id] : Number.NaN);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('many quantiles of a beta distribution are those found one by one, to seven digits', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.array(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), { maxLength: 20 }), (low, high, probabilities) => {
      if (Math.abs(low - high) < 1e-3) return;
      const beta = betaFromRange(Math.min(low, high), Math.max(low, high));
      const found = betaQuantiles(beta)(Float64Array.from(probabilities));
      for (const [at, p] of probabilities.entries()) expect(Math.abs(found[at]! / betaQuantile(p, beta) - 1)).toBeLessThan(1e-7);
    }),
    { numRuns: 60 },
  );
});
