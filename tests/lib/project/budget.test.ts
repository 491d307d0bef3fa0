import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as budget from '../../../src/lib/project/budget.ts';

const wired = graph(Object.values(budget));
const given = {
  budget: 1000,
  gpuHourPrice: 2,
  peakFlopPerSecond: 989e12,
  mfu: 0.4,
  activeParameters: 32e9,
  anchorGpuSeconds: 68.3,
  anchorParameters: 37e9,
  apiOutputPrice: 2,
};
const of = (id: string, set = {}) => evaluate(wired, { ...given, ...set }).values[id] as number;

describe('a budget', () => {
  test('rents its dollars over the price of an hour', () => expect(of('boughtGpuHours')).toBe(500));
  test('buys in tokens what it pays a million for', () => expect(of('boughtOutputTokens')).toBe(500e6));
  test('tunes on the tokens that six FLOP a parameter leave', () => expect(of('tunedTokens')).toBeCloseTo((500 * 3600 * 989e12 * 0.4) / (6 * 32e9), -3));
  test('pays for as many answers as the anchor, were the model as large', () => {
    expect(of('reasoningAnswers', { activeParameters: 37e9 })).toBeCloseTo((500 * 3600) / 68.3, 6);
  });
  test('is not needed for what costs nothing', () => {
    expect(budget.boughtGpuHours({ K: 1, p: 0 })).toBeInstanceOf(Unknown);
    expect(budget.boughtOutputTokens({ K: 1, p: 0 })).toBeInstanceOf(Unknown);
  });
  test('buys in proportion', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (sum) => {
        for (const id of ['boughtGpuHours', 'trainingFlop', 'tunedTokens', 'reasoningAnswers', 'boughtOutputTokens'])
          expect(of(id, { budget: 2 * sum }) / of(id, { budget: sum })).toBeCloseTo(2, 9);
      }),
    );
  });
});
