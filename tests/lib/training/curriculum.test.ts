import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { mainTokens, meanSequenceLength, trainingFlopOfStages } from '../../../src/lib/training/curriculum.ts';

describe('the stages of a run', () => {
  // Llama 3.1 405B: 15.6T tokens, of them about 800B to extend the context and 40M to anneal.
  test('leave the rest of its tokens to the main one', () => {
    expect(mainTokens({ D: 15.6e12, ext: 800e9, ann: 40e6 })).toBe(15_600_000_000_000 - 800_000_000_000 - 40_000_000);
    expect(mainTokens({ D: 10, ext: 6, ann: 4 })).toBe(0);
  });
  test('have no more tokens than the run', () => {
    expect(mainTokens({ D: 10, ext: 6, ann: 5 })).toBeInstanceOf(Unknown);
    expect(mainTokens({ D: 10, ext: 4, ann: 7 })).toBeInstanceOf(Unknown);
    expect(trainingFlopOfStages({ N: 2, D: 10, c: 3, ext: 6, ann: 4 })).toBe(150);
    expect(trainingFlopOfStages({ N: 2, D: 10, c: 3, ext: 6, ann: 5 })).toEqual(mainTokens({ D: 10, ext: 6, ann: 5 }));
  });
  test('weigh their sequence lengths by their tokens', () => {
    expect(meanSequenceLength({ main: 6, s: 10, ext: 3, sExt: 100, ann: 1, sAnn: 1000 })).toBe((60 + 300 + 1000) / 10);
    expect(meanSequenceLength({ main: 0, s: 10, ext: 0, sExt: 100, ann: 0, sAnn: 1000 })).toBeInstanceOf(Unknown);
  });
});
