import { describe, expect, test } from 'vitest';
import { evaluate, graph, speculativeSpeedUp, stepTime, timePerOutputToken, tokensPerStep } from '../../../src/lib/index.ts';
import { arithmeticTime, batchCacheBytes, memoryTime, stepTokens } from '../../../src/lib/inference/roofline.ts';

describe('speculative decoding', () => {
  // Leviathan et al. 2023, equation 1 and theorem 3.8, recomputed.
  test.each([
    [0.8, 4, 0.05, 3.3616, 2.801],
    [0.6, 4, 0.05, 2.3056, 1.921],
    [0.9, 3, 0.05, 3.439, 2.99],
  ])('accepting %d of %d drafts at %d of a step gives %d tokens a step and is %d times as fast', (alpha, gamma, c, tokens, speedUp) => {
    const e = tokensPerStep({ alpha, gamma }) as number;
    expect(e).toBeCloseTo(tokens, 4);
    expect(speculativeSpeedUp({ e, gamma, c })).toBeCloseTo(speedUp, 2);
  });
  test('without drafts gives one token a step', () => {
    expect(tokensPerStep({ alpha: 0.8, gamma: 0 })).toBeCloseTo(1);
  });
  test('that never refuses gives all drafts and one', () => {
    expect(tokensPerStep({ alpha: 1, gamma: 4 })).toBe(5);
  });
});

describe('drafts in the roofline of a batch', () => {
  const wired = graph([stepTokens, batchCacheBytes, memoryTime, arithmeticTime, stepTime, tokensPerStep, timePerOutputToken]);
  const timeAt = (batchSize: number, draftTokens: number) =>
    evaluate(wired, {
      batchSize,
      draftTokens,
      draftAcceptance: 0.8,
      draftCost: 0.05,
      weightBytesRead: 140e9,
      kvCacheBytes: 0,
      flopPerToken: 140e9,
      gpus: 8,
      memoryBandwidth: 3.35e12,
      peakFlopPerSecond: 989e12,
      bandwidthUtilisation: 1,
      computeUtilisation: 1,
      networkLatency: 0,
      networkTransfer: 0,
      launchTime: 0,
      servingLayout: 'tensor',
      memoryFilled: 0.5,
    }).values['timePerOutputToken'] as number;
  test('make a small batch 2.8 times as fast', () => {
    expect(timeAt(1, 0) / timeAt(1, 4)).toBeCloseTo(2.801, 2);
  });
  test('slow down a batch that is bound by arithmetic', () => {
    expect(timeAt(512, 4)).toBeGreaterThan(timeAt(512, 0));
  });
});
