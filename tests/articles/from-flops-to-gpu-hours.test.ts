import { describe, expect, test } from 'vitest';
import { resultOf } from '../../src/site/number.ts';
import { data, opened } from '../support/calculators.ts';

const run = opened('training-run');
const at = (of: string, preset?: string, set = {}) => Number(resultOf(run, of, { preset, set }).value);
const seven = (trainingTokens: number, accelerator: string, mfu: number) => ({ activeParameters: 7e9, trainingTokens, accelerator, mfu });

describe('why real runs reach a third of the peak', () => {
  test('the description: 41% in a step and 35% over the whole run of Llama 3.1 405B', () => {
    expect(data.runs['llama-3.1-405b']?.figures['mfu']?.value).toBe(0.41);
    expect(at('wholeRunMfu', 'llama-3.1-405b')).toBeCloseTo(0.35, 2);
  });
  test('a wiki’s 500 GPU-hours are 23 times too few at its own speed of 1,000 TFLOP/s', () => {
    const peak = at('peakFlopPerSecond', undefined, { accelerator: 'h100' });
    expect((at('gpuHours', undefined, seven(1e12, 'h100', 1)) * peak) / 1e15 / 500).toBeCloseTo(23.3, 1);
  });
  test('a page’s 104 days of one A100 are thirty times too few even at the peak', () => {
    expect(at('days', undefined, { ...seven(2e12, 'a100', 1), gpus: 1 }) / 104).toBeCloseTo(30, 0);
  });
  test('an H100 at 28% does twice the work of an A100 at 43%', () => {
    const ratio = at('gpuHours', undefined, { accelerator: 'a100', mfu: 0.43 }) / at('gpuHours', undefined, { accelerator: 'h100', mfu: 0.28 });
    expect(ratio).toBeCloseTo(2.06, 1);
  });
  test('Llama went from 43% on A100 to 28% on H100', () => {
    expect(at('wholeRunMfu', 'llama-2-70b')).toBeCloseTo(0.43, 2);
    expect(at('wholeRunMfu', 'llama-3-70b')).toBeCloseTo(0.28, 2);
  });
});
