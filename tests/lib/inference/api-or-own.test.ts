import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import {
  blendedApiPrice,
  breakEvenInstances,
  breakEvenReach,
  breakEvenTokensPerMonth,
  cheaperWay,
  instancesNeeded,
  instanceTokensPerMonth,
  instanceTokensPerSecond,
  outputShareOfRequest,
  ownCostPerMillionTokens,
  rentPerMonth,
} from '../../../src/lib/index.ts';

const server = { n: 8, p: 2.5, pay: 0, Q: 100e9 };
const atBreakEven = (offer: typeof server & { api: number }) => breakEvenTokensPerMonth({ ...offer, i: breakEvenInstances(offer) as number });

describe('the price of a mix', () => {
  test('of DeepSeek’s day is $0.7244 for a million tokens of R1', () => {
    const o = outputShareOfRequest({ input: 608, output: 168 }) as number;
    expect(blendedApiPrice({ o, h: 342 / 608, pIn: 0.55, pHit: 0.14, pOut: 2.19 })).toBeCloseTo(0.7244, 3);
  });
  test('of a request without tokens is not known', () => {
    expect(outputShareOfRequest({ input: 0, output: 0 })).toBeInstanceOf(Unknown);
  });
});

describe('the break-even', () => {
  test('of eight GPUs at $2.50 is 20.2 billion tokens a month against R1, 1.46 billion against $10', () => {
    expect(atBreakEven({ ...server, api: 0.7244 })).toBeCloseTo(20.155e9, -7);
    expect(atBreakEven({ ...server, api: 10 })).toBeCloseTo(1.46e9, -3);
    expect(breakEvenReach({ ...server, api: 0.7244 })).toBe('one');
  });
  test('counts people: several full instances may have to save their pay', () => {
    const offer = { ...server, pay: 100_000, api: 0.2 };
    expect(breakEvenInstances(offer)).toBe(19);
    expect(breakEvenReach(offer)).toBe('several');
    expect(atBreakEven(offer)).toBeCloseTo((1e6 * (730 * 19 * 20 + 100_000)) / 0.2, -6);
  });
  test('is never reached where a full instance costs more than the API', () => {
    const offer = { ...server, api: 0.1 };
    expect((breakEvenInstances(offer) as Unknown).reason).toMatch('never cost less');
    expect(breakEvenReach(offer)).toBe('never');
  });
  test('is reached by a full instance that costs as much as the API, unless people come on top', () => {
    const api = (730 * 8 * 2.5 * 1e6) / 100e9;
    expect(breakEvenReach({ ...server, api })).toBe('one');
    expect(breakEvenReach({ ...server, api, pay: 1 })).toBe('never');
  });
  test('against a free API does not exist', () => {
    expect(breakEvenTokensPerMonth({ ...server, api: 0, i: 1 })).toBeInstanceOf(Unknown);
  });
});

describe('own machines', () => {
  test('come whole: a token more than one can serve needs a second', () => {
    expect(instancesNeeded({ T: 100e9, Q: 100e9 })).toBe(1);
    expect(instancesNeeded({ T: 100e9 + 1, Q: 100e9 })).toBe(2);
    expect(instancesNeeded({ T: 1, Q: 100e9 })).toBe(1);
  });
  test('read and generate in turn', () => {
    expect(instanceTokensPerSecond({ input: 608, output: 168, prefill: 608 / 73.7e3, v: 14.8e3 })).toBeCloseTo(39_587, -2);
    expect(instanceTokensPerSecond({ input: 0, output: 0, prefill: 0, v: 1 })).toBeInstanceOf(Unknown);
  });
  // A named slip (kickllm, llmtco): rent × 730 × utilisation makes idle machines look cheap.
  test('cost the whole rent at any utilisation, which divides tokens instead', () => {
    const bill = (u: number) => {
      const Q = instanceTokensPerMonth({ r: 1000, u }) as number;
      const i = instancesNeeded({ T: 1e6, Q }) as number;
      return rentPerMonth({ i, n: 8, p: 2.5 }) as number;
    };
    expect(bill(0.1)).toBe(14_600);
    expect(bill(1)).toBe(14_600);
    expect(bill(0.1)).not.toBeCloseTo(8 * 2.5 * 730 * 0.1);
    expect((instanceTokensPerMonth({ r: 1000, u: 0.1 }) as number) / (instanceTokensPerMonth({ r: 1000, u: 1 }) as number)).toBeCloseTo(0.1);
  });
  test('have no cost a token in a month without tokens', () => {
    expect(ownCostPerMillionTokens({ K: 1, T: 0 })).toBeInstanceOf(Unknown);
  });
  test('are the cheaper way only where their bill is smaller', () => {
    expect(cheaperWay({ api: 2, own: 1 })).toBe('own');
    expect(cheaperWay({ api: 1, own: 1 })).toBe('api');
  });
});
