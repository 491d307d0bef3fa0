import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { servedTokens, servingOvertakesTraining, servingShare, tokensToMatchTraining } from '../../../src/lib/index.ts';

describe('tokens served', () => {
  test('at steady use are those of a day for each day', () => {
    expect(servedTokens({ T: 1e9, g: 1, t: 365 })).toBe(365e9);
  });
  test('that double each year are a doubling over the logarithm of two', () => {
    expect(servedTokens({ T: 1e9, g: 2, t: 365.25 })).toBeCloseTo(365.25e9 / Math.LN2, -3);
    expect(servedTokens({ T: 1e9, g: 2, t: 0 })).toBe(0);
  });
});

describe('serving overtakes training', () => {
  test('of DeepSeek-V3 after 61 days at the use and rent of its day', () => {
    expect(servingOvertakesTraining({ K: 5.328e6, k: 0.1122, T: 776e9, g: 1 })).toBeCloseTo(61.2, 1);
  });
  test('when what was served until then costs as much', () => {
    const given = { K: 1e6, k: 0.5, T: 1e9, g: 3 };
    const t = servingOvertakesTraining(given) as number;
    expect(((servedTokens({ T: given.T, g: given.g, t }) as number) * given.k) / 1e6).toBeCloseTo(given.K, 3);
  });
  test('never, where use shrinks too fast or serving costs nothing', () => {
    expect(servingOvertakesTraining({ K: 1e9, k: 0.1, T: 1e9, g: 0.5 })).toBeInstanceOf(Unknown);
    expect(servingOvertakesTraining({ K: 1e9, k: 0, T: 1e9, g: 1 })).toBeInstanceOf(Unknown);
  });
});

test('compute of serving equals 6ND after three times the training tokens', () => {
  expect(tokensToMatchTraining({ C: 6 * 70e9 * 15e12, N: 70e9 })).toBe(45e12);
});

test('nothing has no share', () => {
  expect(servingShare({ training: 0, serving: 0 })).toBeInstanceOf(Unknown);
  expect(servingShare({ training: 1, serving: 3 })).toBe(0.75);
});
