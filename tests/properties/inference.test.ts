import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  costPerMillionTokens,
  expertsTouched,
  fastestGpus,
  fastestStepTime,
  kvCacheBytesOfHeads,
  rooflineStepTime,
  simpleStepTime,
  weightBytesRead,
} from '../../src/lib/index.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const batch = fc.integer({ min: 1, max: 4096 });
const chips = fc.record({ n: fc.integer({ min: 1, max: 256 }), W: between(1e11, 1e13), P: between(1e13, 1e16) });

test('more bandwidth never makes a step longer', () => {
  fc.assert(
    fc.property(chips, batch, between(1, 10), between(1e9, 1e12), between(0, 1e12), (chip, B, faster, weights, cache) => {
      const at = (W: number) => rooflineStepTime({ ...chip, W, B, N: weights / 2, weights, cache }) as number;
      expect(at(chip.W * faster)).toBeLessThanOrEqual(at(chip.W));
      const simple = (W: number) => simpleStepTime({ ...chip, W, B, N: weights / 2, b: 2, L: 80, r: 4 }) as number;
      expect(simple(chip.W * faster)).toBeLessThanOrEqual(simple(chip.W));
    }),
  );
});

test('up to the critical batch a larger one is served in the same time, beyond it no faster for each sequence', () => {
  fc.assert(
    fc.property(chips, fc.integer({ min: 1, max: 4095 }), between(1e9, 1e12), (chip, B, N) => {
      const time = (size: number) => rooflineStepTime({ ...chip, B: size, N, weights: 2 * N, cache: 0 }) as number;
      const critical = chip.P / chip.W;
      if (B + 1 <= critical) expect(time(B + 1)).toBe(time(B));
      else if (B > critical) expect(time(B + 1) / (B + 1)).toBeCloseTo(time(B) / B, 12);
      expect((B + 1) / time(B + 1)).toBeGreaterThanOrEqual((B / time(B)) * (1 - 1e-12));
    }),
  );
});

test('the fastest number of GPUs is the fastest, and its time falls with the cube root of the bandwidth', () => {
  const shape = fc.record({ N: between(1e10, 1e13), L: fc.integer({ min: 16, max: 200 }), W: between(1e11, 1e13), b: between(0.5, 2) });
  fc.assert(
    fc.property(shape, between(0.2, 5), (given, other) => {
      const one = { ...given, r: 4 };
      const n = fastestGpus(one) as number;
      const at = (gpus: number) => fastestStepTime({ ...one, n: gpus }) as number;
      expect(at(n)).toBeLessThanOrEqual(at(Math.max(1, n * other)) * (1 + 1e-12));
      const wait = one.L * one.r * 4e-6;
      const eightfold = { ...one, W: 8 * one.W };
      if (n > 8) expect(((fastestStepTime({ ...eightfold, n: fastestGpus(eightfold) as number }) as number) - wait) / (at(n) - wait)).toBeCloseTo(0.5, 6);
    }),
  );
});

// LW2: more utilisation never raises the cost of a token; idle rented hours are always billed.
test('the cost of a token falls as utilisation rises, and the bill of an hour stays', () => {
  fc.assert(
    fc.property(between(0.1, 10), fc.integer({ min: 1, max: 1000 }), between(1, 1e6), between(0.01, 1), between(1, 2), (p, n, v, u, more) => {
      const cost = (share: number) => costPerMillionTokens({ p, n, v, u: share }) as number;
      expect(cost(Math.min(1, u * more))).toBeLessThanOrEqual(cost(u) * (1 + 1e-12));
      expect((cost(u) * v * u * 3600) / 1e6 / (p * n)).toBeCloseTo(1, 9);
    }),
  );
});

// LW3: MQA ≤ GQA ≤ MHA, and linear in the bytes of a number.
test('fewer key-value heads never take more cache', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 128 }), fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 1e6 }), (groups, size, S) => {
      const cache = (kv: number, b = 2) => kvCacheBytesOfHeads({ L: 32, kv, d: 128, S, b }) as number;
      expect(cache(1)).toBeLessThanOrEqual(cache(groups));
      expect(cache(groups)).toBeLessThanOrEqual(cache(groups * size));
      expect(cache(groups, 1) * 2).toBe(cache(groups));
    }),
  );
});

// LW4: a mixture in which every expert works is a dense model.
test('a mixture whose experts are all active is read like a dense model', () => {
  fc.assert(
    fc.property(between(1e9, 1e12), fc.integer({ min: 1, max: 512 }), batch, between(0.5, 2), (total, E, B, b) => {
      const touched = expertsTouched({ k: E, E, B }) as number;
      const read = (routed: number) => weightBytesRead({ total, routed, touched, embedding: 0, b, n: 8, layout: 'tensor' }) as number;
      expect(read(total / 2) / read(0)).toBeCloseTo(1, 12);
    }),
  );
});

test('a larger batch never touches fewer experts, and never more than all', () => {
  fc.assert(
    fc.property(batch, fc.integer({ min: 1, max: 512 }), fc.integer({ min: 0, max: 511 }), (B, k, idle) => {
      const at = (size: number) => expertsTouched({ k, E: k + idle, B: size }) as number;
      expect(at(B + 1)).toBeGreaterThanOrEqual(at(B));
      expect(at(B)).toBeGreaterThan(0);
      expect(at(B)).toBeLessThanOrEqual(1);
    }),
  );
});
