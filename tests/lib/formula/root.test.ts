import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRoot } from '../../../src/lib/formula/root.ts';

/** Where a root was found, and the places that were looked at. */
function looking(f: (x: number) => number, low: number, high: number): { readonly root: number; readonly looks: readonly number[] } {
  const looks: number[] = [];
  const watched = (x: number): number => {
    looks.push(x);
    return f(x);
  };
  return { root: findRoot(watched, low, high), looks };
}

describe('a root is found', () => {
  test('of two', () => expect(findRoot((at) => at * at - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14));
  test('at either end, after looking at both', () => {
    expect(looking((at) => at, 0, 5)).toEqual({ root: 0, looks: [0, 5] });
    expect(looking((at) => at - 5, 0, 5)).toEqual({ root: 5, looks: [0, 5] });
  });
  test('of a straight line where the line between the ends meets zero', () => {
    expect(looking((at) => 4 * at - 1, 0, 1)).toEqual({ root: 0.25, looks: [0, 1, 0.25] });
    expect(looking((at) => 6 - 2 * at, 1, 9)).toEqual({ root: 3, looks: [1, 9, 3] });
  });
  test('of a square root by the parabola on its side that meets three points of it', () => {
    // x = (y + 2)² is a parabola of y: from any three of its points it meets zero at 4. Two lines come before it: from 1 to 16, then from 1 to 6.
    const { root, looks } = looking((at) => Math.sqrt(at) - 2, 1, 16);
    expect(looks.slice(0, 3)).toEqual([1, 16, 6]);
    expect(looks[3]).toBeCloseTo(1 + 5 / (Math.sqrt(6) - 1), 12);
    expect(looks[4]).toBeCloseTo(4, 12);
    expect(root).toBeCloseTo(4, 14);
  });
  test.each([
    ['a square', (at: number) => at * at - 2, 0, 2, Math.SQRT2],
    ['an exponential', (at: number) => Math.exp(at) - 5, 0, 4, Math.log(5)],
    ['a sine', Math.sin, 2, 4, Math.PI],
    ['a hyperbola', (at: number) => 1 / at - 0.1, 1, 50, 10],
    ['a logarithm', Math.log, 0.1, 9, 1],
  ])('of %s in a fourth of the looks that halving takes', (_, f, low, high, at) => {
    const { root, looks } = looking(f, low, high);
    expect(root).toBeCloseTo(at, 13);
    // To halve the range down to the last of 53 binary digits takes about as many looks.
    expect(looks.length).toBeLessThanOrEqual(53 / 4);
  });
  test('of a step, at the step', () => {
    expect(findRoot((at) => (at < 1 / 3 ? -1 : 1), 0, 1)).toBeCloseTo(1 / 3, 14);
    expect(findRoot((at) => (at < 1 / 3 ? 5 : -1), 0, 1)).toBeCloseTo(1 / 3, 14);
  });
  test('of what is flat there, as near as its digits tell', () => {
    expect(findRoot((at) => (at - 1) ** 9, -1, 4)).toBeCloseTo(1, 9);
  });
  test('nowhere, in the end, where there is no root or no number', () => {
    expect(Number.isFinite(findRoot((at) => at * at + 1, -1, 2))).toBe(true);
    expect(Number.isFinite(findRoot(() => Number.NaN, -1, 2))).toBe(true);
  });
  test('between places of opposite sign a digit apart, whether it rises or falls there, however steeply, and from whichever end', () => {
    const steep = fc.constantFrom(1, 1 / 2, 1 / 3, 1 / 5);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), steep, fc.boolean(), fc.boolean(), (at, power, falls, turned) => {
        const rising = (x: number) => Math.sign(x - at) * Math.abs(x - at) ** power;
        const f = (x: number) => (falls ? -rising(x) : rising(x));
        const { root, looks } = turned ? looking(f, 2e3, 0) : looking(f, 0, 2e3);
        expect(Math.abs(f(root))).toBe(Math.min(...looks.map((look) => Math.abs(f(look)))));
        const near = 4 * Number.EPSILON * at;
        expect(f(root) === 0 || Math.sign(f(root - near)) !== Math.sign(f(root + near))).toBe(true);
      }),
    );
  });
});
