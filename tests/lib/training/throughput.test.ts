import { describe, expect, test } from 'vitest';
import { gpuHours } from '../../../src/lib/training/gpu-hours.ts';
import { gpuHoursOfMix, mixedPeakFlopPerSecond } from '../../../src/lib/training/precision.ts';
import * as throughput from '../../../src/lib/training/throughput.ts';
import * as utilisation from '../../../src/lib/training/utilisation.ts';
import { data } from '../../support/calculators.ts';

const shape = { C: 6e21, c: 3e9, D: 1e12, V: 0, h: 1 } as const;

describe('recomputation', () => {
  test('is a third of the compute when full, a third of attention when selective, and nothing without', () => {
    expect(throughput.recomputationFlop({ how: 'full', ...shape })).toBe(2e21);
    expect(throughput.recomputationFlop({ how: 'selective', ...shape })).toBe(1e21);
    expect(throughput.recomputationFlop({ how: 'none', ...shape })).toBe(0);
  });
  test('leaves the output layer out, and never falls below nothing', () => {
    expect(throughput.recomputationFlop({ how: 'full', ...shape, V: 1000, h: 1000 })).toBe(2e21 - 2e18);
    expect(throughput.recomputationFlop({ how: 'full', ...shape, V: 1e9, h: 1e6 })).toBe(0);
  });
  test('makes HFU four thirds of MFU', () => {
    expect(throughput.hfu({ mfu: 0.3, hw: 8, C: 6 })).toBeCloseTo(0.4, 12);
    expect(throughput.hfu({ mfu: 0.3, hw: 0, C: 0 })).toMatchObject({ reason: expect.stringMatching(/\.$/) });
  });
});

describe('speed and utilisation', () => {
  test('find each other again', () => {
    const [C, D, P, mfu] = [6e21, 1e12, 1e15, 0.4];
    const H = gpuHours({ C, P, mfu }) as number;
    expect(utilisation.mfuOfGpuHours({ C, H, P })).toBeCloseTo(mfu, 12);
    const r = throughput.trainingTokensPerGpuSecond({ D, H }) as number;
    expect(utilisation.mfuOfThroughput({ r, C, D, P })).toBeCloseTo(mfu, 12);
    expect(utilisation.gpuHoursOfTokens({ D, r })).toBeCloseTo(H, 6);
    expect(throughput.trainingTokensPerSecond({ r, n: 1000 })).toBe(1000 * r);
    const speed = throughput.modelFlopPerSecond({ P, mfu }) as number;
    expect(utilisation.mfuOfSpeed({ speed, P })).toBeCloseTo(mfu, 12);
    expect(utilisation.modelFlopPerSecondOfRun({ C, H })).toBeCloseTo(speed, 0);
    expect(utilisation.gpuHoursAtSpeed({ C, speed })).toBeCloseTo(H, 6);
    expect(utilisation.gpuHoursOfDays({ t: 2, n: 10 })).toBe(480);
    expect(utilisation.hfuOfSpeed({ speed, P })).toBeCloseTo(mfu, 12);
  });
  test('are unknown, with a reason, where nothing was done', () => {
    for (const answer of [
      utilisation.mfuOfGpuHours({ C: 1, H: 0, P: 1e15 }),
      utilisation.mfuOfThroughput({ r: 1, C: 1, D: 0, P: 1e15 }),
      utilisation.gpuHoursAtSpeed({ C: 1, speed: 0 }),
      utilisation.gpuHoursOfTokens({ D: 1, r: 0 }),
      utilisation.modelFlopPerSecondOfRun({ C: 1, H: 0 }),
      throughput.trainingTokensPerGpuSecond({ D: 1, H: 0 }),
    ])
      expect(answer).toMatchObject({ reason: expect.stringMatching(/^[A-Z].*\.$/) });
  });
});

describe('a mix of number formats', () => {
  const [h100, a100] = [data.accelerators['h100'], data.accelerators['a100']];
  if (!h100 || !a100) throw new Error('The tests need the H100 and the A100.');
  test('lies between the peaks of its formats, at the harmonic mean', () => {
    const of = (x: number) => mixedPeakFlopPerSecond({ accelerator: h100, format: 'bf16', low: 'fp8', x }) as number;
    expect(of(0)).toBe(989e12);
    expect(of(1)).toBeCloseTo(1979e12, -3);
    expect(1 / of(0.5)).toBeCloseTo((1 / 989e12 + 1 / 1979e12) / 2, 20);
    expect(gpuHoursOfMix({ C: 3.6e21, P: of(0), mfu: 0.5 })).toBe(gpuHours({ C: 3.6e21, P: 989e12, mfu: 0.5 }));
  });
  test('needs no lower format where nothing is done in it, and names the missing one where something is', () => {
    expect(mixedPeakFlopPerSecond({ accelerator: a100, format: 'bf16', low: 'fp8', x: 0 })).toBe(312e12);
    expect(mixedPeakFlopPerSecond({ accelerator: a100, format: 'bf16', low: 'fp8', x: 0.5 })).toMatchObject({ reason: expect.stringContaining('FP8') });
  });
});
