import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const at = (set = {}, preset?: string) => settle(opened('api-or-own'), { ...(preset && { preset }), set }).values;
const of = (id: string, set = {}, preset?: string) => at(set, preset)[id] as number;

describe('the API or your own GPUs', () => {
  test('eight H100 undercut GPT-4o from 8.8 billion tokens a month', () => {
    expect(of('breakEvenTokensPerMonth', {}, 'gpt-4o-or-70b') / 1e9).toBeCloseTo(8.8, 1);
  });
  test('and never undercut a seller of the same model', () => {
    expect(at({}, 'llama-70b')['breakEvenReach']).toBe('never');
  });
  test('the second server makes the API the cheaper one again, and pays when both are full', () => {
    expect(at({})['cheaperWay']).toBe('own');
    expect(at({ tokensPerMonth: 14e9 })['cheaperWay']).toBe('api');
    expect(of('instancesNeeded', { tokensPerMonth: 14e9 })).toBe(2);
    expect(at({ tokensPerMonth: 20e9 })['cheaperWay']).toBe('own');
  });
  test('a GPU at $1.50 costs the same month at 30% as at 100%', () => {
    const rent = (servingUtilisation: number) =>
      of('rentPerMonth', { model: 'llama-3-8b', gpus: 1, gpuHourPrice: 1.5, tokensPerMonth: 1e9, servingUtilisation });
    expect(rent(0.3)).toBe(1095);
    expect(rent(1)).toBe(1095);
  });
  test('at 30% one server serves less than the old break-even', () => {
    expect(of('instanceTokensPerMonth', { servingUtilisation: 0.3 })).toBeLessThan(of('breakEvenTokensPerMonth'));
    expect(of('breakEvenInstances', { servingUtilisation: 0.3 })).toBe(2);
  });
  test('the shortcut finds a break-even of three times what the server serves', () => {
    const shortcut = (1e6 * of('ownCostPerMonth', {}, 'llama-70b')) / of('blendedApiPrice', {}, 'llama-70b');
    const full = { weightFormat: 'fp8', numberFormat: 'fp8', kvFormat: 'fp8', batchSize: 256, servingUtilisation: 0.8 };
    expect(shortcut).toBeCloseTo(of('breakEvenTokensPerMonth', full, 'llama-70b'), -6);
    expect(shortcut / of('instanceTokensPerMonth', {}, 'llama-70b')).toBeGreaterThan(2.5);
  });
  test('batches at half price put the break-even more than four times as far', () => {
    expect(of('breakEvenTokensPerMonth', { apiService: 'batch' }) / of('breakEvenTokensPerMonth')).toBeGreaterThan(4);
    expect(of('breakEvenInstances', { apiService: 'batch' })).toBeGreaterThan(1);
  });
});
