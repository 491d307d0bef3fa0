import { describe, expect, test } from 'vitest';
import { type Distribution, fromRange, mean, quantile, quantiles } from '../../../src/lib/uncertainty/distribution.ts';
import { units } from '../../../src/lib/units/unit.ts';

const known = (distribution: Distribution | undefined): Distribution => {
  if (!distribution) throw new Error('The range has no distribution.');
  return distribution;
};

describe('fromRange', () => {
  // Worked values: facts/uncertainty.md 8.1.
  test('of 1.2 to 4 is the log-normal of the worked example', () => {
    const d = known(fromRange({ low: 1.2, high: 4 }, units.times));
    expect(d).toEqual({ shape: 'lognormal', mu: expect.closeTo(0.784308, 6), sigma: expect.closeTo(0.365982, 6) });
    expect(quantile(d, 0.5)).toBeCloseTo(2.1909, 4);
    expect(mean(d)).toBeCloseTo(2.3426, 4);
  });
  test('of 2.0 to 2.9 has sigma .112947 and median 2.4083', () => {
    const d = known(fromRange({ low: 2, high: 2.9 }, units.times));
    expect(d).toMatchObject({ sigma: expect.closeTo(0.112947, 6) });
    expect(quantile(d, 0.5)).toBeCloseTo(2.4083, 4);
  });
  test('takes a beta for fractions, a normal for dates, and keeps a shape that is given', () => {
    expect(fromRange({ low: 0.3, high: 0.45 }, units.fraction)?.shape).toBe('beta');
    expect(fromRange({ low: 20_000, high: 20_300 }, units.date)?.shape).toBe('normal');
    expect(fromRange({ low: 0.3, high: 0.45, shape: 'lognormal' }, units.fraction)?.shape).toBe('lognormal');
  });
  test('fixes a number whose ends are equal', () => expect(fromRange({ low: 3, high: 3 }, units.one)).toEqual({ shape: 'fixed', value: 3 }));
  test('takes the ends in either order', () => expect(fromRange({ low: 4, high: 1.2 }, units.times)).toEqual(fromRange({ low: 1.2, high: 4 }, units.times)));
  test('falls back on the normal where a log-normal or beta cannot reach', () => {
    expect(fromRange({ low: 0, high: 4 }, units.times)?.shape).toBe('normal');
    expect(fromRange({ low: -2, high: 4 }, units.times)?.shape).toBe('normal');
    for (const high of [1, 1.2]) expect(fromRange({ low: 0.5, high }, units.fraction)?.shape).toBe('normal');
  });
  // A beta with mean m has the variance m (1 − m) / (a + b + 1): 100,000 are reached where both ends lie 0.0026 from 0.5, or 0.00156 from 0.1.
  test.each([
    [0.5, 0.0027, 'beta'],
    [0.5, 0.0025, 'lognormal'],
    [0.1, 0.00162, 'beta'],
    [0.1, 0.0015, 'lognormal'],
    [0.4, 1e-6, 'lognormal'],
  ])('between ends around %f that lie %f from it is a %s: a beta with a + b above 100,000 gives way', (middle, half, shape) =>
    expect(fromRange({ low: middle - half, high: middle + half }, units.fraction)?.shape).toBe(shape),
  );
  test('finds a beta once: the same ends give the very same distribution, whose table is made once', () =>
    expect(fromRange({ low: 0.31, high: 0.42 }, units.fraction)).toBe(fromRange({ low: 0.31, high: 0.42 }, units.fraction)));
  test.each([
    [Number.NaN, 1],
    [1, Infinity],
    [-1.7e308, 1.7e308],
  ])('is undefined from %f to %f', (low, high) => expect(fromRange({ low, high }, units.one)).toBeUndefined());
  test.each(['lognormal', 'normal', 'uniform', 'beta'] as const)('puts the 5th and 95th percentile of a %s where they were said to be', (shape) => {
    const d = known(fromRange({ low: 0.2, high: 0.7, shape }, units.one));
    expect(d.shape).toBe(shape);
    expect(quantile(d, 0.05)).toBeCloseTo(0.2, 10);
    expect(quantile(d, 0.95)).toBeCloseTo(0.7, 10);
  });
});

describe('quantiles', () => {
  const probabilities = Float64Array.of(0, 1e-9, 0.05, 0.5, 0.731, 0.95, 1, Number.NaN);
  test.each([
    { shape: 'fixed', value: 3 },
    { shape: 'lognormal', mu: 1, sigma: 0.4 },
    { shape: 'normal', mean: 2, sd: 5 },
    { shape: 'uniform', lowest: 1, highest: 4 },
  ] as const)('of many probabilities are those of each, of a $shape to the last digit', (d) =>
    expect(quantiles(d, probabilities)).toEqual(probabilities.map((p) => quantile(d, p))),
  );
  test('of a beta are those of each, to seven digits within a million draws and to five beyond', () => {
    const d = { shape: 'beta', a: 3, b: 40 } as const;
    for (const [at, found] of quantiles(d, probabilities).entries()) {
      const rare = !(probabilities[at]! > 1e-6 && probabilities[at]! < 1 - 1e-6);
      expect(Math.abs(found / quantile(d, probabilities[at]!) - 1)).toBeLessThan(rare ? 1e-5 : 1e-7);
    }
  });
});

describe('mean', () => {
  test.each([
    [{ shape: 'fixed', value: 3 }, 3],
    [{ shape: 'normal', mean: 2, sd: 5 }, 2],
    [{ shape: 'uniform', lowest: 1, highest: 4 }, 2.5],
    [{ shape: 'beta', a: 1, b: 3 }, 0.25],
  ] as const)('of %o is %f', (d, expected) => expect(mean(d)).toBe(expected));
  test('of an absurd log-normal is still a number', () => expect(mean({ shape: 'lognormal', mu: 700, sigma: 40 })).toBe(Number.MAX_VALUE));
});
