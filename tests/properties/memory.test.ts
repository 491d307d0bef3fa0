import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activationBytesPerLayer } from '../../src/lib/memory/activations.ts';
import { minimumGpus } from '../../src/lib/memory/fit.ts';
import { modelStateBytes } from '../../src/lib/memory/optimizer.ts';
import { denseParametersPerGpu, expertParametersPerGpu, routedParameters } from '../../src/lib/memory/parameters-per-gpu.ts';
import { gradientBytesPerGpu, optimizerStateBytes, weightBytesPerGpu } from '../../src/lib/memory/states.ts';

const degree = fc.constantFrom(1, 2, 4, 8, 16);
const spread = fc.record({
  t: degree,
  p: degree,
  c: degree,
  d: degree,
  e: degree,
  total: fc.double({ min: 1e8, max: 1e13, noNaN: true }),
  share: fc.double({ min: 0, max: 0.99, noNaN: true }),
});
const stages = ['none', 'optimizer', 'gradients', 'weights'] as const;

/** Training states on one GPU of a layout, at 16 bytes a parameter. */
function statesOn(
  { t, p, c, d, e, total, share }: { t: number; p: number; c: number; d: number; e: number; total: number; share: number },
  stage: (typeof stages)[number],
) {
  const routed = total * share;
  const [N, E] = [denseParametersPerGpu({ N: total, routed, t, p }) as number, expertParametersPerGpu({ routed, E: 16, t, p, e }) as number];
  const mine = { use: 'training', stage, N, E, d, c, r: (t * c * d) / Math.max(t, e) } as const;
  return (
    (weightBytesPerGpu({ ...mine, b: 2, schedule: 'oneForwardOneBackward', p }) as number) +
    (gradientBytesPerGpu({ ...mine, b: 2 }) as number) +
    (optimizerStateBytes({ ...mine, b: 12 }) as number)
  );
}

test('GPUs together never hold less than the whole model, and exactly that when all is shared out (LW6)', () => {
  fc.assert(
    fc.property(spread, (layout) => {
      fc.pre((layout.t * layout.c * layout.d) % Math.max(layout.t, layout.e) === 0);
      const gpus = layout.t * layout.p * layout.c * layout.d;
      const whole = modelStateBytes({ N: layout.total, w: 2, g: 2, o: 12 }) as number;
      for (const stage of stages) expect((statesOn(layout, stage) * gpus) / whole).toBeGreaterThan(1 - 1e-9);
      expect((statesOn(layout, 'weights') * gpus) / whole).toBeCloseTo(1, 9);
    }),
  );
});

test('each ZeRO stage takes no more than the one before', () => {
  fc.assert(
    fc.property(spread, (layout) => {
      fc.pre((layout.t * layout.c * layout.d) % Math.max(layout.t, layout.e) === 0);
      const bytes = stages.map((stage) => statesOn(layout, stage));
      for (const [index, after] of bytes.slice(1).entries()) expect(after).toBeLessThanOrEqual((bytes[index] ?? 0) * (1 + 1e-9));
    }),
  );
});

test('recomputation takes no more activations the further it goes, and grows with the micro-batch in proportion', () => {
  const layer = fc.record({
    s: fc.integer({ min: 1, max: 1e6 }),
    b: fc.integer({ min: 1, max: 64 }),
    c: degree,
    t: degree,
    sp: fc.constantFrom('yes', 'no'),
    h: fc.integer({ min: 64, max: 65536 }),
    scores: fc.double({ min: 0, max: 1e9, noNaN: true }),
  });
  fc.assert(
    fc.property(layer, ({ h, ...rest }) => {
      const of = (how: 'none' | 'selective' | 'full', b = rest.b) =>
        activationBytesPerLayer({ ...rest, b, sp: rest.sp as 'yes' | 'no', how, h, edge: 8 * h, inner: 24 * h }) as number;
      expect(of('selective')).toBeLessThanOrEqual(of('none'));
      expect(of('full')).toBeLessThanOrEqual(of('selective'));
      expect(of('none', 2 * rest.b) / of('none')).toBeCloseTo(2, 9);
    }),
  );
});

test('a mixture stores its total parameters; one where every parameter works has no routed experts (LW4)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e6, max: 1e13, noNaN: true }), fc.integer({ min: 2, max: 512 }), (total, E) => {
      expect(routedParameters({ total, active: total, E, k: 1 })).toBe(0);
      const routed = routedParameters({ total, active: total * 0.9, E, k: 1 }) as number;
      const [t, p, e] = [1, 1, 1];
      const held = (denseParametersPerGpu({ N: total, routed, t, p }) as number) + (expertParametersPerGpu({ routed, E, t, p, e }) as number);
      expect(held / total).toBeCloseTo(1, 12);
    }),
  );
});

/** Models of all sizes on cards of all sizes. */
const jobs = fc.record({
  N: fc.double({ min: 1e8, max: 2e12, noNaN: true }),
  L: fc.integer({ min: 1, max: 128 }),
  h: fc.integer({ min: 256, max: 16_384 }),
  s: fc.integer({ min: 128, max: 16_384 }),
  o: fc.constantFrom(4, 6, 8, 12),
  how: fc.constantFrom('none', 'selective', 'full'),
  card: fc.double({ min: 24e9, max: 288e9, noNaN: true }),
});

/** The fewest GPUs for a dense model, or undefined where none are enough. */
function fewestFor({ how, ...job }: { N: number; L: number; h: number; s: number; o: number; how: string; card: number }): number | undefined {
  const found = minimumGpus({
    ...job,
    how: how as 'none' | 'selective' | 'full',
    use: 'training',
    routed: 0,
    w: 2,
    g: 2,
    offload: 'no',
    V: 128_256,
    kv: 8,
    edge: 8 * job.h,
    inner: 24 * job.h,
    scores: 128,
    sp: 'yes',
    schedule: 'oneForwardOneBackward',
    v: 1,
    b: 1,
    B: 4096,
    batch: 1,
    cache: 0,
    chunk: 8192,
    sys: 2e9,
    c: 1,
    server: 8,
  });
  return typeof found === 'number' ? found : undefined;
}

test('the fewest GPUs together hold the states of the model, and larger cards never need more of them', () => {
  fc.assert(
    fc.property(jobs, fc.double({ min: 1, max: 4, noNaN: true }), (job, factor) => {
      const least = fewestFor(job);
      if (least === undefined) return;
      expect(least * job.card).toBeGreaterThan(job.N * (4 + job.o));
      expect(fewestFor({ ...job, card: job.card * factor })).toBeLessThanOrEqual(least);
    }),
  );
});
