import type { ValueOf } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { MemoryJob } from './layout.ts';
import { fewestGpus, ladder, remembered } from './search.ts';

/** What the searches read: the job, and the card that it must fit. */
export const fitJob = {
  use: q.use,
  N: q.totalParameters,
  routed: q.routedParameters,
  w: q.bytesPerWeight,
  g: q.bytesPerGradient,
  o: q.optimizerBytesPerParameter,
  offload: q.optimizerOffload,
  L: q.layers,
  h: q.hiddenSize,
  V: q.vocabularySize,
  kv: q.kvHeads,
  edge: q.edgeBytesPerToken,
  inner: q.innerBytesPerToken,
  scores: q.scoreBytesPerToken,
  how: q.recomputation,
  sp: q.sequenceParallel,
  schedule: q.pipelineSchedule,
  v: q.pipelineChunks,
  s: q.sequenceLength,
  b: q.microBatch,
  B: q.trainingBatch,
  batch: q.batchSize,
  cache: q.kvCacheBytes,
  chunk: q.prefillChunk,
  sys: q.frameworkBytes,
  c: q.contextParallel,
  server: q.gpusPerServer,
  card: q.gpuMemory,
} as const;

export type FitGiven = { readonly [Name in keyof typeof fitJob]: ValueOf<(typeof fitJob)[Name]> };
export type FitNames = { readonly [Name in keyof typeof fitJob]: string };

export const jobOf = (given: FitGiven): MemoryJob => ({
  use: given.use,
  total: given.N,
  routed: given.routed,
  bytesPerWeight: given.w,
  bytesPerGradient: given.g,
  bytesPerOptimizer: given.o,
  offload: given.offload,
  layers: given.L,
  h: given.h,
  V: given.V,
  kv: given.kv,
  edge: given.edge,
  inner: given.inner,
  scores: given.scores,
  how: given.how,
  sp: given.sp,
  schedule: given.schedule,
  v: given.v,
  s: given.s,
  b: given.b,
  trainingBatch: given.B,
  batch: given.batch,
  cache: given.cache,
  chunk: given.chunk,
});

/** What the searches depend on but for the room, which is the card less the framework, and for what training and serving do not ask of each other. */
const still = {
  training: (Object.keys(fitJob) as (keyof FitGiven)[]).filter((name) => !['sys', 'card', 'chunk', 'batch', 'cache'].includes(name)),
  serving: (Object.keys(fitJob) as (keyof FitGiven)[]).filter((name) => !['sys', 'card'].includes(name)),
};

/** Makes something of a job, and makes it again only for another: an interval asks thousands of times with another framework alone. */
function made<From extends FitGiven, Made>(also: readonly (keyof From)[], make: (given: From) => Made): (given: From) => Made {
  let last: { readonly given: From; readonly made: Made } | undefined;
  return (given) => {
    const changed = (name: keyof From) => last?.given[name] !== given[name];
    if (!last || still[given.use].some(changed) || also.some(changed)) last = { given: { ...given }, made: make(given) };
    return last.made;
  };
}

/** The fewest GPUs of a job by the room on a card. */
export const fewestOf = made([], (given: FitGiven) => {
  const spread = jobOf(given);
  const { c, server } = given;
  return remembered((room) => fewestGpus(spread, { c, server }, room));
});

/** What the search of a layout reads beside them: the GPUs, and how many experts are spread over how many of them. */
export const fitPlaced = { ...fitJob, n: q.gpus, E: q.experts, e: q.expertParallel } as const;

export type FitPlaced = FitGiven & { readonly n: number; readonly E: number; readonly e: number };

/** The layouts of a job on its GPUs, in the order in which they are tried. */
export const ladderOf = made(['n', 'e'], (given: FitPlaced) => ladder(jobOf(given), { gpus: given.n, c: given.c, e: given.e, server: given.server }));
