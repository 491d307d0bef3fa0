import { describe, expect, test } from 'vitest';
import type { Replay } from '../../../src/lib/checks/replay.ts';
import { allowance, inWords, signedShare, whyOf } from '../../../src/lib/checks/words.ts';
import { check } from '../../support/check.ts';

const of = (computes: string, published: number | string, computed?: number | string, error?: number): Replay => ({
  check: { ...check, computes, published, tolerance: 0.1, because: 'Two digits.' },
  ...(computed !== undefined && { computed }),
  ...(error !== undefined && { error }),
  agrees: false,
});

describe('a replayed number in words', () => {
  test('has the unit of its quantity on both sides', () => {
    const cost = of('cost', 7500, 224_359, 28.9);
    expect(inWords(cost, 'published')).toBe('$7.5K');
    expect(inWords(cost, 'computed')).toBe('$224,359');
    expect(inWords(cost, 'error')).toBe('+29×');
    expect(inWords(cost, 'times')).toBe('30×');
  });
  test('is as many times too high as too low', () => {
    expect(inWords(of('cost', 100, 25, -0.75), 'times')).toBe('4×');
    expect(inWords(of('cost', 25, 100, 3), 'times')).toBe('4×');
  });
  test('has a sign, and none where it is the same', () => {
    expect(inWords(of('cost', 100, 25, -0.75), 'error')).toBe('−75%');
    expect(inWords(of('cost', 100, 100.0001, 1e-6), 'error')).toBe('none');
  });
  test('that is a date is off by days', () => {
    expect(inWords(of('dayReached', '2027-01-01', 20000, -3), 'error')).toBe('−3 days');
    expect(inWords(of('dayReached', '2027-01-01', 20000, 3), 'error')).toBe('+3 days');
    expect(inWords(of('dayReached', '2027-01-01', 20000, 0), 'error')).toBe('none');
  });
  test('that is a date is written as one on both sides', () => {
    // 20,000 days after 1 January 1970.
    const reached = of('dayReached', '2027-01-01', 20000, -816);
    expect([inWords(reached, 'published'), inWords(reached, 'computed')]).toEqual(['1 January 2027', '4 October 2024']);
  });
  test('without an answer is a dash, never a number', () => {
    expect(['computed', 'error', 'times'].map((aspect) => inWords(of('cost', 100), aspect as 'computed'))).toEqual(['–', '–', '–']);
    for (const [published, computed] of [
      [0, 5],
      [5, 0],
      [5, -5],
    ] as const)
      expect(inWords(of('cost', published, computed, 5), 'times')).toBe('–');
    expect(inWords(of('fitsOnCard', 'yes'), 'computed')).toBe('–');
    expect(inWords(of('noSuchWord', 3, 4, 0.33), 'published')).toBe('3');
  });
  test('that is a verdict says its option', () => {
    const verdict = of('fitsOnCard', 'yes', 'no');
    expect((['published', 'computed', 'error', 'times'] as const).map((aspect) => inWords(verdict, aspect))).toEqual(['Fits', 'Does not fit', '–', '–']);
  });
});

describe('an error in words', () => {
  test.each([
    [0.02345, '+2.3%'],
    [-0.02345, '−2.3%'],
    [0, 'none'],
    [9.9, '+990%'],
    [10, '+10×'],
    [28.91, '+29×'],
  ])('of %d is %s: two digits, and from tenfold on as many times', (error, words) => expect(signedShare(error)).toBe(words));
});

describe('what counts as agreement', () => {
  const rounded = (change: object, rounding?: number): Replay => {
    const each = of('cost', 100, 101, 0.01);
    const { tolerance: _, because: __, ...check } = each.check;
    return { ...each, check: { ...check, ...change }, ...(rounding !== undefined && { rounding }) };
  };
  test('is rounding where nothing else is said', () => {
    expect(allowance(rounded({}, 0.005))).toBe('±0.5%');
    expect(allowance(rounded({}, 0.01234))).toBe('±1.2%');
    expect(allowance(rounded({}, 1e-7))).toBe('exact');
  });
  test('is a tolerance, and how many times the rounding it is', () => {
    expect(allowance(rounded({ tolerance: 0.02 }, 0.005))).toBe('±2%, 4× the rounding');
    expect(allowance(rounded({ tolerance: 0.02 }, 0.0045))).toBe('±2%, 4.4× the rounding');
    expect(allowance(rounded({ tolerance: 0.02 }))).toBe('±2%');
    expect(allowance(rounded({ tolerance: 1e-6 }, 1e-9))).toBe('exact');
  });
  test('is days for a date and the same for a verdict', () => {
    expect(allowance(rounded({ published: '2027-01-01', tolerance: 60 }))).toBe('60 days');
    expect(allowance(rounded({ published: 'below' }))).toBe('the same');
  });
  test('is one-sided for a bound, which says so', () => {
    expect(inWords(rounded({ bound: 'at most' }, 0.01), 'published')).toBe('at most $100');
  });
  test('has a reason: of the miss, else of the tolerance, else of the number', () => {
    expect(whyOf(rounded({ because: 'Cut.', disagrees: 'A misprint.' }))).toBe('A misprint.');
    expect(whyOf(rounded({ because: 'Cut.' }))).toBe('Cut.');
    expect(whyOf(rounded({ grade: 'derived' }))).toMatch(/second hand/);
    expect(whyOf(rounded({}))).toBe('');
  });
});
