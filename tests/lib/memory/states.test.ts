import { describe, expect, test } from 'vitest';
import { optimizerBytesPerParameter } from '../../../src/lib/memory/optimizer.ts';
import { dataParallel, denseParametersPerGpu, expertParametersPerGpu, expertReplicas, routedParameters } from '../../../src/lib/memory/parameters-per-gpu.ts';
import {
  gatheredBytesPerGpu,
  gradientBytesPerGpu,
  hostBytesPerGpu,
  optimizerBytesPerGpu,
  optimizerStateBytes,
  weightBytesPerGpu,
} from '../../../src/lib/memory/states.ts';

const mine = { use: 'training', stage: 'none', N: 7.5e9, E: 0, d: 64, c: 1, r: 64 } as const;
const weights = (change = {}) => weightBytesPerGpu({ ...mine, b: 2, schedule: 'oneForwardOneBackward', p: 1, ...change }) as number;

describe('training states on a GPU', () => {
  test('take 16 bytes a parameter with AdamW in mixed precision', () => {
    expect(2 + 2 + (optimizerBytesPerParameter({ rule: 'adamw' }) as number)).toBe(16);
    expect(optimizerBytesPerParameter({ rule: 'adam8bit' })).toBe(6);
    expect(optimizerBytesPerParameter({ rule: 'sgd' })).toBe(4);
  });
  test('are shared out stage by stage', () => {
    expect(weights({ stage: 'gradients' })).toBe(15e9);
    expect(weights({ stage: 'weights' })).toBe(15e9 / 64);
    expect(gradientBytesPerGpu({ ...mine, stage: 'optimizer', b: 2 })).toBe(15e9);
    expect(gradientBytesPerGpu({ ...mine, stage: 'gradients', b: 2 })).toBe(15e9 / 64);
    expect(optimizerStateBytes({ ...mine, stage: 'optimizer', b: 12 })).toBe(90e9 / 64);
  });
  test('are held twice by DualPipe, which feeds the pipeline from both ends', () => {
    expect(weights({ schedule: 'dualPipe', p: 16 })).toBe(2 * weights());
    expect(weights({ schedule: 'dualPipe' })).toBe(weights());
  });
  test('are weights alone when the model is served', () => {
    expect(weights({ use: 'serving', stage: 'weights' })).toBe(15e9);
    expect(gradientBytesPerGpu({ ...mine, use: 'serving', b: 2 })).toBe(0);
    expect(optimizerStateBytes({ ...mine, use: 'serving', b: 12 })).toBe(0);
    expect(gatheredBytesPerGpu({ use: 'serving', stage: 'weights', N: 1e9, E: 0, Lp: 10, b: 2 })).toBe(0);
  });
  test('lie on the card or in the host, never in both', () => {
    for (const offload of ['yes', 'no'] as const)
      expect((optimizerBytesPerGpu({ M: 5, offload }) as number) + (hostBytesPerGpu({ M: 5, offload }) as number)).toBe(5);
  });
});

describe('parameters on a GPU', () => {
  test('of routed experts come from what rests: DeepSeek-V3 has 654 billion in 256 experts', () => {
    expect((routedParameters({ total: 671e9, active: 37e9, E: 256, k: 8 }) as number) / 1e9).toBeCloseTo(654.5, 1);
    expect(routedParameters({ total: 70e9, active: 70e9, E: 1, k: 1 })).toBe(0);
    expect(routedParameters({ total: 70e9, active: 80e9, E: 8, k: 2 })).toMatchObject({ reason: expect.stringMatching(/at most total parameters\.$/) });
    for (const E of [1, 4])
      expect(routedParameters({ total: 70e9, active: 70e9, E, k: 8 })).toMatchObject({ reason: expect.stringMatching(/^8 active experts cannot/) });
    expect(routedParameters({ total: 70e9, active: 70e9, E: 8, k: 8 })).toMatchObject({ reason: expect.stringMatching(/fewer than experts\.$/) });
  });
  test('are cut by tensor and pipeline, experts by the wider of tensor and expert parallel', () => {
    expect(denseParametersPerGpu({ N: 671e9, routed: 654e9, t: 1, p: 16 })).toBe(17e9 / 16);
    expect(expertParametersPerGpu({ routed: 654e9, E: 256, t: 1, p: 16, e: 64 })).toBe(654e9 / 1024);
    expect(expertParametersPerGpu({ routed: 8e9, E: 8, t: 8, p: 1, e: 1 })).toBe(1e9);
    expect(expertParametersPerGpu({ routed: 0, E: 1, t: 1, p: 1, e: 8 })).toBe(0);
    expect(expertParametersPerGpu({ routed: 8e9, E: 8, t: 1, p: 1, e: 64 })).toMatchObject({
      reason: '8 experts cannot be spread evenly over 64 GPUs. Expert parallel must divide 8.',
    });
  });
  test('need GPUs that can be split evenly, and say so', () => {
    expect(dataParallel({ n: 16384, t: 8, p: 16, c: 1 })).toBe(128);
    expect(dataParallel({ n: 100, t: 8, p: 1, c: 1 })).toMatchObject({ reason: '100 GPUs cannot be split into copies of 8. GPUs must be a multiple of 8.' });
    expect(dataParallel({ n: 64, t: 2, p: 4, c: 2 })).toBe(4);
    expect(dataParallel({ n: 72, t: 2, p: 4, c: 2 })).toMatchObject({ reason: '72 GPUs cannot be split into copies of 16. GPUs must be a multiple of 16.' });
    expect(expertReplicas({ n: 2048, E: 256, p: 16, t: 1, e: 64 })).toBe(2);
    expect(expertReplicas({ n: 24, E: 8, p: 2, t: 8, e: 2 })).toMatchObject({ reason: expect.stringContaining('2 stages over 8 GPUs each') });
    expect(expertReplicas({ n: 100, E: 256, p: 1, t: 1, e: 64 })).toMatchObject({ reason: expect.stringContaining('multiple of 64') });
    expect(expertReplicas({ n: 96, E: 256, p: 1, t: 1, e: 48 })).toMatchObject({
      reason: '256 experts cannot be spread evenly over 48 GPUs. Expert parallel must divide 256.',
    });
    expect(expertReplicas({ n: 96, E: 1, p: 1, t: 1, e: 48 })).toBe(2);
  });
});
