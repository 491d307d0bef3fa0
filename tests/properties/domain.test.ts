import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswer } from '../../src/lib/formula/domain.ts';
import { evaluate, type Given } from '../../src/lib/formula/evaluate.ts';
import { type Input, isOptionInput } from '../../src/lib/scenario/calculator.ts';
import { intervals } from '../../src/lib/scenario/intervals.ts';
import { namesOf } from '../../src/lib/scenario/setting.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { isMeasure, type Measure } from '../../src/lib/vocabulary/quantity.ts';
import { calculators } from '../support/calculators.ts';

/** A number between two, evenly or by decades, their ends among them. */
function between([low, high]: readonly [number, number], { whole }: Measure): fc.Arbitrary<number> {
  const least = low > 0 ? low : Math.min(1e-3, high);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const inside = fc.oneof(
    share.map((at) => low + at * (high - low)),
    share.map((at) => Math.exp(Math.log(least) + at * (Math.log(high) - Math.log(least)))),
    fc.constantFrom(low, high),
  );
  return inside.map((value) => Math.min(Math.max(whole ? Math.round(value) : value, low), high));
}

/** What a reader may give for an input: of the slider, of the whole domain however absurd, or any option or record. */
function anyOf(input: Input, data: Parameters<typeof namesOf>[1]): fc.Arbitrary<number | string> {
  if (isOptionInput(input)) return fc.constantFrom(...Object.keys(namesOf(input.quantity, data)));
  return fc.oneof(between(input.range, input.quantity), between(input.quantity.domain, input.quantity));
}

describe.each([...calculators.values()].map((calculator) => [calculator.id, calculator] as const))('%s', (_, calculator) => {
  const { graph, inputs, presets, data } = calculator;
  const changed = fc
    .subarray([...inputs])
    .chain((some) => fc.record<Record<string, number | string>>(Object.fromEntries(some.map((input) => [input.quantity.id, anyOf(input, data)]))));

  test('computes nothing that its own words rule out from any preset', () => {
    for (const { id } of presets) expect(Object.values(settle(calculator, { preset: id, set: {} }).reasons).join('\n')).not.toMatch(/ would be .* it must be /);
  });

  test('answers only what its quantities can hold, whatever is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), changed, ({ id }, given) => {
        const start: Given = settle(calculator, { preset: id, set: {} }).given;
        const { values, reasons } = evaluate(graph, { ...start, ...given }, data);
        for (const { gives } of graph.plan) {
          const value = values[gives.id];
          if (value === undefined) expect(reasons[gives.id], gives.id).toMatch(/\.$/);
          else expect(typeof value !== 'object' && isAnswer(gives, value), `${gives.id} = ${String(value)}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('draws intervals only within its domains', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), changed, ({ id }, set) => {
        for (const [result, { low, high }] of Object.entries(intervals(calculator, settle(calculator, { preset: id, set }), { count: 64 }))) {
          const quantity = graph.quantities.get(result);
          const [lowest, highest] = quantity && isMeasure(quantity) ? quantity.domain : [0, 0];
          // An interval ends between two draws, so the end of a whole number need not be whole.
          expect(low, result).toBeGreaterThanOrEqual(lowest);
          expect(high, result).toBeLessThanOrEqual(highest);
        }
      }),
      { numRuns: 20 },
    );
  });
});
