import { describe, expect, test } from 'vitest';
import { figureAt, written } from '../../src/site/number.ts';

const origin = { source: 's', locator: 'row', accessed: '2026-11-25' };
const prices = {
  history: [
    { ...origin, from: '2026-01-01', seen: '2026-02-01', to: '2026-03-01', price: 1, grade: 'published' },
    { ...origin, from: '2026-03-01', seen: '2026-05-24', price: 2, grade: 'published', long: [{ above: 200_000, input: 4 }] },
  ],
  steps: [
    { ...origin, from: '2026-01-01', to: '2026-03-01', value: 1, sellers: 3 },
    { ...origin, from: '2026-03-01', value: 2, sellers: 1800 },
  ],
};
const printed = (of: string) => written(figureAt(prices, of, 'prices/chip'), undefined, false);

describe('a figure of a history', () => {
  test('is a day of its newest row, or of one by its place', () => {
    expect(printed('history.last.seen')).toEqual({ value: '2026-05-24', text: '24 May 2026' });
    expect(printed('history.0.from')).toEqual({ value: '2026-01-01', text: '1 January 2026' });
  });
  test('is a count of the row that held on a day: from its first day on, until the day before its end', () => {
    expect(printed('steps.2026-02-28.sellers').text).toBe('3');
    expect(printed('steps.2026-03-01.sellers').text).toBe('1,800');
  });
  test('lies deeper with the origin of its row', () => {
    expect(figureAt(prices, 'history.last.long.0.above', 'prices/chip')).toEqual({ value: 200_000, unit: 'token', ...origin, grade: 'published' });
    expect(printed('history.last.long.0.above').text).toBe('200K tokens');
  });
  test('is derived where nobody printed it', () => {
    expect(figureAt(prices, 'steps.last.sellers', 'prices/chip').grade).toBe('derived');
  });
  test.each(['steps.2025-12-31.sellers', 'steps.last', 'steps.last.value', 'history.7.seen', 'history.last.nothing', 'seen', ''])(
    'is an error at “%s”',
    (of) => {
      expect(() => printed(of)).toThrow(`prices/chip has no figure “${of}”.`);
    },
  );
});
