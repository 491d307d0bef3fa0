import { describe, expect, test } from 'vitest';
import { copula } from '../../../src/lib/uncertainty/correlation.ts';
import { lowDiscrepancy } from '../../../src/lib/uncertainty/low-discrepancy.ts';
import { normalQuantile } from '../../../src/lib/uncertainty/normal.ts';

const points = lowDiscrepancy(8192, 3, 1);
const correlationOf = (pairs: readonly (readonly [number, number])[]): number => {
  const product = pairs.reduce((sum, [a, b]) => sum + a * b, 0);
  return product / Math.sqrt(pairs.reduce((sum, [a]) => sum + a * a, 0) * pairs.reduce((sum, [, b]) => sum + b * b, 0));
};

describe('copula', () => {
  test('leaves independent coordinates as they are', () => expect(copula(['x', 'y'], [])([0.2, 0.9])).toEqual([0.2, 0.9]));
  test.each([-0.8, 0.3, 0.95])('gives normal scores a correlation of %f and keeps each uniform', (rho) => {
    const drawn = points.map(copula(['x', 'y', 'z'], [{ a: 'z', b: 'x', rho }]));
    const scores = drawn.map((point) => point.map(normalQuantile));
    expect(correlationOf(scores.map(([x = 0, , z = 0]) => [x, z]))).toBeCloseTo(rho, 2);
    expect(correlationOf(scores.map(([x = 0, y = 0]) => [x, y]))).toBeCloseTo(0, 1.7);
    expect(drawn.filter(([, , z = 0]) => z < 0.25).length / drawn.length).toBeCloseTo(0.25, 2);
  });
  test('ignores pairs with an id that is not drawn', () => expect(copula(['x'], [{ a: 'x', b: 'fixed', rho: 0.5 }])([0.2])).toEqual([0.2]));
  test('says which correlations contradict each other', () => {
    const impossible = [
      { a: 'x', b: 'y', rho: 0.9 },
      { a: 'y', b: 'z', rho: 0.9 },
      { a: 'x', b: 'z', rho: -0.9 },
    ];
    expect(() => copula(['x', 'y', 'z'], impossible)).toThrow('The correlations of z contradict the others');
  });
  test.each([1, -1, 2, Number.NaN])('refuses a correlation of %f', (rho) =>
    expect(() => copula(['x', 'y'], [{ a: 'x', b: 'y', rho }])).toThrow('between −1 and 1'),
  );
  test('refuses a quantity joined to itself', () => expect(() => copula(['x'], [{ a: 'x', b: 'x', rho: 0.5 }])).toThrow('two quantities'));
});
