import { describe, expect, test } from 'vitest';
import { type Datum, Unknown } from '../../../src/lib/formula/value.ts';
import type { Accelerator } from '../../../src/lib/hardware/accelerator.ts';
import { age, staleNote, staleOn } from '../../../src/lib/prices/fresh.ts';
import { gpuHourPrice } from '../../../src/lib/prices/gpu-hour-price.ts';
import type { RentStep } from '../../../src/lib/prices/rental.ts';
import { day } from '../../../src/lib/units/date.ts';

const origin = { source: 'a-list', locator: 'row 1', accessed: '2025-01-02' };
const figure = (value: number): Datum => ({ value, unit: '1', grade: 'published', ...origin });
const step = (from: string, value: number, to?: string): RentStep => ({
  from,
  ...(to && { to }),
  value,
  low: value - 1,
  high: value + 1,
  sellers: 3,
  seller: 'Middle',
  seen: from,
  ...origin,
});
const chip: Accelerator = { id: 'x', name: 'Chip X', peak: {}, power: figure(1), memory: figure(1), bandwidth: figure(1) };
const rents = [step('2025-01-01', 3, '2025-02-01'), step('2025-03-01', 2)];
const on = (iso: string, accelerator: Accelerator = { ...chip, rents }) => gpuHourPrice({ accelerator, day: day(iso) });

describe('gpuHourPrice', () => {
  test('is the price of the day, with its range, its count and its seller', () => {
    expect(on('2025-01-31')).toMatchObject({
      value: 3,
      low: 2,
      high: 4,
      grade: 'derived',
      note: expect.stringMatching(/3 sellers on demand on 31 January 2025, Middle/),
    });
    expect(on('2025-03-01')).toMatchObject({ value: 2 });
  });
  test('says where a price is old, and only there', () => {
    expect((on('2025-05-30') as Datum).note).not.toMatch(/old price/);
    expect((on('2025-06-01') as Datum).note).toMatch(/An old price: read 92 days before, and counted as fresh for 90/);
  });
  test('takes what is assumed on days without offers', () => {
    expect(on('2025-02-01', { ...chip, rents, rental: figure(9) })).toMatchObject({ value: 9 });
    expect(on('2025-02-01', { ...chip, rental: figure(9) })).toMatchObject({ value: 9 });
  });
  test('takes the last offer before a day without any, and says so', () => {
    expect(on('2025-02-15')).toMatchObject({
      value: 3,
      note: expect.stringMatching(/on 2025-01-01, .* No offer of 15 February 2025 is known; this is the last before it\./),
    });
  });
  test('says when prices begin', () => {
    const early = on('2024-12-31');
    expect(early).toBeInstanceOf(Unknown);
    expect((early as Unknown).reason).toMatch(/31 December 2024.*begin on 2025-01-01\./);
    expect((on('2025-01-01', chip) as Unknown).reason).toMatch(/No rental price of Chip X is known here/);
  });
});

test('a price is as old as the days since it was read, never less than none', () => {
  expect(age('2025-01-01', '2025-01-31')).toBe(30);
  expect(age('2025-02-01', '2025-01-31')).toBe(0);
  expect(staleOn('api', '2025-01-01', '2025-03-02')).toBeUndefined();
  const stale = staleOn('api', '2025-01-01', '2025-03-03');
  expect(stale).toEqual({ seen: '2025-01-01', on: '2025-03-03', freshDays: 60 });
  expect(stale && staleNote(stale)).toMatch(/61 days/);
});
