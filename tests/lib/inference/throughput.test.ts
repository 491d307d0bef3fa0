import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/lib/architecture/model.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import {
  blendedCostPerMillionTokens,
  cacheHitShareOfDay,
  cacheKeepTime,
  costPerMillionTokens,
  decodeCostPerMillionTokens,
  grossMargin,
  inputCostPerMillionTokens,
  inputSightShare,
  prefillCostPerMillionTokens,
  prefillFlop,
  prefillPerDecode,
  profitOverCost,
  requestCost,
  revenuePerDay,
  tokensPerSecond,
} from '../../../src/lib/index.ts';
import { data } from '../../support/calculators.ts';

describe('the cost of a million tokens', () => {
  test('is the rent of the hours that they take', () => {
    expect(costPerMillionTokens({ p: 2.5, n: 8, v: 1e6 / 3600, u: 1 })).toBeCloseTo(20);
  });
  // Two published calculators multiply the rent by the utilisation: idle machines then look cheap.
  test('doubles where the machines are half idle, because the rent does not shrink', () => {
    expect(costPerMillionTokens({ p: 2.5, n: 8, v: 1e6 / 3600, u: 0.5 })).toBeCloseTo(40);
  });
  test('of input follows from the time of the prefill', () => {
    expect(inputCostPerMillionTokens({ p: 3.6, n: 8, t: 1, T: 8000, u: 1 })).toBeCloseTo(1);
    expect(inputCostPerMillionTokens({ p: 3.6, n: 8, t: 1, T: 0, u: 1 })).toBeInstanceOf(Unknown);
  });
  test('of a mix lies between those of its kinds', () => {
    const K = requestCost({ input: 1, output: 4, Tin: 3000, Tout: 1000 }) as number;
    expect(K).toBeCloseTo(0.007);
    expect(blendedCostPerMillionTokens({ K, Tin: 3000, Tout: 1000 })).toBeCloseTo(1.75);
    expect(blendedCostPerMillionTokens({ K: 0, Tin: 0, Tout: 0 })).toBeInstanceOf(Unknown);
  });
  test('is unknown where nothing is served', () => {
    expect(costPerMillionTokens({ p: 2, n: 8, v: 0, u: 1 })).toBeInstanceOf(Unknown);
    expect(tokensPerSecond({ B: 1, t: 0 })).toBeInstanceOf(Unknown);
  });
});

describe('prefill', () => {
  const one = { N: 70e9, T: 8192, S: 16_384, h: 0, k: 0, L: 80, d: 8192, seen: 1 };
  test('is two FLOP for each parameter and token', () => {
    expect(prefillFlop(one)).toBe(2 * 70e9 * 8192);
  });
  test('gains 8% by attention over 8,192 tokens', () => {
    expect((prefillFlop({ ...one, k: 0.5 }) as number) / (prefillFlop(one) as number)).toBeCloseTo(1.077, 3);
  });
  test('of an input that is all in the cache is nothing', () => {
    expect(prefillFlop({ ...one, k: 0.5, h: 1 })).toBe(0);
  });
  test('counts new tokens on all tokens without a mask, and on what is before them with one', () => {
    // Half of 10,000 tokens are new: 5,000 × 10,000 pairs, or 5,000 × 5,000 cached ones and half of 5,000 × 5,000 new ones.
    const half = { ...one, N: 0, T: 10_000, h: 0.5 };
    expect(prefillFlop({ ...half, k: 1 })).toBe(4 * 80 * 8192 * 5000 * 10_000);
    expect(prefillFlop({ ...half, k: 0.5 })).toBe(4 * 80 * 8192 * (5000 * 5000 + (5000 * 5000) / 2));
  });
  test('counts of attention only what windows leave in sight', () => {
    const all = prefillFlop({ ...one, N: 0, k: 0.5 }) as number;
    expect(prefillFlop({ ...one, N: 0, k: 0.5, seen: 0.25 })).toBe(all / 4);
  });
  test('of an input that the context does not hold is refused, with the largest that it holds', () => {
    expect(prefillFlop({ ...one, S: 8192 })).toBe(prefillFlop(one));
    expect(prefillFlop({ ...one, S: 8191 })).toEqual(
      new Unknown('The input is longer than the context. Input tokens must be at most 8,191 tokens, or the context longer.'),
    );
  });
  test('needs no servers beside it where nothing is generated', () => {
    expect(prefillPerDecode({ prefill: 1, t: 0.02, T: 0, B: 1 })).toBeInstanceOf(Unknown);
  });
  test('costs as much as its cache in a tenth of the memory does in ten times its time', () => {
    expect(cacheKeepTime({ prefill: 13, free: 640e9, cache: 64e9 })).toBeCloseTo(130);
    expect(cacheKeepTime({ prefill: 13, free: 640e9, cache: 0 })).toBeInstanceOf(Unknown);
  });
});

