import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile, z95 } from '../../../src/lib/uncertainty/normal.ts';

describe('normalQuantile', () => {
  test('finds the 95th percentile', () => expect(normalQuantile(0.95)).toBeCloseTo(z95, 14));
  test('is exactly 0 at the median', () => expect(normalQuantile(0.5)).toBe(0));
  // Reference values: scipy.stats.norm.ppf.
  test.each([
    [1e-12, -7.034483825301132],
    [1e-5, -4.264890793922825],
    [0.02, -2.0537489106318225],
    [0.3, -0.5244005127080407],
    [0.99, 2.3263478740408408],
  ])('at %f is %f', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });
  test.each([0, 1, -1, 2, Number.NaN, Infinity, -Infinity])('is finite at %f', (p) => expect(Number.isFinite(normalQuantile(p))).toBe(true));
});

describe('normalCdf', () => {
  test('undoes the quantile', () => {
    for (const p of [1e-6, 0.05, 0.37, 0.5, 0.95]) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
  });
  test('is 0 and 1 far out', () => expect([-Infinity, -9, 9, Infinity].map(normalCdf)).toEqual([0, 0, 1, 1]));
  test('is a probability even of NaN', () => expect(normalCdf(Number.NaN)).toBe(0));
});
