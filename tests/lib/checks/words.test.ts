import { describe, expect, test } from 'vitest';
import type { Replay } from '../../../src/lib/checks/replay.ts';
import { inWords } from '../../../src/lib/checks/words.ts';

const of = (computes: string, published: number | string, computed?: number | string, error?: number): Replay => ({
  check: {
    id: 'a',
    name: 'A number',
    group: 'slips',
    source: 'gpt-3-2020',
    locator: 'Table 1',
    accessed: '2026-11-23',
    grade: 'published',
    formulas: ['trainingFlop'],
    computes,
    given: {},
    published,
    tolerance: 0.1,
    because: 'Two digits.',
  },
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
  });
  test('without an answer is a dash, never a number', () => {
    expect(['computed', 'error', 'times'].map((aspect) => inWords(of('cost', 100), aspect as 'computed'))).toEqual(['–', '–', '–']);
    expect(inWords(of('cost', 0, 5, 5), 'times')).toBe('–');
    expect(inWords(of('noSuchWord', 3, 4, 0.33), 'published')).toBe('3');
  });
  test('that is a verdict says its option', () => {
    expect(inWords(of('fitsOnCard', 'yes', 'no'), 'times')).toBe('–');
  });
});
