import { describe, expect, test } from 'vitest';
import { type Beta, betaCdf, betaFromRange, betaQuantile, betaQuantiles } from '../../../src/lib/uncertainty/beta.ts';

/** How far a number lies from another, as a share of it. */
const off = (found: number, expected: number): number => Math.abs(found / expected - 1);

describe('betaCdf', () => {
  test('of the uniform distribution is the value itself', () => expect(betaCdf(0.3, { a: 1, b: 1 })).toBeCloseTo(0.3, 14));
  // 1 − (1 − x)^5 (1 + 5x), from the binomial sum.
  test('of whole parameters is a binomial sum', () => expect(betaCdf(0.2, { a: 2, b: 5 })).toBeCloseTo(1 - 0.8 ** 5 * 2, 14));
  // Reference values: scipy.special.betainc.
  test.each([
    [0.01, 0.5, 3, 0.18625375],
    [0.4, 30, 50, 0.6829428460308882],
    [0.36, 5000, 9000, 0.7600216619185726],
    [0.99, 40, 0.3, 0.22425547198754125],
    [0.001, 3, 40, 1.1149261952348692e-5],
    [0.9, 1.5, 2.5, 0.9937926042795521],
  ])('at %f for a = %f, b = %f is %f', (x, a, b, expected) => expect(off(betaCdf(x, { a, b }), expected)).toBeLessThan(1e-11));
  test('of a share from above is that of the rest from below', () => {
    for (const [a, b] of [
      [0.1, 0.1],
      [0.5, 8],
      [60, 2],
    ] as const)
      for (const x of [0.001, 0.3, 0.5, 0.77]) expect(betaCdf(x, { a, b }) + betaCdf(1 - x, { a: b, b: a })).toBeCloseTo(1, 13);
  });
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
  // Reference values: scipy.special.betaincinv.
  test.each([
    [1e-6, 3, 40, 0.0004452159998612149],
    [0.05, 3, 40, 0.01975080506143475],
    [0.95, 3, 40, 0.1424144765631462],
    [0.001, 0.5, 3, 2.8444455232269607e-7],
    [0.5, 30, 50, 0.37395335938762103],
    [0.999, 5000, 9000, 0.3697133862868819],
    [0.05, 40, 0.3, 0.9659821874705599],
  ])('at %f for a = %f, b = %f is %f', (p, a, b, expected) => expect(off(betaQuantile(p, { a, b }), expected)).toBeLessThan(1e-12));
  test('is a power where one parameter is 1, and a squared sine where both are a half', () => {
    for (const p of [1e-15, 1e-9, 0.05, 0.5, 0.6, 0.95]) {
      for (const a of [0.05, 0.7, 5, 300, 2000]) {
        expect(off(betaQuantile(p, { a, b: 1 }), p ** (1 / a))).toBeLessThan(1e-11);
        expect(off(betaQuantile(p, { a: 1, b: a }), -Math.expm1(Math.log1p(-p) / a))).toBeLessThan(1e-11);
      }
      // The solver stops at 1e-13 of the log-odds, which are near −69 for the smallest.
      expect(off(betaQuantile(p, { a: 0.5, b: 0.5 }), Math.sin((Math.PI * p) / 2) ** 2)).toBeLessThan(2e-11);
    }
  });
  test('of a share that is nearly always 0 or 1 is a number near its end, where it is smaller than any that can be written', () => {
    expect(betaQuantile(0.5, { a: 0.001, b: 1 })).toBeLessThan(1e-300);
    expect(betaQuantile(0.5, { a: 1, b: 0.001 })).toBe(1);
  });
  test('stays between 0 and 1 at the ends', () => {
    for (const p of [0, 1, Number.NaN]) {
      expect(betaQuantile(p, { a: 0.1, b: 2 })).toBeGreaterThanOrEqual(0);
      expect(betaQuantile(p, { a: 0.1, b: 2 })).toBeLessThanOrEqual(1);
    }
  });
});

describe('betaQuantiles', () => {
  /** From the middle to beyond the six standard deviations that the table reaches. */
  const probabilities = Float64Array.of(1e-12, 1e-10, 1e-9, 1e-7, 1e-6, 0.002, 0.05, 0.3, 0.5, 0.617, 0.95, 0.9999, 1 - 1e-6, 1 - 1e-10, 1 - 1e-12);
  test.each([
    { a: 1, b: 1 },
    { a: 0.5, b: 0.5 },
    { a: 3, b: 40 },
    { a: 30, b: 2 },
    { a: 5000, b: 9000 },
  ])('of %o are those of each, to 7 digits between the first and the last millionth and to 5 beyond', (beta: Beta) => {
    for (const [at, found] of betaQuantiles(beta)(probabilities).entries()) {
      const p = probabilities[at]!;
      expect(off(found, betaQuantile(p, beta)), `at ${p}`).toBeLessThan(p >= 1e-6 && p <= 1 - 1e-6 ? 1e-7 : 1e-5);
    }
  });
  test('are each found by itself where shares are too close to 0 or 1 for a table', () => {
    const close = { a: 0.01, b: 0.02 };
    expect(betaQuantiles(close)(probabilities)).toEqual(probabilities.map((p) => betaQuantile(p, close)));
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
