import { describe, expect, test } from 'vitest';
import { copula } from '../../../src/lib/uncertainty/correlation.ts';
import { lowDiscrepancy } from '../../../src/lib/uncertainty/low-discrepancy.ts';
import { normalQuantile } from '../../../src/lib/uncertainty/normal.ts';

const points = lowDiscrepancy(8192, 3, 1);
const product = (one: Float64Array, other: Float64Array): number => one.reduce((sum, value, at) => sum + value * other[at]!, 0);
const correlationOf = (one: Float64Array, other: Float64Array): number => product(one, other) / Math.sqrt(product(one, one) * product(other, other));

describe('copula', () => {
  test('leaves independent coordinates as they are', () => expect(copula(['x', 'y', 'z'], [])(points)).toEqual(points));
  test.each([-0.8, 0.3, 0.95])('gives normal scores a correlation of %f and keeps each uniform', (rho) => {
    const drawn = copula(['x', 'y', 'z'], [{ a: 'z', b: 'x', rho }])(points);
    const [x, y, z] = drawn.map((column) => column.map(normalQuantile)) as [Float64Array, Float64Array, Float64Array];
    expect(correlationOf(x, z)).toBeCloseTo(rho, 2);
    expect(correlationOf(x, y)).toBeCloseTo(0, 1.7);
    for (const [at, p] of drawn[0]!.entries()) expect(p).toBeCloseTo(points[0]![at]!, 12);
    expect(drawn[2]!.filter((p) => p < 0.25).length / 8192).toBeCloseTo(0.25, 2);
  });
  test('gives each of three pairs its own correlation', () => {
    const [x, y, z] = copula(
      ['x', 'y', 'z'],
      [
        { a: 'x', b: 'y', rho: 0.6 },
        { a: 'y', b: 'z', rho: 0.7 },
        { a: 'x', b: 'z', rho: 0.2 },
      ],
    )(points).map((column) => column.map(normalQuantile)) as [Float64Array, Float64Array, Float64Array];
    for (const [found, rho] of [
      [correlationOf(x, y), 0.6],
      [correlationOf(y, z), 0.7],
      [correlationOf(x, z), 0.2],
    ] as const)
      expect(Math.abs(found - rho)).toBeLessThan(0.01);
  });
  test('ignores pairs with an id that is not drawn', () =>
    expect(copula(['x'], [{ a: 'x', b: 'fixed', rho: 0.5 }])([Float64Array.of(0.2)])).toEqual([Float64Array.of(0.2)]));
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
