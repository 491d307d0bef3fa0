import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import type { Correlation } from '../../../src/lib/uncertainty/correlation.ts';
import { fromRange } from '../../../src/lib/uncertainty/distribution.ts';
import { elasticity, tornado } from '../../../src/lib/uncertainty/sensitivity.ts';
import { units } from '../../../src/lib/units/unit.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

const between = (low: number, high: number) => fromRange({ low, high, shape: 'lognormal' }, units.one)!;

describe('tornado', () => {
  const uncertain = { mfu: between(0.3, 0.45), rate: between(1.5, 3), experiments: between(1.2, 4), gpus: between(1000, 2000) };
  const bars = (correlations: readonly Correlation[] = []) => tornado(run.graph, run.given, uncertain, 'cost', {}, correlations);
  const bar = (id: string, correlations: readonly Correlation[] = []) => bars(correlations).find((each) => each.id === id)!;

  test('puts the widest bar first and leaves out what moves nothing', () => expect(bars().map(({ id }) => id)).toEqual(['experiments', 'rate', 'mfu']));
  test('swings a product by the ratio of the ends of its factor', () => {
    const { low, high, atLow, atHigh } = bar('experiments');
    expect([low, high]).toEqual([expect.closeTo(1.2, 12), expect.closeTo(4, 12)]);
    expect(atHigh / atLow).toBeCloseTo(4 / 1.2, 12);
  });
  test('leaves all other inputs as they stand, not at their medians', () => {
    const { flop, peak, rate, experiments } = run.given;
    expect(bar('mfu').atLow / ((flop / (peak * 3600 * 0.3)) * rate * experiments)).toBeCloseTo(1, 12);
  });
  test('keeps the direction: more utilisation, less cost', () => {
    const { atLow, atHigh } = bar('mfu');
    expect(atHigh).toBeLessThan(atLow);
  });
  test('has no bar where the result stays zero, or moves by the dust of arithmetic alone', () => {
    expect(tornado(run.graph, { ...run.given, rate: 0 }, { mfu: between(0.3, 0.45) }, 'cost')).toEqual([]);
    const [x, y] = [number('x'), number('y')];
    const swing = (size: number, part: number) =>
      tornado(graph([formula({ ...plainly, gives: y, from: { x }, compute: ({ x }) => size * (1 + part * x) })]), {}, { x: between(1, 2) }, 'y');
    for (const size of [1e-6, 1, 1e6]) {
      expect(swing(size, 1e-12)).toEqual([]);
      expect(swing(size, 1e-6).length).toBe(1);
    }
  });
  test('moves a partner to where it is expected, in whichever order the two are named', () => {
    // At its 95th percentile the rate takes experiments, at a correlation of a half, to half as many standard deviations above their median.
    const together = Math.sqrt(1.2 * 4) * (4 / 1.2) ** (0.5 / 2);
    for (const pair of [
      { a: 'rate', b: 'experiments' },
      { a: 'experiments', b: 'rate' },
    ])
      expect(bar('rate', [{ ...pair, rho: 0.5 }]).atHigh / bar('rate').atHigh).toBeCloseTo(together / run.given.experiments, 9);
  });
  test('leaves what varies with others alone', () => {
    for (const pair of [
      { a: 'rate', b: 'experiments' },
      { a: 'gpus', b: 'rate' },
    ])
      expect(bar('mfu', [{ ...pair, rho: 0.5 }])).toEqual(bar('mfu'));
    expect(bar('rate', [{ a: 'rate', b: 'gpus', rho: 0.5 }])).toEqual(bar('rate'));
  });
  test('moves what varies together together', () => {
    // Rate and utilisation that rise together nearly cancel in the cost, which is proportional to one over the other.
    const apart = { mfu: between(0.3, 0.45), rate: between(2, 3) };
    const [alone] = tornado(run.graph, run.given, apart, 'cost');
    const [together] = tornado(run.graph, run.given, apart, 'cost', {}, [{ a: 'mfu', b: 'rate', rho: 0.999 }]);
    const swing = (bar = alone) => Math.abs(Math.log((bar?.atHigh ?? 0) / (bar?.atLow ?? 1)));
    expect(swing(alone)).toBeCloseTo(Math.log(1.5), 6);
    expect(swing(together)).toBeLessThan(0.01);
  });
  test('is empty without uncertain inputs, and for a result that is unknown', () => {
    expect(tornado(run.graph, run.given, {}, 'cost')).toEqual([]);
    expect(tornado(run.graph, {}, { rate: between(1, 2) }, 'cost')).toEqual([]);
    expect(tornado(run.graph, run.given, { rate: between(1, 2) }, 'ghost')).toEqual([]);
  });
});

describe('elasticity', () => {
  test.each([
    ['flop', 1],
    ['mfu', -1],
    ['rate', 1],
    ['hours', 1],
  ])('of cost to %s is %f', (input, expected) => {
    expect(elasticity(run.graph, run.given, 'cost', input)).toBeCloseTo(expected, 6);
  });
  test('moves a whole input by one', () => expect(elasticity(run.graph, run.given, 'days', 'gpus')).toBeCloseTo(-1, 6));
  test('looks to one side at the end of a domain', () => expect(elasticity(run.graph, { ...run.given, mfu: 1 }, 'cost', 'mfu')).toBeCloseTo(-1, 6));
  test('is 0 for what the result does not depend on', () => expect(elasticity(run.graph, run.given, 'cost', 'gpus')).toBeCloseTo(0, 12));
  test('is undefined for an unknown result, an input at 0, a result of 0 and an input that is no number', () => {
    expect(elasticity(run.graph, {}, 'cost', 'rate')).toBeUndefined();
    expect(elasticity(run.graph, { ...run.given, rate: 0 }, 'cost', 'rate')).toBeUndefined();
    expect(elasticity(run.graph, { ...run.given, rate: 0 }, 'cost', 'mfu')).toBeUndefined();
    expect(elasticity(picked.graph, { chip: 'new', numberFormat: 'bf16', flop: 8 }, 'hours', 'chip', picked.data)).toBeUndefined();
    expect(elasticity(run.graph, run.given, 'cost', 'ghost')).toBeUndefined();
    expect(elasticity(run.graph, run.given, 'ghost', 'rate')).toBeUndefined();
  });
  describe('is that of the place where the input stands', () => {
    const x = number('x', [-100, 1e9]);
    const n = { ...number('n', [0, 1e9]), whole: true } as const;
    const y = number('y', [-1e30, 1e30]);
    const line = (input: typeof x | typeof n, start: number) =>
      graph([formula({ ...plainly, gives: y, from: { input }, compute: ({ input }) => start + (input as number) })]);
    test('half of a sum whose other part is as large', () => {
      expect(elasticity(line(x, 3), { x: 3 }, 'y', 'x')).toBeCloseTo(0.5, 6);
      expect(elasticity(line(n, 1e6), { n: 1e6 }, 'y', 'n')).toBeCloseTo(0.5, 6);
    });
    test('undefined where the result changes sign there, where the input is below zero, and where a whole one would be moved to zero', () => {
      expect(elasticity(line(x, -1), { x: 1 }, 'y', 'x')).toBeUndefined();
      expect(elasticity(line(x, 10), { x: -5 }, 'y', 'x')).toBeUndefined();
      expect(elasticity(line(n, 10), { n: 1 }, 'y', 'n')).toBeUndefined();
    });
  });
});
