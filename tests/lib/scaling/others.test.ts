import { describe, expect, test } from 'vitest';
import * as library from '../../../src/lib/index.ts';

describe('repeated data', () => {
  test('is worth as much as new data in the first pass', () => {
    expect(library.effectiveTokens({ D: 5e9, U: 1e10 })).toBe(5e9);
    expect(library.epochs({ D: 5e9, U: 1e10 })).toBe(1);
    expect(library.worthOfTokens({ effective: 5e9, D: 5e9 })).toBe(1);
  });
  test('never teaches more than 16.4 times the unique tokens', () => {
    expect(library.effectiveTokens({ D: 1e18, U: 1e9 })).toBeCloseTo(1e9 * 16.387756, -1);
  });
  test('fills as many parameters as it has, and hardly more', () => {
    expect(library.dataLimitedParameters({ N: 1e9, U: 2e9 })).toBe(1e9);
    expect(library.dataLimitedParameters({ N: 1e15, U: 2e9 })).toBeCloseTo(2e9 * 6.309743, -1);
  });
});

describe('experts', () => {
  test('that are one count for the start of the fit', () => {
    expect(library.clarkSaturatedExperts({ E: 1, routing: 'hash' })).toBeCloseTo(4.175, 10);
    expect(library.saturatedExperts({ E: 1 })).toBeCloseTo(2.0732, 10);
  });
  test('that are endless count for the limit of the fit', () => {
    expect(library.clarkSaturatedExperts({ E: 1e9, routing: 'sbase' })).toBeCloseTo(314.478, 3);
  });
  test('lower the loss', () => {
    const lossAt = (E: number) => library.clarkLoss({ N: 1e9, E: library.clarkSaturatedExperts({ E, routing: 'sbase' }) as number, routing: 'sbase' });
    expect(lossAt(64)).toBeLessThan(lossAt(1) as number);
  });
});

describe('bits', () => {
  test('without end leave all parameters', () => {
    expect(library.effectiveShare({ w: 64, a: 64, kv: 64 })).toBeCloseTo(1, 9);
  });
  test('multiply what each leaves', () => {
    const of = (w: number, a: number, kv: number) => library.effectiveShare({ w, a, kv }) as number;
    expect(of(4, 8, 16)).toBeCloseTo(of(4, 64, 64) * of(64, 8, 64) * of(64, 64, 16), 9);
  });
});

test('the model scale of 2,048 wide layers counts attention', () => {
  expect(library.modelScaleOfShape({ L: 24, d: 2048, s: 4096 })).toBe(72 * 24 * 2048 ** 2 + 12 * 24 * 2048 * 4096);
});

test('Kaplan’s joint law meets its single laws at the ends', () => {
  expect(library.kaplanLossOfBoth({ N: 1e9, D: 1e30 })).toBeCloseTo(library.kaplanLossOfParameters({ N: 1e9 }) as number, 6);
  expect(library.kaplanLossOfBoth({ N: 1e30, D: 1e9 })).toBeCloseTo(library.kaplanLossOfTokens({ D: 1e9 }) as number, 6);
});
