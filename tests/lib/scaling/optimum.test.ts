import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as library from '../../../src/lib/index.ts';

// Exponents of one half and equal coefficients: the best size and the best tokens are the square root of C/6.
const even = { A: 100, B: 100, alpha: 0.5, beta: 0.5 };

describe('the optimum', () => {
  test('splits compute evenly where parameters and tokens are alike', () => {
    expect(library.optimalParameters({ C: 6e20, ...even })).toBeCloseTo(1e10, -1);
    expect(library.optimalTokens({ C: 6e20, ...even })).toBeCloseTo(1e10, -1);
    expect(library.tokensPerParameter({ N: 1e10, D: 2e11 })).toBe(20);
  });
  test('of no compute has no tokens a parameter', () => {
    expect(library.optimalParameters({ C: 0, ...even })).toBe(0);
    expect(library.tokensPerParameter({ N: 0, D: 0 })).toBeInstanceOf(Unknown);
    expect(library.parametersAtOptimum({ N: 0 })).toBeInstanceOf(Unknown);
  });
  test('turned round gives the compute back', () => {
    const L = library.optimalLoss({ N: 1e10, D: 1e10, E: 1.5, ...even }) as number;
    expect(library.leastFlop({ L, E: 1.5, ...even })).toBeCloseTo(6e20, -12);
  });
});

describe('the loss', () => {
  test('is the irreducible one and what parameters and tokens lack', () => {
    expect(library.loss({ N: 1e4, D: 1e8, E: 2, ...even })).toBeCloseTo(2 + 1 + 0.01, 12);
  });
  test('of no model is unknown', () => {
    expect(library.loss({ N: 0, D: 1, E: 2, ...even })).toBeInstanceOf(Unknown);
  });
  test('at or below the irreducible one cannot be bought', () => {
    expect(library.leastFlop({ L: 2, E: 2, ...even })).toBeInstanceOf(Unknown);
  });
});

test('dollars buy compute: a dollar an hour, a peak of 1e15, half used', () => {
  expect(library.flopOfCost({ K: 10, p: 1, P: 1e15, mfu: 0.5 })).toBe(1.8e19);
  expect(library.flopOfCost({ K: 10, p: 0, P: 1e15, mfu: 0.5 })).toBeInstanceOf(Unknown);
});

test('a rule extends a reference by its exponents', () => {
  const reference = { C: 1e22, C0: 1e20, N0: 1e9, D0: 2e10 };
  expect(library.extendedParameters({ rule: 'approach1', ...reference })).toBeCloseTo(1e10, -1);
  expect(library.extendedTokens({ rule: 'approach1', ...reference })).toBeCloseTo(2e11, -2);
  expect(library.extendedParameters({ rule: 'kaplan', ...reference })).toBeCloseTo(1e9 * 100 ** 0.73, -1);
});
