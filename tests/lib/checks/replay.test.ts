import { describe, expect, test } from 'vitest';
import { type Check, day, dayFollowed, fitsOnCard, replay, trainingFlop } from '../../../src/lib/index.ts';
import { check } from '../../support/check.ts';

const near = (change: Partial<Check>) => replay({ ...check, ...change }, { trainingFlop });

describe('a published number', () => {
  test('agrees within its tolerance, with a signed error', () => {
    const { computed, error, agrees } = near({ published: 6.09e23, tolerance: 0.02 });
    expect(computed).toBe(6.03e23);
    expect(error).toBeCloseTo(-0.0099, 4);
    expect(agrees).toBe(true);
  });
  test('is missed beyond it, to either side', () => {
    expect(near({ published: 6.09e23, tolerance: 0.005 }).agrees).toBe(false);
    expect(near({ published: 5.97e23, tolerance: 0.005 }).agrees).toBe(false);
  });
  test('of zero differs by the plain difference', () => {
    expect(near({ given: { ...check.given, trainingTokens: 1 }, published: 0 }).error).toBe(6 * 67e9);
  });
  test('that cannot be computed says why', () => {
    const { computed, agrees, reason } = near({ given: {} });
    expect(computed).toBeUndefined();
    expect(agrees).toBe(false);
    expect(reason).toBe('Active parameters is not given.');
  });
  test('that no formula leads to says so', () => {
    expect(near({ computes: 'cost' })).toMatchObject({ agrees: false, reason: 'Nothing gives cost.' });
  });
  test('that names no formula of the library is a mistake of its author', () => {
    expect(() => replay(check, {})).toThrow('trainingFlop');
  });
});

describe('without a tolerance, a published number', () => {
  const printed = { trainingFlop: '6.03e23' };
  test('agrees within its rounding and no farther', () => {
    expect(near({ printed }).agrees).toBe(true);
    expect(near({ printed, published: 6.034e23 }).agrees).toBe(true);
    expect(near({ printed, published: 6.04e23 }).agrees).toBe(false);
  });
  test('says how far rounding reaches, and nothing of it where nobody says how it is printed', () => {
    expect(near({ printed: { ...printed, trainingTokens: '1.5T' } }).rounding).toBeCloseTo(0.005 / 6.03 + 0.05 / 1.5, 9);
    expect(near({})).not.toHaveProperty('rounding');
  });
  test('of a bound may lie on the right side as far as it likes', () => {
    expect(near({ printed, published: 9e23, bound: 'at most' }).agrees).toBe(true);
    expect(near({ printed, published: 3e23, bound: 'at most' }).agrees).toBe(false);
    expect(near({ printed, published: 3e23, bound: 'at least' }).agrees).toBe(true);
    expect(near({ printed, published: 9e23, bound: 'at least' }).agrees).toBe(false);
  });
});

describe('a published verdict', () => {
  const verdict = (published: string) =>
    replay({ ...check, formulas: ['fitsOnCard'], computes: 'fitsOnCard', given: { memoryUse: 1.2 }, published }, { fitsOnCard });
  test('agrees where it is the same, is missed where it is another, and has no error', () => {
    expect(verdict('no')).toEqual({ check: expect.anything(), computed: 'no', agrees: true });
    expect(verdict('yes')).toEqual({ check: expect.anything(), computed: 'no', agrees: false });
  });
});

describe('a published day', () => {
  // Nine months of 30.4375 days after 14 March 2023 are 273.9 days: 13 December.
  const reached = (published: string) =>
    replay(
      { ...check, formulas: ['dayFollowed'], computes: 'dayFollowed', given: { startDay: '2023-03-14', lagMonths: 9 }, published, tolerance: 3 },
      { dayFollowed },
    );
  test('is missed by days, and agrees within as many as its tolerance says', () => {
    expect(reached('2023-12-10')).toMatchObject({ computed: day('2023-12-13'), error: 3, agrees: true });
    expect(reached('2023-12-17')).toMatchObject({ error: -4, agrees: false });
  });
});
