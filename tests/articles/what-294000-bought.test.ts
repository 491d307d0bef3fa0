import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const bill = (of: string, set: Scenario['set'] = {}, preset = 'with-base') => settle(opened('r1-bill'), { preset, set }).values[of] as number;
const v3 = (of: string, preset: string) => settle(opened('training-run'), { preset, set: {} }).values[of] as number;
const figure = (of: string, run = 'deepseek-r1') => data.runs[run]?.figures[of]?.value ?? Number.NaN;

describe('what $294,000 bought', () => {
  test('the description: the base cost 19 times as much', () => {
    expect(figure('baseCost') / figure('r1Cost')).toBeCloseTo(19, 0);
  });
  test('at the ends of the judged rent the headline is half as large again, or a quarter smaller', () => {
    const { value = 0, low = 0, high = 0 } = data.assumptions['gpu-hour-price-h800']?.figure ?? {};
    expect([high / value, low / value]).toEqual([1.5, 0.75]);
  });
  test('the rent cancels in the share', () => {
    expect(bill('postTrainingShareOfLineage', { gpuHourPrice: 4 })).toBeCloseTo(bill('postTrainingShareOfLineage'), 12);
  });
  test('from a multiplier of 4 on, a quarter more adds more than a second R1', () => {
    const at = (set: Scenario['set']) => bill('totalCost', { experimentsMultiplier: 4, ...set });
    const start = at({});
    const twice = Object.fromEntries(['r1ZeroGpuHours', 'sftDataGpuHours', 'r1RlGpuHours'].map((id) => [id, 2 * figure(id)]));
    expect(at({ experimentsMultiplier: 4.25 }) - start).toBeGreaterThan(at(twice) - start);
    expect((at(twice) - start) / bill('lineageCost')).toBeCloseTo(0.2, 2);
    expect((at({ experimentsMultiplier: 4.25 }) - start) / bill('lineageCost')).toBeCloseTo(0.25, 6);
  });
  test('the formula misses by a tenth, and by less than two per cent with attention', () => {
    const hours = figure('gpuHours', 'deepseek-v3-pre-training');
    expect(Math.abs(v3('gpuHours', 'deepseek-v3') / hours - 1)).toBeCloseTo(0.11, 2);
    expect(Math.abs(v3('gpuHours', 'deepseek-v3-attention') / hours - 1)).toBeLessThan(0.02);
  });
  test('the 512 GPUs were at work for less than two weeks', () => {
    expect((figure('r1ZeroHours') + figure('r1RlHours')) / 24).toBeLessThan(14);
  });
});
