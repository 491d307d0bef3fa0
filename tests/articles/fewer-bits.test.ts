import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

type Set = Readonly<Record<string, string | number>>;
const precision = (of: string, preset = 'bf16', set: Set = {}) => settle(opened('precision'), { preset, set }).values[of] as number;
const fp8 = { weightFormat: 'fp8', activationFormat: 'fp8' };

test('the description names the cards for the weights in BF16 and FP8: two servers of eight, and one', () => {
  expect(precision('gpusForWeights')).toBe(11);
  expect(precision('gpusForWeights', 'bf16', fp8)).toBe(6);
});

test('weights in four bits alone speed up answers four times a card and the reading of input not at all', () => {
  expect(precision('streamTokensPerGpuSecond', 'int4-weights') / precision('streamTokensPerGpuSecond')).toBeCloseTo(4, 12);
  expect(precision('peakInputTokensPerSecond', 'int4-weights')).toBe(precision('peakInputTokensPerSecond'));
});

test('FP8 halves the bound on the bill where the same share of the peak is used', () => {
  expect(precision('cost', 'bf16', fp8) / precision('cost')).toBeCloseTo(0.5, 3);
});

test('the law takes a third of the parameters at four bits throughout', () => {
  const lost = 1 - precision('effectiveShare', 'bf16', { weightFormat: 'fp4', activationFormat: 'fp4', kvFormat: 'fp4' });
  expect(lost).toBeGreaterThan(0.3);
  expect(lost).toBeLessThan(0.4);
});

test('more parameters could make up for the loss in FP4 on a B200: the peak gains more than the share loses', () => {
  const four = { weightFormat: 'fp4', activationFormat: 'fp4', kvFormat: 'fp4', accelerator: 'b200' };
  const gain = precision('peakInputTokensPerSecond', 'bf16', four) / precision('peakInputTokensPerSecond', 'bf16', { accelerator: 'b200' });
  expect(gain * precision('effectiveShare', 'bf16', four)).toBeGreaterThan(1);
});

test('Llama 3 70B in four bits takes 35 GB, not 45', () => {
  expect(precision('weightBytes', 'bf16', { model: 'llama-3-70b', weightFormat: 'int4' })).toBeCloseTo(35.3e9, -8);
});
