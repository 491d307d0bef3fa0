import { describe, expect, test } from 'vitest';
import { billedGpuHours, calendarDays, failureCost } from '../../../src/lib/cluster/calendar.ts';
import { checkpointInterval, checkpointWaste, goodput, restartWaste, reworkWaste } from '../../../src/lib/cluster/checkpoints.ts';
import { gpuHoursPerFailure, gpuInterruptionShare, interruptions, meanTimeBetweenFailures, spareGpus } from '../../../src/lib/cluster/failures.ts';

/** Goodput of a cluster that fails every `M` hours. */
function goodputOf(M: number, delta: number, R: number): number {
  const tau = checkpointInterval({ rule: 'young', delta, M }) as number;
  return goodput({ c: checkpointWaste({ delta, tau }) as number, r: reworkWaste({ tau, M }) as number, s: restartWaste({ R, M }) as number }) as number;
}

describe('failures', () => {
  test('come every 3.09 hours to 16,384 GPUs with 419 interruptions in 54 days', () => {
    const M1 = gpuHoursPerFailure({ n: 16384, t: 54, I: 419 }) as number;
    expect(M1).toBeCloseTo(50677, 0);
    expect(meanTimeBetweenFailures({ M1, n: 16384 })).toBeCloseTo(3.093, 3);
    expect(interruptions({ t: 54, M: (54 * 24) / 419 })).toBeCloseTo(419, 9);
    expect(gpuHoursPerFailure({ n: 8, t: 1, I: 0 })).toMatchObject({ reason: expect.stringMatching(/\.$/) });
  });
  test('come from GPUs 268 times of 419, which is 64.0%; not more often than at all, and never out of none', () => {
    expect(gpuInterruptionShare({ own: 148 + 72 + 19 + 17 + 6 + 6, I: 419 })).toBeCloseTo(0.64, 3);
    expect(gpuInterruptionShare({ own: 2, I: 1 })).toMatchObject({ reason: expect.stringContaining('at most') });
    expect(gpuInterruptionShare({ own: 0, I: 0 })).toMatchObject({ reason: expect.stringMatching(/\.$/) });
  });
  test('leave 90.4%, 84.2% and 71.4% of the time with checkpoints of 10, 60 and 300 seconds', () => {
    expect(goodputOf(11135 / 3600, 10, 600)).toBeCloseTo(0.904, 3);
    expect(goodputOf(11135 / 3600, 60, 600)).toBeCloseTo(0.842, 3);
    expect(goodputOf(11135 / 3600, 300, 600)).toBeCloseTo(0.714, 3);
  });
  test('never leave less than nothing', () => {
    expect(goodput({ c: 0.5, r: 0.5, s: 0.5 })).toBe(0);
    expect(calendarDays({ t: 10, g: 0 })).toMatchObject({ reason: expect.stringContaining('never ends') });
  });
  test('make no interval good where a checkpoint takes too long', () => {
    expect(checkpointInterval({ rule: 'young', delta: 60, M: 120 / 3600 })).toMatchObject({ reason: expect.stringContaining('faster') });
    expect(checkpointInterval({ rule: 'daly', delta: 10, M: 11135 / 3600 })).toBeCloseTo(Math.sqrt(2 * 10 * 11135) - 10, 6);
  });
  test('are paid for in calendar days and spares', () => {
    expect(calendarDays({ t: 9, g: 0.9 })).toBeCloseTo(10, 12);
    expect(spareGpus({ n: 16384, M1: 16384, h: 24, server: 8 })).toBe(192);
    expect(billedGpuHours({ t: 10, n: 100, spare: 0 })).toBe(24_000);
    expect(failureCost({ all: 24_000, H: 21_600, p: 2 })).toBe(4800);
    expect(failureCost({ all: 24_000, H: 24_001, p: 2 })).toBe(0);
  });
});
