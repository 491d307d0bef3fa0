import type { ValueOf } from '../formula/value.ts';
import { layersPerStage, microBatchesInFlight } from '../training/pipeline.ts';
import type * as q from '../vocabulary/index.ts';
import { activationBytesPerLayer, recomputeBytes, servingActivationBytes, trainingActivationBytes } from './activations.ts';
import { gatheredBytesPerGpu, gradientBytesPerGpu, optimizerStateBytes, weightBytesPerGpu, type zeroDepth } from './states.ts';
import { kvCacheBytesPerGpu, logitBytesPerGpu } from './total.ts';

/** How a model is spread over GPUs. */
export interface MemoryLayout {
  readonly t: number;
  /** Pipeline stages, at most one a layer. */
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
}

/** Bytes on the fullest GPU of a layout, without the framework’s, through the same formulas as the results of the reader's own layout. Infinite where the batch does not feed the copies. */
export function layoutBytes(job: MemoryJob, { t, p, c, d, e, r, stage }: MemoryLayout): number {
  const { use, layers, s, b, how, sp, schedule, edge, inner, scores } = job;
  if (use === 'training' && job.trainingBatch < d * b) return Number.POSITIVE_INFINITY;
  const N = (job.total - job.routed) / (t * p);
  const E = job.routed / (p * Math.max(t, e));
  const mine = { use, stage, N, E, d, c, r };
  const layer = { s, b, c, t, sp, edge, inner, scores };
  const number = (value: unknown) => value as number;
  const Lp = number(layersPerStage({ L: layers, p }));
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
    number(kvCacheBytesPerGpu({ use, M: job.cache, B: job.batch, n: d, p, t, kv: job.kv }))
  );
}
