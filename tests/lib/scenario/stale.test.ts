import { describe, expect, test } from 'vitest';
import { report, toCsv } from '../../../src/lib/scenario/report.ts';
import type { Scenario } from '../../../src/lib/scenario/scenario.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { staleSentence } from '../../../src/lib/scenario/stale.ts';
import { day } from '../../../src/lib/units/date.ts';
import { opened } from '../../support/calculators.ts';

const said = (id: string, scenario: Scenario) => staleSentence(opened(id), settle(opened(id), scenario));

describe('an old price', () => {
  test('is named, with the day on which it was last read and the day for which it is used', () => {
    expect(said('serving', { set: {} })).toMatch(
      /^Uses a price that is old on \d{4}-\d\d-\d\d: price of a GPU-hour, last read on \d{4}-\d\d-\d\d \(fresh for 90 days\)\.$/,
    );
  });
  test('is not mentioned where a reader types a price', () => {
    expect(said('serving', { set: { gpuHourPrice: 2 } })).toBeUndefined();
  });
  test('is not old on the days around its reading', () => {
    expect(said('serving', { set: { asOf: day('2026-05-25') } })).toBeUndefined();
  });
  test('is left out where no shown result hangs on it', () => {
    expect(said('memory', { set: {} })).toBeUndefined();
  });
  test('stands with others in one sentence', () => {
    expect(said('api-or-own', { set: {} })).toMatch(
      /^Uses prices that are old on .*: price of input and price of output, last read on .*; price of a GPU-hour, last read on /,
    );
  });
  test('is told in files too', () => {
    const serving = opened('serving');
    const settled = settle(serving, { set: {} });
    const reported = report(serving, settled, {}, 'https://example.org/');
    expect(reported.notes).toEqual([staleSentence(serving, settled)]);
    expect(toCsv(reported)).toMatch(/^note,serving,"?Uses a price/m);
  });
});
