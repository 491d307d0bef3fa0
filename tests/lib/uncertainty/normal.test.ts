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
  // Reference values: mpmath with 40 digits, on both sides of where one rational function takes over from the next.
  test.each([
    [1e-15, -7.941345326170997],
    [1e-11, -6.706023155495136],
    [1.5e-11, -6.646570887477113],
    [0.0749, -1.4402382675279637],
    [0.075, -1.4395314709384559],
    [0.0751, -1.43882539275254],
    [0.7, 0.5244005127080407],
    [0.9251, 1.4402382675279639],
    [0.999999, 4.753424308817088],
  ])('at %f is %f to 15 digits', (p, z) => expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(2e-15));
  test('moves a probability that is none just inside, to the nearer end', () => {
    for (const p of [0, -1, Number.NaN]) expect(normalQuantile(p)).toBe(normalQuantile(1e-16));
    for (const p of [1, 2, Infinity]) expect(normalQuantile(p)).toBe(-normalQuantile(2 ** -53));
  });
  test.each([0, 1, -1, 2, Number.NaN, Infinity, -Infinity])('is finite at %f', (p) => expect(Number.isFinite(normalQuantile(p))).toBe(true));
});

describe('normalCdf', () => {
  test('undoes the quantile', () => {
    for (const p of [1e-6, 0.05, 0.37, 0.5, 0.95]) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
  });
  // Reference values: mpmath with 40 digits.
  test.each([
    [-7.9, 1.3945171466592643e-15],
    [-3, 0.00134989803163009],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [1, 0.841344746068543],
    [6, 0.9999999990134124],
  ])('at %f is %f to about 15 decimals', (z, p) => expect(Math.abs(normalCdf(z) - p)).toBeLessThan(2e-15));
  test('is 0 and 1 far out', () => expect([-Infinity, -9, -8, 8, 9, Infinity].map(normalCdf)).toEqual([0, 0, 0, 1, 1, 1]));
  test('is a probability even of NaN', () => expect(normalCdf(Number.NaN)).toBe(0));
});
