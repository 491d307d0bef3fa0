import { describe, expect, test } from 'vitest';
import { intervals } from '../../../src/lib/scenario/intervals.ts';
import { report } from '../../../src/lib/scenario/report.ts';
import { writeRange } from '../../../src/lib/scenario/say.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { isMeasure } from '../../../src/lib/vocabulary/quantity.ts';
import { opened } from '../../support/calculators.ts';

const bill = opened('r1-bill');
const run = opened('training-run');

describe('settle', () => {
  test('starts with the first preset, whatever preset is named that does not exist', () => {
    expect(settle(run, { preset: 'nothing', set: {} }).preset.id).toBe('deepseek-v3');
  });
  test('leaves out what belongs to a run as it was, once a reader has another', () => {
    const preset = 'llama-3-70b';
    const reported = settle(run, { preset, set: { mfu: 0.4 } });
    expect(reported.values['spentGpuHours']).toBe(reported.origins['spentGpuHours']?.value);
    for (const set of [{ trainingTokens: 2e12 }, { model: 'llama-2-70b' }, { accelerator: 'a100' }, { activeParameters: 1e9 }] as const) {
      const { values, origins } = settle(run, { preset, set });
      expect(values['spentGpuHours']).toBe(values['gpuHours']);
      expect(values['wholeRunMfu']).toBeCloseTo(values['mfu'] as number, 12);
      expect(origins['spentGpuHours']).toBeUndefined();
    }
  });
  test('overrides an intermediate and everything above it follows', () => {
    const { values } = settle(run, { set: { gpuHours: 1e6 } });
    expect(values['cost']).toBe(2e6);
    expect(values['days']).toBeCloseTo(1e6 / 24 / 2048);
  });
  test('changes the looked-up price with the accelerator, unless the reader typed one', () => {
    const price = (set: Record<string, number | string>) => settle(run, { set }).values['gpuHourPrice'];
    expect(price({ accelerator: 'a100' })).not.toBe(price({}));
    expect(price({ accelerator: 'a100', gpuHourPrice: 9 })).toBe(9);
  });
  test('puts a whole number in the middle of a range of whole numbers', () => {
    const { given, values } = settle(run, { set: { gpus: { low: 1000, high: 3001 } } });
    expect(given['gpus']).toBe(1732);
    expect(values['days']).toBeTypeOf('number');
  });
  test('says why a result is unknown, and keeps what does not depend on it', () => {
    const { values, reasons } = settle(run, { set: { accelerator: 'v100', numberFormat: 'bf16' } });
    expect(values['gpuHours']).toBeUndefined();
    expect(reasons['gpuHours']).toMatch(/V100.* has no BF16 peak\. Choose .*FP16/);
    expect(values['trainingFlop']).toBeTypeOf('number');
  });
});

describe('intervals', () => {
  test('say in how many draws there is no value at all', () => {
    const serving = opened('serving');
    const settled = settle(serving, { preset: 'llama-3.1-70b-long', set: {} });
    const { costPerMillionTokens } = intervals(serving, settled);
    expect(costPerMillionTokens?.unknown).toBeGreaterThan(0.1);
    const quantity = serving.results.filter(isMeasure).find(({ id }) => id === 'costPerMillionTokens')!;
    expect(writeRange(serving, quantity, costPerMillionTokens!)).toMatch(/^\$.* to .*\/million tokens; no value in \d\d% of draws$/);
    expect(writeRange(serving, quantity, { low: 2, high: 2, unknown: 0.001 })).toBe('$2/million tokens');
    expect(report(serving, settled, { costPerMillionTokens: costPerMillionTokens! }, '').results['costPerMillionTokens']?.unknownShare).toBe(
      costPerMillionTokens?.unknown,
    );
  });
  test('of the published bill are those of its one uncertain price', () => {
    const { totalCost, totalGpuHours } = intervals(bill, settle(bill, { set: {} }));
    expect(totalCost?.low).toBeCloseTo(147_000 * 1.5, -4);
    expect(totalCost?.high).toBeCloseTo(147_000 * 3, -4);
    expect(totalGpuHours).toBeUndefined();
  });
  test('move along with a number that the reader moved', () => {
    const { totalCost } = intervals(bill, settle(bill, { set: { gpuHourPrice: 4 } }));
    expect(totalCost?.low).toBeCloseTo(147_000 * 3, -4);
  });
  test('follow a range that the reader typed', () => {
    const settled = settle(run, { set: { mfu: { low: 0.3, high: 0.45 } } });
    expect(settled.values['mfu']).toBeGreaterThan(0.36);
    expect(settled.values['mfu']).toBeLessThan(0.39);
    expect(intervals(run, settled)['gpuHours']?.low).toBeLessThan(settled.values['gpuHours'] as number);
  });
  test('have the same digits for the same seed, and others for another', () => {
    const settled = settle(run, { preset: 'llama-3.1-405b', set: {} });
    expect(intervals(run, settled, { seed: 7 })).toEqual(intervals(run, settled, { seed: 7 }));
    expect(intervals(run, settled, { seed: 7 })).not.toEqual(intervals(run, settled, { seed: 8 }));
  });
});
