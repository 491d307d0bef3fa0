import { describe, expect, test } from 'vitest';
import type { Calculator } from '../../../src/lib/scenario/calculator.ts';
import { report, toCsv } from '../../../src/lib/scenario/report.ts';
import type { Scenario } from '../../../src/lib/scenario/scenario.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { staleSentence } from '../../../src/lib/scenario/stale.ts';
import { day } from '../../../src/lib/units/date.ts';
import { opened } from '../../support/calculators.ts';
import { price, salted, sold, takings, withPrices } from '../../support/kiosk.ts';

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
  test('is said to be one, or two, or many, by the day of their last reading and how long they are fresh', () => {
    const old = (seen: string, freshDays = 90) => ({ stale: { seen, on: '2026-01-01', freshDays } });
    const say = (prices: Parameters<typeof withPrices>[0], shown: Calculator['results'] = [takings, salted]) => {
      const calculator = { ...withPrices(prices), results: shown };
      return staleSentence(calculator, settle(calculator, { set: {} }));
    };
    expect(say({ butter: price(1), salt: price(1) })).toBeUndefined();
    expect(say({ salt: price(1) })).toBe('Uses a price that is old on 2026-01-01: price of butter, last read on 2025-01-01 (fresh for 90 days).');
    expect(say({ bread: price(3, old('2025-01-01')) })).toBe(
      'Uses prices that are old on 2026-01-01: price of bread, price of butter and price of salt, last read on 2025-01-01 (fresh for 90 days).',
    );
    expect(say({ bread: price(3, old('2025-02-02')), salt: price(1, old('2025-01-01', 30)) })).toBe(
      'Uses prices that are old on 2026-01-01: price of bread, last read on 2025-02-02 (fresh for 90 days); price of butter, last read on 2025-01-01 (fresh for 90 days); price of salt, last read on 2025-01-01 (fresh for 30 days).',
    );
  });
  test('matters only where a shown result would be another at another price, be it nothing now', () => {
    const old = { stale: { seen: '2025-01-01', on: '2026-01-01', freshDays: 90 } };
    const matters = (shown: Calculator['results'], set = {}) => {
      const calculator = { ...withPrices({ salt: price(0, old), butter: price(0, old) }), results: shown };
      return staleSentence(calculator, settle(calculator, { set }));
    };
    expect(matters([takings])).toContain('price of butter,');
    expect(matters([salted])).toContain('price of salt,');
    expect(matters([sold])).toBeUndefined();
    expect(matters([takings], { spread: 'dry' })).toBeUndefined();
    expect(matters([takings], { butter: 5 })).toBeUndefined();
  });
  test('is told in files too', () => {
    const serving = opened('serving');
    const settled = settle(serving, { set: {} });
    const reported = report(serving, settled, {}, 'https://example.org/');
    expect(reported.notes).toEqual([staleSentence(serving, settled)]);
    expect(toCsv(reported)).toMatch(/^note,serving,"?Uses a price/m);
  });
});
