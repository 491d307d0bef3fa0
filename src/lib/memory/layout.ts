import type { ValueOf } from '../formula/value.ts';
import { layersPerStage, microBatchesInFlight } from '../training/pipeline.ts';
import type * as q from '../vocabulary/index.ts';
import { activationBytesPerLayer, recomputeBytes, servingActivationBytes, trainingActivationBytes } from './activations.ts';
import { gatheredBytesPerGpu, gradientBytesPerGpu, optimizerStateBytes, weightBytesPerGpu, zeroDepth } from './states.ts';
import { kvCacheBytesPerGpu, logitBytesPerGpu } from './total.ts';

/** How a model is spread over GPUs. */
export interface MemoryLayout {
  readonly t: number;
  readonly p: number;
  readonly c: number;
  /** Copies of the model. */
  readonly d: number;
  /** GPUs that a layer's experts are spread over, and those that hold the same of them. */
  readonly e: number;
  readonly r: number;
  readonly stage: keyof typeof zeroDepth;
}

/** What does not depend on the layout. */
export interface MemoryJob {
  readonly use: ValueOf<typeof q.use>;
  readonly total: number;
  readonly routed: number;
  readonly bytesPerWeight: number;
  readonly bytesPerGradient: number;
  readonly bytesPerOptimizer: number;
  readonly offload: ValueOf<typeof q.optimizerOffload>;
  readonly layers: number;
  readonly h: number;
  readonly V: number;
  readonly kv: number;
  readonly edge: number;
  readonly inner: number;
  readonly scores: number;
  readonly how: ValueOf<typeof q.recomputation>;
  readonly sp: ValueOf<typeof q.sequenceParallel>;
  readonly schedule: ValueOf<typeof q.pipelineSchedule>;
  readonly v: number;
  readonly s: number;
  readonly b: number;
  readonly trainingBatch: number;
  readonly batch: number;
  readonly cache: number;
  readonly chunk: number;
  readonly framework: number;
}

/** Bytes on the fullest GPU of a layout, through the same formulas as the results of the reader's own layout. Infinite where the layers do not fill the stages or the batch the copies. */
export function layoutBytes(job: MemoryJob, { t, p, c, d, e, r, stage }: MemoryLayout): number {
  const { use, layers, s, b, how, sp, schedule, edge, inner, scores } = job;
  const Lp = layersPerStage({ L: layers, p });
  if (typeof Lp !== 'number') return Number.POSITIVE_INFINITY;
  if (use === 'training' && job.trainingBatch < d * b) return Number.POSITIVE_INFINITY;
  const N = (job.total - job.routed) / (t * p);
  const E = job.routed / (p * Math.max(t, e));
  const mine = { use, stage, N, E, d, c, r };
  const layer = { s, b, c, t, sp, edge, inner, scores };
  const number = (value: unknown) => value as number;
  const m = Math.max(1, Math.ceil(job.trainingBatch / (d * b)));
  const activations =
    use === 'serving'
      ? number(servingActivationBytes({ T: job.chunk, edge, inner, t }))
      : number(
          trainingActivationBytes({
            M: number(activationBytesPerLayer({ ...layer, how, h: job.h })),
            L: Lp,
            f: number(microBatchesInFlight({ schedule, p, m, v: job.v })),
            re: number(recomputeBytes({ ...layer, how })),
          }),
        );
  return (
    number(weightBytesPerGpu({ ...mine, b: job.bytesPerWeight, schedule, p })) +
    number(gatheredBytesPerGpu({ use, stage, N, E, Lp, b: job.bytesPerWeight })) +
    number(gradientBytesPerGpu({ ...mine, b: job.bytesPerGradient })) +
    (job.offload === 'yes' ? 0 : number(optimizerStateBytes({ ...mine, b: job.bytesPerOptimizer }))) +
    activations +
    number(logitBytesPerGpu({ use, V: job.V, t, s, b, c, B: job.batch, n: d })) +
    number(kvCacheBytesPerGpu({ use, M: job.cache, B: job.batch, n: d, p, t, kv: job.kv })) +
    job.framework
  );
}

/** Tensor parallelism beyond this is not tried: no published run has more. */
const mostTensor = 64;

const powersUpTo = (most: number): number[] => Array.from({ length: Math.floor(Math.log2(Math.max(most, 1))) + 1 }, (_, power) => 2 ** power);

/** Stages worth trying: all small numbers, then those that divide the layers evenly or leave little empty. */
function stagesOf(layers: number): number[] {
  const fullest = new Map<number, number>();
  for (let p = 1; p <= layers; p += 1) if (!fullest.has(Math.ceil(layers / p))) fullest.set(Math.ceil(layers / p), p);
  return [...fullest.values()];
}

/** Tensor-parallel degrees worth trying: powers of two within a server. */
const tensorsOf = (server: number): number[] => powersUpTo(Math.min(server, mostTensor));

/** The first layout that fits on so many GPUs, in this order: the fewest GPUs for a copy of the model, then the fewest pipeline stages, then the lowest ZeRO stage. */
export function firstFittingLayout(
  job: MemoryJob,
  { gpus, c, e, server, card }: { gpus: number; c: number; e: number; server: number; card: number },
): MemoryLayout | undefined {
  const stages = job.use === 'training' ? (Object.keys(zeroDepth) as MemoryLayout['stage'][]) : (['none'] as const);
  const shapes = tensorsOf(server)
    .flatMap((t) => divisors(gpus, job.layers).map((p) => ({ t, p })))
    .filter(({ t, p }) => gpus % (t * p * c) === 0 && gpus % (p * Math.max(t, e)) === 0)
    .toSorted((one, other) => one.t * one.p - other.t * other.p || one.p - other.p);
  for (const { t, p } of shapes) {
    for (const stage of stages) {
      const layout = { t, p, c, d: gpus / (t * p * c), e, r: gpus / (p * Math.max(t, e)), stage };
      if (layoutBytes(job, layout) <= card) return layout;
    }
  }
  return undefined;
}

function divisors(gpus: number, most: number): number[] {
  const found: number[] = [];
  for (let p = 1; p <= most; p += 1) if (gpus % p === 0) found.push(p);
  return found;
}

/** The fewest GPUs on which a job fits: over tensor and pipeline degrees, with all states shared out between as many copies as it takes. */
export function fewestGpus(job: MemoryJob, { c, server, card }: { c: number; server: number; card: number }): number | undefined {
  let least: number | undefined;
  const mostCopies = job.use === 'training' ? Math.max(1, Math.floor(job.trainingBatch / job.b)) : 1;
  for (const t of tensorsOf(server)) {
    for (const p of stagesOf(job.layers)) {
      if (least !== undefined && t * p * c >= least) continue;
      // Experts count as spread over all GPUs of the stage.
      const fits = (d: number) => layoutBytes(job, { t, p, c, d, e: t * c * d, r: 1, stage: d > 1 ? 'weights' : 'none' }) <= card;
      const d = leastCopies(fits, Math.min(mostCopies, least === undefined ? mostCopies : Math.ceil(least / (t * p * c)) - 1));
      if (d !== undefined) least = t * p * c * d;
    }
  }
  return least;
}

/** The least number of copies that fits, by halving: more copies never take more memory each. */
function leastCopies(fits: (d: number) => boolean, most: number): number | undefined {
  if (most < 1 || !fits(most)) return undefined;
  if (fits(1)) return 1;
  let [low, high] = [1, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
