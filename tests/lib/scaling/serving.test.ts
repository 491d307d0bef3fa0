import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as library from '../../../src/lib/index.ts';

const law = { E: 1.69, A: 406.4, B: 410.7, alpha: 0.336, beta: 0.283 };
const L = library.optimalLoss({ N: 7e9, D: 276e9, ...law }) as number;

describe('the size for training and serving', () => {
  test('is that for training where nothing is served', () => {
    expect(library.inferenceAwareParameters({ L, Dw: 0, ...law })).toBeCloseTo(7e9, -8);
  });
  test('is smaller the more is served, and takes more tokens', () => {
    let before = { N: 7.1e9, D: 270e9 };
    for (const Dw of [1e9, 1e11, 1e13, 1e15, 1e20]) {
      const N = library.inferenceAwareParameters({ L, Dw, ...law }) as number;
      const D = library.inferenceAwareTokens({ N, L, ...law }) as number;
      expect(N).toBeLessThan(before.N);
      expect(D).toBeGreaterThan(before.D);
      before = { N, D };
    }
  });
  test('of a loss that no model reaches is unknown', () => {
    expect(library.inferenceAwareParameters({ L: 1.6, Dw: 1e12, ...law })).toBeInstanceOf(Unknown);
    expect(library.inferenceAwareTokens({ N: 1, L, ...law })).toBeInstanceOf(Unknown);
  });
});

describe('the serving that a size fits', () => {
  const fits = (N: number, D: number) => library.servingThatFits({ N, D, A: law.A, B: law.B, alpha: law.alpha, beta: law.beta });
  test('is the serving for which that size is the best', () => {
    for (const Dw of [1e9, 1e12, 1e14]) {
      const N = library.inferenceAwareParameters({ L, Dw, ...law }) as number;
      const D = library.inferenceAwareTokens({ N, L, ...law }) as number;
      expect((fits(N, D) as number) / Dw).toBeCloseTo(1, 6);
    }
  });
  test('is none at the optimum for training, and unknown above it', () => {
    const C = 1e23;
    const N = library.optimalParameters({ C, A: law.A, B: law.B, alpha: law.alpha, beta: law.beta }) as number;
    for (const dust of [1 - 1e-13, 1, 1 + 1e-13]) expect(fits(N, (C / 6 / N) * dust)).toBe(0);
    expect(fits(N * (1 - 1e-6), C / 6 / N)).toBeGreaterThan(0);
    expect(fits(2 * N, C / 12 / N)).toBeInstanceOf(Unknown);
    expect(fits(0, 1e9)).toBeInstanceOf(Unknown);
  });
});

describe('served tokens', () => {
  test('count as they are where a FLOP costs the same', () => {
    expect(library.weightedServedTokens({ D: 1e12, share: 0.7, input: 1, output: 1 })).toBeCloseTo(1e12, 0);
  });
  test('count by what their FLOP cost', () => {
    expect(library.weightedServedTokens({ D: 100, share: 0.25, input: 2, output: 10 })).toBe(400);
    expect(library.outputFlopPrice({ p0: 2, P0: 1e15, u0: 0.01, p: 1, P: 1e15, mfu: 0.5 })).toBeCloseTo(100, 10);
    expect(library.inputFlopPrice({ p0: 2, P0: 1e15, u0: 0.5, p: 0, P: 1e15, mfu: 0.5 })).toBeInstanceOf(Unknown);
  });
});
