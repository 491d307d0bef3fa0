import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { unknown } from '../../../src/lib/formula/value.ts';
import { fitsOnCard } from '../../../src/lib/memory/total.ts';
import { fromRange } from '../../../src/lib/uncertainty/distribution.ts';
import { interval } from '../../../src/lib/uncertainty/interval.ts';
import { lowDiscrepancy } from '../../../src/lib/uncertainty/low-discrepancy.ts';
import { sample, type Uncertain } from '../../../src/lib/uncertainty/sample.ts';
import { units } from '../../../src/lib/units/unit.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

const between = (low: number, high: number) => fromRange({ low, high, shape: 'lognormal' }, units.one)!;
/** Worked example of facts/uncertainty.md 8.2, where every input is log-normal. */
const worked: Uncertain = { mfu: between(0.3, 0.45), rate: between(1.5, 3), experiments: between(1.2, 4) };
const costOf = (seed: number) => interval(sample(run.graph, run.given, worked, { seed })['cost']!)!;

describe('sample', () => {
  test('of the worked example has a median of $11.67M, a 90% interval of 5.66 to 24.06M and a mean of 12.85M, all within 1%', () => {
    for (const seed of [1, 2, 3, 42, 1234]) {
      const { low, median, high, mean, count } = costOf(seed);
      expect(count).toBe(8192);
      for (const [found, published] of [
        [low, 5.66e6],
        [median, 11.67e6],
        [high, 24.06e6],
        [mean, 12.85e6],
      ] as const) {
        expect(Math.abs(found / published - 1), `${found} against ${published}, seed ${seed}`).toBeLessThan(0.01);
      }
    }
  });
  test('gives the same digits for the same seed, in whatever order the inputs are named', () => {
    const { mfu, rate, experiments } = worked;
    expect(sample(run.graph, run.given, { experiments: experiments!, rate: rate!, mfu: mfu! }, { count: 64 })).toEqual(
      sample(run.graph, run.given, worked, { count: 64 }),
    );
  });
  test('without uncertain inputs draws the one result once', () => {
    expect(sample(run.graph, run.given, {}, { count: 8 })['days']?.values.length).toBe(1);
  });
  test('moves draws outside the domain to its end', () => {
    const { values, unknown } = sample(run.graph, { ...run.given, rate: 1, experiments: 1 }, { mfu: { shape: 'normal', mean: 0.9, sd: 3 } }, { count: 256 })[
      'hours'
    ]!;
    expect(unknown).toBe(0);
    expect(Math.min(...values)).toBeCloseTo(run.given.flop / (run.given.peak * 3600), 6);
  });
  test('rounds whole quantities', () => {
    const { values } = sample(run.graph, { ...run.given, hours: 24 }, { gpus: { shape: 'uniform', lowest: 1, highest: 3.4 } }, { count: 128 })['days']!;
    expect([...new Set(values)].sort()).toEqual([1 / 3, 1 / 2, 1]);
  });
  test('overrides a formula by an uncertain value of its result', () => {
    expect(sample(run.graph, run.given, { hours: { shape: 'fixed', value: 10 } }, { count: 1 })['cost']?.values).toEqual(Float64Array.of(20));
  });
  test('counts draws without a result', () => {
    const samples = sample(picked.graph, { chip: 'old', numberFormat: 'fp8' }, { flop: between(1, 2) }, { data: picked.data, count: 32 });
    expect(samples['hours']).toEqual({ values: new Float64Array(), unknown: 32 });
  });
  test('keeps the draws that have a result, in their order, where others have none', () => {
    const [x, y] = [number('x'), number('y')];
    const half = graph([formula({ ...plainly, gives: y, from: { x }, compute: ({ x }) => (x > 2 ? unknown('Too large.') : x) })]);
    const uniform: Uncertain = { x: { shape: 'uniform', lowest: 0, highest: 4 } };
    const { values, unknown: without } = sample(half, {}, uniform, { count: 64 })['y']!;
    expect([values.length, without]).toEqual([32, 32]);
    expect(values).toEqual(
      lowDiscrepancy(64, 1, 1)[0]!
        .map((p) => 4 * p)
        .filter((value) => value <= 2),
    );
  });
  test('computes what is a number, and no verdict', () => {
    expect(sample(graph([fitsOnCard]), {}, { memoryUse: between(0.8, 1.2) }, { count: 8 })).toEqual({});
  });
  test('ignores what the graph does not know as a number', () => {
    expect(
      sample(picked.graph, { chip: 'new', numberFormat: 'bf16', flop: 800 }, { chip: between(1, 2), ghost: between(1, 2) }, { data: picked.data, count: 1 })[
        'hours'
      ]?.values,
    ).toEqual(Float64Array.of(2));
  });
  test.each([0, -5, Number.NaN])('draws at least once, even when asked for %f', (count) => {
    expect(sample(run.graph, run.given, {}, { count })['cost']?.values.length).toBeGreaterThan(0);
  });
  test('widens a product whose factors move together', () => {
    const correlated = sample(run.graph, run.given, worked, { correlations: [{ a: 'rate', b: 'experiments', rho: 0.9 }] })['cost']!;
    const sigma = Math.hypot(0.12325, 0.2107, 0.36598, Math.sqrt(2 * 0.9 * 0.2107 * 0.36598));
    expect(interval(correlated)!.high / interval(correlated)!.median / Math.exp(sigma * 1.6448536)).toBeCloseTo(1, 1.7);
  });
});

describe('interval', () => {
  test('of 0 to 100 runs from 5 to 95', () => {
    const values = Float64Array.from({ length: 101 }, (_, index) => 100 - index);
    expect(interval({ values })).toEqual({ low: 5, median: 50, high: 95, mean: expect.closeTo(50, 10), count: 101 });
  });
  test('says in which share of draws there is no value', () => {
    expect(interval({ values: new Float64Array(30).fill(2), unknown: 10 })).toMatchObject({ low: 2, high: 2, count: 30, unknown: 0.25 });
    expect(interval({ values: new Float64Array(30).fill(2), unknown: 0 })).not.toHaveProperty('unknown');
  });
  test('is undefined for fewer than 20 draws', () => {
    expect(interval({ values: new Float64Array(19).fill(1) })).toBeUndefined();
    expect(interval({ values: new Float64Array(20).fill(1) })?.count).toBe(20);
  });
  test('leaves the draws in their order', () => {
    const values = Float64Array.from({ length: 30 }, (_, index) => 30 - index);
    interval({ values });
    expect(values[0]).toBe(30);
  });
  test('leaves out what is not a number', () => expect(interval({ values: Float64Array.of(...new Array(30).fill(2), Number.NaN, Infinity) })?.high).toBe(2));
});
