import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { cacheHitShareOfDay } from '../../../src/lib/inference/serving-day.ts';
import { blendedCostPerMillionTokens, costPerMillionTokens } from '../../../src/lib/inference/throughput.ts';

describe('the share of a day’s input found in the cache', () => {
  test('is 56.3% of what DeepSeek was sent on its day', () => expect(cacheHitShareOfDay({ hit: 342e9, input: 608e9 })).toBeCloseTo(0.5625, 4));
  test('may be all of it, and is known only of some', () => {
    expect(cacheHitShareOfDay({ hit: 10, input: 10 })).toBe(1);
    for (const day of [
      { hit: 11, input: 10 },
      { hit: 0, input: 0 },
    ])
      expect(cacheHitShareOfDay(day)).toBeInstanceOf(Unknown);
  });
});

describe('the cost of a million tokens', () => {
  test('is the rent of an hour over what is served in it: $2 for 1,000 a second at half use is $1.11', () => {
    expect(costPerMillionTokens({ p: 2, n: 1, v: 1000, u: 0.5 })).toBeCloseTo(10 / 9, 12);
    for (const idle of [
      { v: 0, u: 0.5 },
      { v: 1000, u: 0 },
    ])
      expect(costPerMillionTokens({ p: 2, n: 1, ...idle })).toBeInstanceOf(Unknown);
  });
  test('spreads a request over input and output, where there is either', () => {
    expect(blendedCostPerMillionTokens({ K: 0.01, Tin: 3000, Tout: 1000 })).toBeCloseTo(2.5, 12);
    expect(blendedCostPerMillionTokens({ K: 0.01, Tin: 500, Tout: 500 })).toBeCloseTo(10, 12);
    expect(blendedCostPerMillionTokens({ K: 0.01, Tin: 0, Tout: 0 })).toBeInstanceOf(Unknown);
  });
});
