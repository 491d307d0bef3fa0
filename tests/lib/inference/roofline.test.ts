import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import {
  criticalBatch,
  expertsTouched,
  memoryFilled,
  rooflineStepTime,
  sequencesThatFit,
  stepTime,
  timePerOutputToken,
  weightBytesHeld,
  weightBytesRead,
} from '../../../src/lib/index.ts';

describe('experts touched', () => {
  test('are the active ones for one token, and nearly all for many', () => {
    expect(expertsTouched({ k: 2, E: 8, B: 1 })).toBeCloseTo(0.25);
    expect(expertsTouched({ k: 2, E: 8, B: 64 })).toBeCloseTo(1, 6);
  });
  test('are all of a dense model', () => {
    expect(expertsTouched({ k: 1, E: 1, B: 1 })).toBe(1);
  });
  test('cannot be more than there are', () => {
    expect((expertsTouched({ k: 9, E: 8, B: 1 }) as Unknown).reason).toMatch('Active experts must be at most experts.');
  });
});

describe('weights', () => {
  const v3 = { total: 671e9, routed: 654e9, b: 1, n: 144 } as const;
  test('are held once, and what is no expert once for each GPU where experts are spread', () => {
    expect(weightBytesHeld({ ...v3, layout: 'tensor' })).toBe(671e9);
    expect(weightBytesHeld({ ...v3, layout: 'expert' })).toBe(144 * 17e9 + 654e9);
  });
  test('are read without the input embedding and without experts that no token is sent to', () => {
    expect(weightBytesRead({ ...v3, embedding: 1e9, touched: 0.5, layout: 'tensor' })).toBe(16e9 + 327e9);
  });
  test('leave no room for an embedding that is larger than what is no expert', () => {
    expect(weightBytesRead({ ...v3, embedding: 18e9, touched: 1, layout: 'tensor' })).toBeInstanceOf(Unknown);
  });
});

test('the critical batch is 295 sequences on an H100 in BF16, 206 on an H200, 153 on an A100', () => {
  const at = (P: number, W: number) => criticalBatch({ P, W, b: 2, k: 1, E: 1 });
  expect(at(989e12, 3.35e12)).toBeCloseTo(295, 0);
  expect(at(989e12, 4.8e12)).toBeCloseTo(206, 0);
  expect(at(312e12, 2.039e12)).toBeCloseTo(153, 0);
});

test('a step of 70 billion parameters in FP8 on eight H100 takes 2.61 ms for one sequence, 4.21 ms for 64 of 4,096 tokens', () => {
  const chips = { weights: 70e9, n: 8, W: 3.35e12, N: 70e9, P: 1979e12 };
  expect(rooflineStepTime({ ...chips, cache: 0, B: 1 })).toBeCloseTo(2.61e-3, 5);
  const t = rooflineStepTime({ ...chips, cache: 64 * 4096 * 163_840, B: 64 }) as number;
  expect(t).toBeCloseTo(4.21e-3, 5);
  expect(64 / t).toBeCloseTo(15.2e3, -2);
});

describe('a step', () => {
  const times = { launch: 1e-3, latency: 2e-3, transfer: 3e-3, memory: 4e-3, arithmetic: 3e-3 };
  test('adds messages to the longer of reading and multiplying', () => {
    expect(stepTime({ ...times, layout: 'tensor' })).toBeCloseTo(10e-3);
  });
  test('hides messages behind the chip, or the chip behind messages, where experts are spread', () => {
    expect(stepTime({ ...times, layout: 'expert' })).toBeCloseTo(6e-3);
  });
});

describe('a model that does not fit', () => {
  const filled = memoryFilled({ weights: 810e9, cache: 0, free: 640e9 }) as number;
  test('has no time per token, and says what to change', () => {
    const answer = timePerOutputToken({ t: 1, e: 1, gamma: 0, c: 0, filled }) as Unknown;
    expect(answer.reason).toBe(
      'Weights and cache need 1.27 times the memory that is free. Take more GPUs, fewer bytes a weight, a smaller batch or a shorter context.',
    );
  });
  test('leaves room for no sequence', () => {
    expect(sequencesThatFit({ weights: 810e9, cache: 1e9, free: 576e9 })).toBe(0);
    expect(sequencesThatFit({ weights: 405e9, cache: 1e9, free: 576e9 })).toBe(171);
    expect(sequencesThatFit({ weights: 405e9, cache: 0, free: 576e9 })).toBeInstanceOf(Unknown);
  });
});
