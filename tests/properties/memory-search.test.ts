import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unknown } from '../../src/lib/formula/value.ts';
import { fittingPipelineParallel, fittingTensorParallel, fittingZeroStage, minimumGpus } from '../../src/lib/memory/fit.ts';

const stages = ['none', 'optimizer', 'gradients', 'weights'] as const;
const still = {
  offload: 'no',
  h: 512,
  V: 4000,
  kv: 4,
  edge: 4096,
  inner: 13_312,
  scores: 64,
  how: 'full',
  sp: 'no',
  schedule: 'oneForwardOneBackward',
} as const;
const bytes = { w: 2, g: 2, o: 12, v: 1, b: 2, sys: 1e6, cache: 1e6 };

const job = fc.record({
  use: fc.constantFrom('training', 'serving'),
  N: fc.integer({ min: 1e6, max: 1e9 }),
  share: fc.constantFrom(0, 0.5, 0.9),
  L: fc.integer({ min: 1, max: 12 }),
  s: fc.integer({ min: 1, max: 4096 }),
  B: fc.integer({ min: 1, max: 24 }),
  batch: fc.integer({ min: 1, max: 24 }),
  chunk: fc.integer({ min: 1, max: 2048 }),
  c: fc.constantFrom(1, 2),
  server: fc.constantFrom(1, 4, 6),
  card: fc.integer({ min: 2e6, max: 2e9 }),
  n: fc.constantFrom(1, 2, 4, 8, 12, 24, 48),
  E: fc.constantFrom(1, 4, 6),
  e: fc.constantFrom(1, 2, 4),
});

interface Layout {
  readonly t: number;
  readonly p: number;
  readonly d: number;
  readonly e: number;
  readonly r: number;
  readonly stage: (typeof stages)[number];
}

/** Bytes on the fullest GPU, summed from the papers by hand: ZeRO's tables, and Korthikanti et al. with all computed again. */
function bytesOf(given: { [Name in keyof typeof own]: (typeof own)[Name] }, { t, p, d, e, r, stage }: Layout): number {
  const { use, N, routed, L, s, B, batch, chunk, c } = given;
  const [dense, expert, layers, depth] = [(N - routed) / (t * p), routed / (p * Math.max(t, e)), Math.ceil(L / p), stages.indexOf(stage)];
  if (use === 'serving') {
    const work = chunk * (still.edge + still.inner / t);
    return bytes.w * (dense + expert) + work + ((4 * still.V) / t) * (batch / d) + (bytes.cache * batch) / (d * p * Math.min(t, still.kv));
  }
  if (B < d * bytes.b) return Number.POSITIVE_INFINITY;
  const held = (from: number) => (depth >= from ? dense / (d * c) + expert / r : dense + expert);
  const states = bytes.w * held(3) + bytes.g * held(2) + bytes.o * held(1) + (depth === 3 ? (bytes.w * (dense + expert)) / layers : 0);
  const tokens = (s * bytes.b) / c;
  const inFlight = Math.min(p, Math.ceil(B / (d * bytes.b)));
  return states + tokens * (2 * still.h * layers * inFlight + still.edge + (still.inner + still.scores) / t + (4 * still.V) / t);
}
const own = { use: 'training' as 'training' | 'serving', N: 0, routed: 0, L: 0, s: 0, B: 0, batch: 0, chunk: 0, c: 0 };

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const tensors = (server: number) => [1, 2, 4].filter((t) => t <= server);

describe('a search for a layout', () => {
  test('finds the first of all layouts that fits, tried one by one', () => {
    let found = 0;
    fc.assert(
      fc.property(job, ({ share, ...chosen }) => {
        const given = { ...still, ...bytes, ...chosen, routed: Math.round(chosen.N * share) };
        const { n, c, E, e, L, card, sys } = given;
        const fitting = tensors(given.server)
          .flatMap((t) => upTo(L).map((p) => ({ t, p })))
          .filter(({ t, p }) => (E === 1 || E % e === 0) && Number.isInteger(n / (t * p * c)) && Number.isInteger(n / (p * Math.max(t, e))))
          .toSorted((one, other) => one.t * one.p - other.t * other.p || one.p - other.p)
          .flatMap(({ t, p }) => (given.use === 'training' ? stages : (['none'] as const)).map((stage) => ({ t, p, stage })))
          .filter(({ t, p, stage }) => bytesOf(given, { t, p, stage, d: n / (t * p * c), e, r: n / (p * Math.max(t, e)) }) <= card - sys);
        const answers = [fittingTensorParallel, fittingPipelineParallel, fittingZeroStage].map((of) => of(given as never));
        const first = fitting[0];
        if (first) expect(answers).toEqual([first.t, first.p, first.stage]);
        else for (const answer of answers) expect(answer).toBeInstanceOf(Unknown);
        if (first) found += 1;
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('finds the fewest GPUs on which anything fits, tried one by one', () => {
    let found = 0;
    fc.assert(
      fc.property(job, ({ share, n: _, E: ___, e: __, ...chosen }) => {
        const given = { ...still, ...bytes, ...chosen, routed: Math.round(chosen.N * share) };
        const { use, c, L, B, card, sys } = given;
        const most = use === 'training' ? Math.max(1, Math.floor(B / bytes.b)) : 1;
        const sizes = tensors(given.server).flatMap((t) =>
          upTo(L).flatMap((p) =>
            upTo(most)
              .filter((d) => bytesOf(given, { t, p, d, e: t * c * d, r: 1, stage: d > 1 ? 'weights' : 'none' }) <= card - sys)
              .map((d) => t * p * c * d),
          ),
        );
        const answer = minimumGpus(given as never);
        if (sizes.length > 0) expect(answer).toBe(Math.min(...sizes));
        else expect(answer).toBeInstanceOf(Unknown);
        if (sizes.length > 0) found += 1;
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
