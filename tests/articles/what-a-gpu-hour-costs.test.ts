import { describe, expect, test } from 'vitest';
import { holds } from '../../src/lib/prices/rental.ts';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { resultOf } from '../../src/site/number.ts';
import { data, opened } from '../support/calculators.ts';

const hour = opened('gpu-hour');
const at = (of: string, set: Scenario['set'] = {}, preset?: string) => Number(resultOf(hour, of, { set, preset }).value);
const today = { asOf: '2026-11-09' };

describe('what a GPU-hour costs', () => {
  test('the description: $2.25 owned, $3.83 rented, and owning pays at about half the year', () => {
    expect(at('ownedCostPerGpuHour')).toBeCloseTo(2.25, 1);
    expect(at('gpuHourPrice', today)).toBeCloseTo(3.83, 2);
    expect(Math.abs(at('rentOrOwnCrossoverShare', today) - 0.5)).toBeLessThan(0.05);
  });
  test('the rent is the middle of 18 sellers, most of whom were last read in May 2026', () => {
    const step = data.rentalPrices['h100']?.steps.find((one) => holds(one, today.asOf));
    expect(step?.sellers).toBe(18);
    const days = Object.values(data.rentals)
      .filter(({ accelerator }) => accelerator === 'h100')
      .flatMap(({ history }) => history.find((row) => row.terms === 'on-demand' && row.doubt === undefined && holds(row, today.asOf))?.seen ?? []);
    expect(days).toHaveLength(18);
    expect(days.filter((day) => day.startsWith('2026-05')).length).toBeGreaterThan(9);
  });
  test('electricity is the smallest part', () => {
    const others = ['capitalPerGpuHour', 'networkPerGpuHour', 'sitePerGpuHour', 'staffPerGpuHour'];
    for (const other of others) expect(at(other)).toBeGreaterThan(at('energyPerGpuHour'));
  });
  test('a contract at $2 that works half of the time costs what $4 by the hour does', () => {
    expect(at('rentPerUsedHour', { gpuHourPrice: 2, utilisation: 0.5 })).toBeCloseTo(4, 12);
  });
  test('the median of sellers went down and came back', () => {
    const [before, low, now] = ['2024-03-01', '2026-06-01', '2026-11-09'].map((asOf) => at('gpuHourPrice', { asOf }));
    expect(low).toBeLessThan(Number(before));
    expect(low).toBeLessThan(Number(now));
  });
  test('a contract was cheaper than owning in October 2025 and dearer in June 2026', () => {
    expect(at('gpuHourPrice', {}, 'contract-2025')).toBeLessThan(at('fairContractPrice'));
    expect(at('gpuHourPrice', {}, 'contract-2026')).toBeGreaterThan(at('fairContractPrice'));
  });
  test('six years of life make that contract dear, two and a half a little too low', () => {
    const june = at('gpuHourPrice', {}, 'contract-2026');
    expect(at('fairContractPrice', { lifetimeYears: 6 })).toBeLessThan(june);
    expect(at('fairContractPrice', { lifetimeYears: 2.5 })).toBeGreaterThan(june);
  });
  test('ten points of use outweigh twice the price of electricity', () => {
    const dearPower = at('ownedCostPerGpuHour', { electricityPrice: 2 * at('electricityPrice') });
    expect(at('ownedCostPerGpuHour', { utilisation: 0.7 })).toBeGreaterThan(dearPower);
    expect(2 * at('electricityPrice')).toBeCloseTo(0.1652, 6);
  });
  test('70% of use is about right against $2.65, too much against today’s median, and not enough in October 2025', () => {
    expect(at('rentOrOwnCrossoverShare', {}, 'contract-2026')).toBeCloseTo(0.7, 1);
    expect(at('rentOrOwnCrossoverShare', today)).toBeLessThan(0.6);
    expect(at('rentOrOwnCrossoverShare', {}, 'contract-2025')).toBeGreaterThan(1);
  });
});