describe('the share of an input in sight', () => {
  const model = (id: string) => data.models[id] as Model;
  test('is all of it without windows, whatever is cached', () => {
    expect(inputSightShare({ model: model('llama-3.1-8b'), T: 8192, h: 0.7 })).toBeCloseTo(1, 12);
    expect(inputSightShare({ model: model('llama-3.1-8b'), T: 8192, h: 1 })).toBeCloseTo(1, 12);
    expect(inputSightShare({ model: model('llama-3.1-8b'), T: 0, h: 0 })).toBe(1);
  });
  test('of the last tokens of Gemma 3 27B is what ten layers and 1,024 tokens of the other 52 are of all', () => {
    // The second half of 32,768 tokens sees 24,576 on average, or 1,024 through a window.
    expect(inputSightShare({ model: model('gemma-3-27b'), T: 32_768, h: 0.5 })).toBeCloseTo((10 + (52 * 1024) / 24_576) / 62, 6);
  });
  test('makes the arithmetic of two reads, one after the other, that of one', () => {
    const read = (T: number, h: number) => {
      const seen = inputSightShare({ model: model('gpt-oss-120b'), T, h });
      return prefillFlop({ N: 5e9, T, S: 1e6, h, k: 0.5, L: 36, d: 4096, seen: seen as number }) as number;
    };
    expect(read(10_000, 0) + read(40_000, 0.25)).toBeCloseTo(read(40_000, 0), -6);
  });
});

describe('DeepSeek’s day', () => {
  const day = { input: 608e9, hit: 342e9, output: 168e9, pIn: 0.55, pHit: 0.14, pOut: 2.19, paid: 1 };
  test('has two margins that are one: 545% of the rent is 84.5% of the revenue', () => {
    const R = revenuePerDay(day) as number;
    expect(profitOverCost({ R, K: 87_072 })).toBeCloseTo(5.455, 2);
    expect(grossMargin({ R, K: 87_072 })).toBeCloseTo(0.845, 3);
  });
  test('rents a million output tokens for $0.30 and a million input tokens for $0.06', () => {
    expect(decodeCostPerMillionTokens({ r: 14.8e3, g: 8, p: 2 })).toBeCloseTo(0.3, 3);
    expect(prefillCostPerMillionTokens({ r: 73.7e3, g: 8, p: 2 })).toBeCloseTo(0.06, 3);
  });
  test('cannot find more in the cache than was sent', () => {
    expect(revenuePerDay({ ...day, hit: 700e9 })).toBeInstanceOf(Unknown);
    expect(cacheHitShareOfDay({ hit: 1, input: 0 })).toBeInstanceOf(Unknown);
  });
  test('has no margin without rent or revenue', () => {
    expect(profitOverCost({ R: 1, K: 0 })).toBeInstanceOf(Unknown);
    expect(grossMargin({ R: 0, K: 1 })).toBeInstanceOf(Unknown);
  });
});
