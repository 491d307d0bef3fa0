import { describe, expect, test } from 'vitest';
import { lowDiscrepancy } from '../../../src/lib/uncertainty/low-discrepancy.ts';
import { random } from '../../../src/lib/uncertainty/random.ts';

describe('lowDiscrepancy', () => {
  test('puts exactly one point in each slice of each axis', () => {
    const points = lowDiscrepancy(256, 8, 3);
    for (let axis = 0; axis < 8; axis++) {
      const sorted = points[axis]!.toSorted();
      for (const [index, x] of sorted.entries()) expect(Math.abs(x - (sorted[0] ?? 0) - index / 256)).toBeLessThan(1e-12);
    }
  });
  test('fills every square of a 16 by 16 grid, on every pair of the first six axes', () => {
    const points = lowDiscrepancy(8192, 6, 1);
    for (let a = 0; a < 6; a++) {
      for (let b = 0; b < a; b++) {
        const squares = new Array<number>(256).fill(0);
        for (const [at, x] of points[a]!.entries()) squares[Math.floor(x * 16) * 16 + Math.floor(points[b]![at]! * 16)]! += 1;
        expect(Math.min(...squares)).toBeGreaterThan(16);
        expect(Math.max(...squares)).toBeLessThan(48);
      }
    }
  });
  test('gives the same digits for the same seed and others for another', () => {
    expect(lowDiscrepancy(4, 3, 7)).toEqual(lowDiscrepancy(4, 3, 7));
    expect(lowDiscrepancy(4, 3, 7)).not.toEqual(lowDiscrepancy(4, 3, 8));
  });
  test('has digits that never change', () => {
    expect(lowDiscrepancy(4, 2, 1)).toEqual([
      Float64Array.of(0.6270739405881613, 0.12707394058816135, 0.37707394058816135, 0.8770739405881613),
      Float64Array.of(0.002735721180215478, 0.5027357211802155, 0.7527357211802155, 0.2527357211802155),
    ]);
  });
  test('answers no dimensions and no points with empty lists', () => {
    expect(lowDiscrepancy(2, 0, 1)).toEqual([]);
    expect(lowDiscrepancy(0, 2, 1)).toEqual([new Float64Array(), new Float64Array()]);
  });
  test('goes on beyond its 32 dimensions', () => {
    const columns = lowDiscrepancy(64, 40, 1);
    expect(columns.length).toBe(40);
    for (const column of columns) expect(column.filter((x) => x >= 0 && x < 1).length).toBe(64);
  });
});

describe('random', () => {
  test('has digits that never change', () => {
    const next = random(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });
  test.each([0, -1, 1.5, Number.NaN, 1e300])('takes %f for a seed', (seed) => expect(random(seed)()).toBeLessThan(1));
});
