import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StepEffect } from '../../../src/lib/scenario/picture.ts';
import { falls } from '../../../src/lib/scenario/waterfall.ts';

const steps = fc.array(
  fc.record({ value: fc.double({ min: 0.1, max: 10, noNaN: true }), effect: fc.constantFrom<StepEffect>('times', 'divided by', 'plus', 'minus') }),
  { maxLength: 8 },
);

describe('a waterfall', () => {
  test('goes from step to step', () => {
    expect(
      falls(100, [
        { value: 0.5, effect: 'times' },
        { value: 10, effect: 'minus' },
        { value: 4, effect: 'divided by' },
        { value: 1, effect: 'plus' },
      ]),
    ).toEqual([
      { before: 100, after: 50 },
      { before: 50, after: 40 },
      { before: 40, after: 10 },
      { before: 10, after: 11 },
    ]);
  });
  test('of no steps has none', () => expect(falls(5, [])).toEqual([]));
  test('has no answer where a step has none', () => {
    expect(falls(1, [{ value: 0, effect: 'divided by' }])).toBeUndefined();
    expect(falls(Number.NaN, [{ value: 1, effect: 'plus' }])).toBeUndefined();
  });
  test('begins each step where the one before ended', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), steps, (start, given) => {
        const all = falls(start, given) ?? [];
        expect(all).toHaveLength(given.length);
        for (const [index, { before }] of all.entries()) expect(before).toBe(index === 0 ? start : all[index - 1]?.after);
      }),
    );
  });
});
