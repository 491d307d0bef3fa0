import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayTicks, isoDay, writeDay } from '../../../src/lib/units/date.ts';
import { format } from '../../../src/lib/units/format.ts';
import { parse } from '../../../src/lib/units/parse.ts';
import { units } from '../../../src/lib/units/unit.ts';

const read = (text: string) => {
  const parsed = parse(text, units.date);
  return parsed.ok ? isoDay(parsed.value) : parsed.message;
};

describe('a date', () => {
  test('is a count of days since 1970', () => {
    expect([day('1970-01-01'), day('2025-03-01'), day('1969-12-31')]).toEqual([0, 20148, -1]);
    expect(isoDay(20148.9)).toBe('2025-03-01');
  });
  test.each(['2025-03-01', '2025-03', '2025-3-1', 'March 2025', 'mar 2025', '1 March 2025', 'Mar 1, 2025', 'March 1st 2025', ' 01 Mar. 2025 '])(
    'is read from %s',
    (text) => expect(read(text)).toBe('2025-03-01'),
  );
  test.each(['21 March 2025', 'March 21 2025', 'March  21,  2025', '21  March  2025', '2025-3-21'])('keeps both digits of the day in %s', (text) =>
    expect(read(text)).toBe('2025-03-21'),
  );
  test.each(['on 1 March 2025', '1 March 2025 at noon', '2025-03-01 12:00', 'x2025-03-01', '2025 March', '1 Foo 2025'])('is not within “%s”', (text) =>
    expect(read(text)).toMatch(/^Type a date/),
  );
  test('is the first day of a year that is typed alone', () => expect(read('2025')).toBe('2025-01-01'));
  test.each(['', 'soon', '2025-02-30', '2025-13', '31 April 2025', '20148', 'ma 2025', '1/3/2025', 'NaN'])('is not “%s”, which gets a sentence', (text) =>
    expect(read(text)).toMatch(/^Type a date.*\.$/),
  );
  test('is written in words, and short on an axis', () => {
    expect(format(20148, units.date)).toBe('1 March 2025');
    expect(format(20148, units.date, { short: true })).toBe('Mar 2025');
    expect(format(day('2025'), units.date, { short: true })).toBe('2025');
    expect(format(day('2025-01-15'), units.date, { short: true })).toBe('Jan 2025');
    expect(format(Number.NaN, units.date)).toBe('–');
    expect(format(1e9, units.date)).toBe('–');
  });
  test('is written within the years 0 to 9999', () => {
    expect(isoDay(day('9999-12-31'))).toBe('9999-12-31');
    expect(isoDay(day('9999-12-31') + 1)).toBe('');
    expect(isoDay(day('0000-01-01') - 1)).toBe('');
  });
  test('on an axis begins and ends with a mark where a mark falls on its ends', () => {
    expect(dayTicks(day('2020'), day('2024'), 5).map(isoDay)).toEqual(['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01']);
    expect(dayTicks(day('2024-11-01'), day('2025-02-01'), 4).map((at) => writeDay(at, true))).toEqual(['Nov 2024', 'Dec 2024', '2025', 'Feb 2025']);
  });
  test('on an axis of quarters has their first months', () => {
    expect(dayTicks(day('2024-02-01'), day('2025-03-01'), 5).map(isoDay)).toEqual(['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01']);
  });
  test('comes back from what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1000-01-01'), max: day('9999-12-31') }), (value) => {
        expect([day(isoDay(value)), parse(writeDay(value), units.date)]).toEqual([value, { ok: true, value }]);
      }),
    );
  });
  test('marks an axis at first days of years or months', () => {
    expect(dayTicks(day('2020-05-01'), day('2025-03-01'), 5).map(isoDay)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01']);
    expect(dayTicks(day('2025-01-15'), day('2025-05-01'), 4).map((at) => writeDay(at, true))).toEqual(['Feb 2025', 'Mar 2025', 'Apr 2025', 'May 2025']);
    expect(dayTicks(5, 5, 4)).toEqual([]);
    expect(dayTicks(6, 5, 4)).toEqual([]);
    expect(dayTicks(Number.NaN, 5, 4)).toEqual([]);
    expect(dayTicks(5, Number.NaN, 4)).toEqual([]);
    expect(dayTicks(day('0000-01-01') - 1, 5, 4)).toEqual([]);
    expect(dayTicks(day('2025'), day('2025'), 4)).toEqual([day('2025')]);
  });
});
