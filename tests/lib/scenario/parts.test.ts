import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stacked } from '../../../src/lib/scenario/parts.ts';

describe('parts of a whole', () => {
  test('stand upon one another and share the whole', () => {
    expect(stacked([1, 3])).toEqual([
      { from: 0, to: 1, share: 0.25 },
      { from: 1, to: 4, share: 0.75 },
    ]);
  });
  test('without a value, or below zero, count as nothing', () => {
    expect(stacked([undefined, -1, Number.NaN, Infinity, 2]).map(({ share }) => share)).toEqual([0, 0, 0, 0, 1]);
    expect(stacked([0, 0]).map(({ share }) => share)).toEqual([0, 0]);
    expect(stacked([])).toEqual([]);
  });
  test('have shares that sum to one where there is anything, and follow one another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
        const pieces = stacked(values);
        const sum = pieces.reduce((total, { share }) => total + share, 0);
        if (values.some((value) => value > 0)) expect(sum).toBeCloseTo(1, 9);
        else expect(sum).toBe(0);
        for (const [index, { from }] of pieces.entries()) expect(from).toBe(index === 0 ? 0 : pieces[index - 1]?.to);
      }),
    );
  });
});
