import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkpointInterval, checkpointWaste, reworkWaste } from '../../src/lib/cluster/checkpoints.ts';
import { meanTimeBetweenFailures } from '../../src/lib/cluster/failures.ts';
import { cost, costPerTrillionTokens } from '../../src/lib/training/cost.ts';
import { annealingStageFlop, extensionStageFlop, mainStageFlop, mainTokens, meanSequenceLength } from '../../src/lib/training/curriculum.ts';
import { trainingFlop } from '../../src/lib/training/flop.ts';
import { gpuHours } from '../../src/lib/training/gpu-hours.ts';
import { hardwareFlop, hfu, recomputationFlop } from '../../src/lib/training/throughput.ts';

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const run = fc.record({
  N: positive(1e6, 1e13),
  D: positive(1e6, 1e15),
  c: positive(0, 1e12),
  P: positive(1e12, 1e16),
  mfu: positive(0.01, 0.9),
  p: positive(0.1, 20),
});

/** Cost of a run. */
function costOf({ N, D, c, P, mfu, p }: { N: number; D: number; c: number; P: number; mfu: number; p: number }): number {
  const C = trainingFlop({ N, D, c }) as number;
  return cost({ H: gpuHours({ C, P, mfu }) as number, p }) as number;
}

test('cost is finite and grows in proportion with price and with tokens (LW1)', () => {
  fc.assert(
    fc.property(run, positive(0.1, 10), (given, factor) => {
      const before = costOf(given);
      expect(Number.isFinite(before) && before >= 0).toBe(true);
      expect(costOf({ ...given, p: given.p * factor }) / before).toBeCloseTo(factor, 9);
      expect(costOf({ ...given, D: given.D * factor }) / before).toBeCloseTo(factor, 9);
    }),
  );
});

test('more utilisation never raises the cost of a token (LW2)', () => {
  fc.assert(
    fc.property(run, positive(1, 10), (given, factor) => {
      const of = (mfu: number) => costPerTrillionTokens({ K: costOf({ ...given, mfu }), D: given.D }) as number;
      expect(of(given.mfu * factor)).toBeLessThanOrEqual(of(given.mfu) * (1 + 1e-12));
    }),
  );
});

test('compute uses active parameters: a mixture where all are active costs what a dense model does (LW4)', () => {
  fc.assert(
    fc.property(run, ({ N, D, c }) => {
      expect(trainingFlop({ N, D, c })).toBe(6 * N * D + c * D);
      expect(trainingFlop({ N: N / 10, D, c }) as number).toBeLessThanOrEqual(trainingFlop({ N, D, c }) as number);
    }),
  );
});

test('hardware utilisation is never below model utilisation, and at most a third above without attention', () => {
  fc.assert(
    fc.property(run, fc.constantFrom('none', 'selective', 'full'), ({ N, D, c, mfu }, how) => {
      const C = trainingFlop({ N, D, c }) as number;
      const re = recomputationFlop({ how: how as 'none' | 'selective' | 'full', C, c, D, V: 0, h: 1 }) as number;
      const of = hfu({ mfu, hw: hardwareFlop({ C, re }) as number, C }) as number;
      expect(of).toBeGreaterThanOrEqual(mfu * (1 - 1e-12));
      expect(of).toBeLessThanOrEqual((mfu * 4) / 3 + 1e-12);
    }),
  );
});

test('the stages of a curriculum add up to the whole run', () => {
  const stages = fc.record({
    D: positive(1e9, 1e13),
    ext: positive(0, 0.5),
    ann: positive(0, 0.49),
    s: fc.integer({ min: 1, max: 1e5 }),
    sExt: fc.integer({ min: 1, max: 1e6 }),
    sAnn: fc.integer({ min: 1, max: 1e6 }),
    N: positive(1e8, 1e12),
    perPosition: positive(0, 1e7),
  });
  fc.assert(
    fc.property(stages, ({ D, ext: extShare, ann: annShare, s, sExt, sAnn, N, perPosition }) => {
      const [ext, ann] = [D * extShare, D * annShare];
      const main = mainTokens({ D, ext, ann }) as number;
      const mean = meanSequenceLength({ main, s, ext, sExt, ann, sAnn }) as number;
      const c = perPosition * mean;
      const parts = [
        mainStageFlop({ N, D: main, c, s, mean }),
        extensionStageFlop({ N, D: ext, c, s: sExt, mean }),
        annealingStageFlop({ N, D: ann, c, s: sAnn, mean }),
      ];
      const sum = parts.reduce<number>((before, part) => before + (part as number), 0);
      expect(sum / (trainingFlop({ N, D, c }) as number)).toBeCloseTo(1, 9);
      expect(mean).toBeGreaterThanOrEqual(Math.min(s, sExt, sAnn) * (1 - 1e-9));
      expect(mean).toBeLessThanOrEqual(Math.max(s, sExt, sAnn) * (1 + 1e-9));
    }),
  );
});

test('Young’s interval loses the least: neither a longer nor a shorter one loses less', () => {
  fc.assert(
    fc.property(positive(0.1, 100), positive(0.5, 1000), positive(0.1, 10), (delta, M, factor) => {
      const best = checkpointInterval({ rule: 'young', delta, M }) as number;
      const lost = (tau: number) => (checkpointWaste({ delta, tau }) as number) + (reworkWaste({ tau, M }) as number);
      expect(lost(best)).toBeLessThanOrEqual(lost(best * factor) * (1 + 1e-9));
    }),
  );
});

test('twice the GPUs fail twice as often', () => {
  fc.assert(
    fc.property(positive(1e3, 1e7), fc.integer({ min: 1, max: 1e6 }), (M1, n) => {
      expect((meanTimeBetweenFailures({ M1, n }) as number) / (meanTimeBetweenFailures({ M1, n: 2 * n }) as number)).toBeCloseTo(2, 12);
    }),
  );
});
