import { describe, expect, test } from 'vitest';
import { bubbleRatio, bubbleShare, bubbleTime } from '../../../src/lib/training/bubble.ts';
import { layersPerStage, microBatches, microBatchesInFlight } from '../../../src/lib/training/pipeline.ts';

const time = (schedule: 'gpipe' | 'oneForwardOneBackward' | 'interleaved' | 'zeroBubble' | 'dualPipe', p = 16, v = 4) =>
  bubbleTime({ schedule, p, v, B: 2, W: 1, FB: 3 });

describe('the bubble of a pipeline', () => {
  test('of 16 stages is 45, 15 and 14 forward passes in DeepSeek-V3’s table', () => {
    expect(time('oneForwardOneBackward')).toBe(45);
    expect(time('zeroBubble')).toBe(15);
    expect(time('dualPipe')).toBe(14);
  });
  test('is the same for GPipe and 1F1B, and is divided by the chunks of an interleaved schedule', () => {
    expect(time('gpipe')).toBe(45);
    expect(time('interleaved')).toBe(45 / 4);
  });
  test('is nothing in one stage, and needs an even number of stages for DualPipe', () => {
    for (const schedule of ['gpipe', 'interleaved', 'zeroBubble', 'dualPipe'] as const) expect(time(schedule, 1)).toBe(0);
    expect(time('dualPipe', 5)).toMatchObject({ reason: 'DualPipe needs an even number of stages.' });
  });
  test('of a zero-bubble schedule is filled as far as there are gradients of weights, and never more than filled', () => {
    const left = (W: number) => bubbleTime({ schedule: 'zeroBubble', p: 16, v: 1, B: 2, W, FB: 3 });
    expect(left(0)).toBe(45);
    expect(left(0.5)).toBe(30);
    expect(left(2)).toBe(0);
  });
  test('is (p − 1)/m of the work and (p − 1)/(m + p − 1) of the step', () => {
    const ratio = bubbleRatio({ t: 45, m: 30, B: 2 }) as number;
    expect(ratio).toBe(15 / 30);
    expect(bubbleShare({ ratio })).toBeCloseTo(15 / 45, 12);
  });
});

describe('micro-batches', () => {
  test('are the batch over copies and their size, and say when there are too few', () => {
    expect(microBatches({ B: 2048, d: 128, b: 1 })).toBe(16);
    expect(microBatches({ B: 100, d: 128, b: 1 })).toMatchObject({ reason: expect.stringContaining('at least 128') });
    expect(microBatches({ B: 2049, d: 128, b: 4 })).toBe(5);
    expect(microBatches({ B: 512, d: 128, b: 4 })).toBe(1);
    expect(microBatches({ B: 511, d: 128, b: 4 })).toMatchObject({ reason: expect.stringContaining('at least 512') });
  });
  test('in flight are all with GPipe, as many as stages with 1F1B, one more with DualPipe', () => {
    const of = (schedule: Parameters<typeof time>[0], m = 64) => microBatchesInFlight({ schedule, p: 8, m, v: 2 });
    expect(of('gpipe')).toBe(64);
    expect(of('oneForwardOneBackward')).toBe(8);
    expect(of('oneForwardOneBackward', 3)).toBe(3);
    expect(of('interleaved')).toBe(8 * (1 + 7 / 16));
    // Never more than there are.
    expect(microBatchesInFlight({ schedule: 'interleaved', p: 16, m: 16, v: 8 })).toBe(16);
    expect(microBatchesInFlight({ schedule: 'interleaved', p: 16, m: 1, v: 8 })).toBe(1);
    expect(of('dualPipe')).toBe(9);
    expect(of('zeroBubble')).toBe(8);
  });
});

describe('layers of the fullest stage', () => {
  test('are all layers over the stages, rounded up', () => {
    expect(layersPerStage({ L: 126, p: 16 })).toBe(8);
    expect(layersPerStage({ L: 126, p: 126 })).toBe(1);
  });
  test('need a layer for each stage', () => expect(layersPerStage({ L: 126, p: 127 })).toMatchObject({ reason: expect.stringContaining('at most 126') }));
});
