import { describe, expect, test } from 'vitest';
import { intervals } from '../../../src/lib/scenario/intervals.ts';
import { report, toCsv } from '../../../src/lib/scenario/report.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { opened } from '../../support/calculators.ts';

const run = opened('training-run');
const reported = (set: Record<string, number | string> = {}) => {
  const settled = settle(run, { set });
  return report(run, settled, intervals(run, settled), 'https://example.org/training-run/');
};

describe('a report', () => {
  test('names whose each input is', () => {
    const { inputs } = reported({ mfu: 0.4 });
    expect(inputs['mfu']).toEqual({ value: 0.4, unit: 'fraction', source: 'reader' });
    expect(inputs['trainingTokens']?.source).toBe('deepseek-v3-repository');
    expect(inputs['accelerator']).toEqual({ value: 'h800', source: 'choice' });
  });
  test('gives each result with unit, interval and formula', () => {
    const { cost } = reported().results;
    expect(cost).toMatchObject({ unit: 'USD', formula: 'K = H \\cdot p' });
    expect(cost?.low).toBeLessThan(cost?.value as number);
    expect(cost?.high).toBeGreaterThan(cost?.value as number);
  });
  test('says why a result is missing, and that an overridden one was given', () => {
    const { results } = reported({ numberFormat: 'bf16', accelerator: 'v100' });
    expect(results['cost']).toMatchObject({ reason: expect.stringMatching(/BF16/) });
    expect(results['cost']).not.toHaveProperty('value');
    expect(reported({ gpuHours: 1e6 }).results['gpuHours']?.formula).toBe('given');
  });
  test('links to the same scenario', () => {
    expect(reported({ mfu: 0.4 }).url).toBe('https://example.org/training-run/?mfu=0.4');
  });
  test('is a table of the same numbers as CSV', () => {
    const lines = toCsv(reported({ mfu: 0.4 }))
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('role,id,value,unit,low,high,origin');
    expect(lines).toContain('input,mfu,0.4,fraction,,,reader');
    const columns = lines.slice(0, -1).map((line) => line.replace(/"([^"]|"")*"/g, '').split(',').length);
    expect(new Set(columns)).toEqual(new Set([7]));
  });
});
