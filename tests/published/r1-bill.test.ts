import { describe, expect, test } from 'vitest';
import { write } from '../../src/lib/scenario/say.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import * as q from '../../src/lib/vocabulary/index.ts';
import { data, opened } from '../support/calculators.ts';

const bill = opened('r1-bill');
const { values } = settle(bill, { set: {} });

describe('the bill of DeepSeek-R1', () => {
  test.each([
    [q.totalCost, '$294K'],
    [q.totalGpuHours, '147K GPU-hours'],
    [q.baseCost, '$5.576M'],
    [q.baseGpuHours, '2.788M GPU-hours'],
    [q.lineageCost, '$5.87M'],
    [q.r1ZeroCost, '$202K'],
    [q.sftDataCost, '$10K'],
    [q.r1RlCost, '$82K'],
    [q.preTrainingCost, '$5.328M'],
    [q.contextExtensionCost, '$238K'],
    [q.v3PostTrainingCost, '$10K'],
    [q.recomputedR1ZeroGpuHours, '101,376 GPU-hours'],
    [q.recomputedR1RlGpuHours, '40,960 GPU-hours'],
    [q.recomputedR1GpuHours, '147,336 GPU-hours'],
    [q.recomputedR1Cost, '$294,672'],
  ])('prints $id as published', (quantity, text) => {
    expect(write(bill, quantity, values[quantity.id])).toBe(text);
  });
  test.each([
    'r1GpuHours',
    'r1Cost',
    'baseGpuHours',
    'baseCost',
    'r1ZeroCost',
    'sftDataCost',
    'r1RlCost',
    'preTrainingCost',
    'contextExtensionCost',
    'v3PostTrainingCost',
  ])('computes the published %s exactly', (id) => {
    expect(values[id]).toBe(data.runs['deepseek-r1']?.figures[id]?.value);
  });
  test('puts R1 at 5.01% of its lineage', () => {
    expect(values['postTrainingShareOfLineage']).toBeCloseTo(294 / 5870, 12);
  });
  test('adds up to the whole bill in every scenario', () => {
    for (const set of [{}, { includeBase: 'yes' }, { includeBase: 'yes', experimentsMultiplier: 2, staffShare: 0.4, dataCost: 1e6, gpuHourPrice: 3.3 }]) {
      const now = settle(bill, { set: set as Record<string, number | string> }).values as Record<string, number>;
      const parts = ['r1ZeroCost', 'sftDataCost', 'r1RlCost', 'billedBaseCost', 'experimentsCost', 'staffCost', 'dataCost'];
      expect(parts.reduce((sum, id) => sum + (now[id] ?? Number.NaN), 0) / (now['totalCost'] ?? 0)).toBeCloseTo(1, 12);
    }
  });
  test('makes staff the stated share of development', () => {
    const now = settle(bill, { set: { experimentsMultiplier: 2, staffShare: 0.4 } }).values as Record<string, number>;
    expect((now['staffCost'] ?? 0) / (now['totalCost'] ?? 0)).toBeCloseTo(0.4, 12);
  });
});

describe('other bills of the same hours', () => {
  const total = (preset: string) => settle(bill, { preset, set: {} }).values['totalCost'] as number;
  test('leave all but the first stage away', () => {
    expect(total('r1-zero-alone')).toBe(data.runs['deepseek-r1']?.figures['r1ZeroCost']?.value);
  });
  test('make all compute of development ten times the final runs, as at OpenAI in 2024', () => {
    expect(total('openai-ratio') / total('with-base')).toBeCloseTo(10, 9);
  });
  test.each([
    ['minimax-rent', data.runs['minimax-m1-rl']?.figures['gpuHourPrice']?.value],
    ['contract-2026', data.priceIndices['h100-semianalysis-contract']?.points.at(-1)?.price.value],
    ['owner', data.assumptions['owned-cost-neocloud-h100']?.figure.value],
  ])('of %s change the rate and nothing else', (preset, rate) => {
    expect(total(preset) / total('with-base')).toBeCloseTo((rate ?? 0) / 2, 9);
  });
});
