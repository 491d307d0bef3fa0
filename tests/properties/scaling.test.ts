import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as library from '../../src/lib/index.ts';
import { data } from '../support/calculators.ts';

const laws = Object.values(data.scalingLaws).map((law) => ({
  id: law.id,
  A: law.parameterCoefficient.value,
  B: law.tokenCoefficient.value,
  E: law.irreducibleLoss.value,
  alpha: law.parameterExponent.value,
  beta: law.tokenExponent.value,
}));
const law = fc.constantFrom(...laws);
const compute = fc.double({ min: 18, max: 28, noNaN: true }).map((power) => 10 ** power);
const factor = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
const at = ({ C, ...law }: Omit<(typeof laws)[number], 'id'> & { readonly C: number }) => ({
  N: library.optimalParameters({ C, ...law }) as number,
  D: library.optimalTokens({ C, ...law }) as number,
});

test('the optimum is the lowest point of the curve of equal compute, for every set of constants', () => {
  fc.assert(
    fc.property(law, compute, factor, (law, C, off) => {
      const { N, D } = at({ C, ...law });
      expect(6 * N * D).toBeCloseTo(C, -Math.log10(C) + 9);
      const best = library.loss({ N, D, ...law }) as number;
      expect(best).toBeLessThanOrEqual((library.loss({ N: N * off, D: D / off, ...law }) as number) + 1e-12);
    }),
  );
});

test('more compute never asks for less of anything, and always lowers the loss', () => {
  fc.assert(
    fc.property(law, compute, fc.double({ min: 1.001, max: 1000, noNaN: true }), (law, C, more) => {
      const [before, after] = [at({ C, ...law }), at({ C: C * more, ...law })];
      expect(after.N).toBeGreaterThan(before.N);
      expect(after.D).toBeGreaterThan(before.D);
      expect(library.loss({ ...after, ...law })).toBeLessThan(library.loss({ ...before, ...law }) as number);
    }),
  );
});

test('the least compute for the loss of an optimum is the compute of that optimum, and of any other size no more', () => {
  fc.assert(
    fc.property(law, compute, factor, (law, C, off) => {
      const { N, D } = at({ C, ...law });
      const least = (L: number) => library.leastFlop({ L, ...law }) as number;
      expect(least(library.loss({ N, D, ...law }) as number) / C).toBeCloseTo(1, 6);
      expect(least(library.loss({ N: N * off, D: D / off, ...law }) as number)).toBeLessThanOrEqual(C * (1 + 1e-6));
    }),
  );
});

test('the size for training and serving is the lowest of its own curve, and keeps the loss', () => {
  fc.assert(
    fc.property(law, compute, fc.double({ min: -2, max: 3, noNaN: true }), fc.double({ min: -0.2, max: 0.2, noNaN: true }), (law, C, served, off) => {
      const optimum = at({ C, ...law });
      const L = library.optimalLoss({ ...optimum, ...law }) as number;
      const Dw = optimum.D * 10 ** served;
      const N = library.inferenceAwareParameters({ L, Dw, ...law }) as number;
      const D = library.inferenceAwareTokens({ N, L, ...law }) as number;
      expect(library.loss({ N, D, ...law })).toBeCloseTo(L, 9);
      const least = library.inferenceAwareFlop({ N, D, Dw }) as number;
      expect(least).toBeLessThanOrEqual((library.plainLifetimeFlop({ ...optimum, Dw }) as number) * (1 + 1e-9));
      const other = library.inferenceAwareTokens({ N: N * Math.exp(off), L, ...law });
      if (typeof other === 'number')
        expect(least).toBeLessThanOrEqual((library.inferenceAwareFlop({ N: N * Math.exp(off), D: other, Dw }) as number) * (1 + 1e-9));
    }),
  );
});

test('repeating never teaches less than one pass, nor more than new text', () => {
  fc.assert(
    fc.property(compute, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (U, passes) => {
      const D = U * passes;
      const effective = library.effectiveTokens({ D, U }) as number;
      expect(effective).toBeLessThanOrEqual(D * (1 + 1e-12));
      expect(effective).toBeGreaterThanOrEqual(Math.min(D, U) * (1 - 1e-12));
    }),
  );
});
