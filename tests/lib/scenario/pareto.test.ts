import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoSet } from '../../../src/lib/scenario/pareto.ts';

const place = fc.record({ x: fc.integer({ min: 0, max: 20 }), y: fc.integer({ min: 0, max: 20 }) });
const places = fc.array(place, { maxLength: 40 });
const beats = (a: { x: number; y: number }, b: { x: number; y: number }) => a.x <= b.x && a.y <= b.y && (a.x < b.x || a.y < b.y);

describe('the Pareto set', () => {
  test('keeps what no other point beats on both', () => {
    const points = [
      { x: 1, y: 9 },
      { x: 2, y: 9 },
      { x: 3, y: 3 },
      { x: 9, y: 1 },
      { x: 9, y: 2 },
    ];
    expect(paretoSet(points)).toEqual([points[0], points[2], points[3]]);
  });
  test('can be asked for more of one and less of the other', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 2, y: 1 },
      { x: 3, y: 4 },
    ];
    expect(paretoSet(points, { x: 'high', y: 'low' })).toEqual([points[1], points[2]]);
  });
  test('keeps the first of equal points, and stands in the order of x whatever is better', () => {
    const points = [
      { x: 3, y: 4, name: 'first' },
      { x: 3, y: 4, name: 'second' },
      { x: 1, y: 9, name: 'third' },
    ];
    expect(paretoSet(points).map(({ name }) => name)).toEqual(['third', 'first']);
    expect(paretoSet(points, { x: 'high', y: 'low' }).map(({ name }) => name)).toEqual(['first']);
    expect(paretoSet(points, { x: 'high', y: 'high' }).map(({ name }) => name)).toEqual(['third', 'first']);
    expect(paretoSet(points, { x: 'low', y: 'high' }).map(({ name }) => name)).toEqual(['third']);
  });
  test('of nothing is nothing, and what is not finite is left out', () => {
    expect(paretoSet([])).toEqual([]);
    expect(
      paretoSet([
        { x: Number.NaN, y: 0 },
        { x: 0, y: Number.POSITIVE_INFINITY },
      ]),
    ).toEqual([]);
  });
  test('is beaten by no point, and beats or equals each that it left out', () => {
    fc.assert(
      fc.property(places, (points) => {
        const kept = paretoSet(points);
        expect(kept.some((one) => points.some((other) => beats(other, one)))).toBe(false);
        for (const point of points) expect(kept.some((one) => beats(one, point) || (one.x === point.x && one.y === point.y))).toBe(true);
      }),
    );
  });
  test('falls all the way, and its own set is itself', () => {
    fc.assert(
      fc.property(places, (points) => {
        const kept = paretoSet(points);
        for (const [index, point] of kept.slice(1).entries()) {
          expect(point.x).toBeGreaterThan(kept[index]?.x ?? Number.NaN);
          expect(point.y).toBeLessThan(kept[index]?.y ?? Number.NaN);
        }
        expect(paretoSet(kept)).toEqual(kept);
      }),
    );
  });
});
