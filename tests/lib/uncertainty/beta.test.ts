import { describe, expect, test } from 'vitest';
import { betaCdf, betaFromRange, betaQuantile } from '../../../src/lib/uncertainty/beta.ts';

describe('betaCdf', () => {
  test('of the uniform distribution is the value itself', () => expect(betaCdf(0.3, { a: 1, b: 1 })).toBeCloseTo(0.3, 14));
  // 1 − (1 − x)^5 (1 + 5x), from the binomial sum.
  test('of whole parameters is a binomial sum', () => expect(betaCdf(0.2, { a: 2, b: 5 })).toBeCloseTo(1 - 0.8 ** 5 * 2, 14));
  test('is 0 below and 1 above', () => expect([-1, 0, 1, 2, Number.NaN].map((x) => betaCdf(x, { a: 2, b: 3 }))).toEqual([0, 0, 1, 1, 0]));
});

describe('betaQuantile', () => {
  test.each([
    [0.1, 0.1],
    [0.5, 3],
    [1, 1],
    [30, 50],
    [5000, 9000],
    [40, 0.3],
  ])('undoes the probability for a = %f, b = %f', (a, b) => {
    for (const p of [1e-4, 0.05, 0.5, 0.9]) expect(betaCdf(betaQuantile(p, { a, b }), { a, b })).toBeCloseTo(p, 11);
  });
  test('stays between 0 and 1 at the ends', () => {
    for (const p of [0, 1, Number.NaN]) {
      expect(betaQuantile(p, { a: 0.1, b: 2 })).toBeGreaterThanOrEqual(0);
      expect(betaQuantile(p, { a: 0.1, b: 2 })).toBeLessThanOrEqual(1);
    }
  });
});

describe('betaFromRange', () => {
  test('of 5% to 95% is uniform', () => {
    const { a, b } = betaFromRange(0.05, 0.95);
    expect([a, b]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });
  test.each([
    [0.3, 0.45],
    [0.001, 0.999],
    [1e-9, 1 - 1e-9],
    [0.01, 0.02],
    [0.9, 0.99],
    [1e-6, 0.5],
    [0.499, 0.501],
  ])('has %f and %f for percentiles', (low, high) => {
    const beta = betaFromRange(low, high);
    expect(betaCdf(low, beta)).toBeCloseTo(0.05, 10);
    expect(betaCdf(high, beta)).toBeCloseTo(0.95, 10);
  });
});
