import { formula } from '../formula/formula.ts';
import { Unknown, unknown, type ValueOf } from '../formula/value.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import * as q from '../vocabulary/index.ts';
import { fewestGpus, firstFittingLayout, type MemoryJob, type MemoryLayout } from './layout.ts';
import { zeroDepth } from './states.ts';

/** What both searches read: the job, and the card that it must fit. */
const job = {
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

type Given = { readonly [Name in keyof typeof job]: ValueOf<(typeof job)[Name]> };
type Names = { readonly [Name in keyof typeof job]: string };

const jobOf = (given: Given): MemoryJob => ({
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
  framework: given.sys,
});

const all = (names: Names) => Object.keys(job).map((name) => names[name as keyof Names]);

/** The fewest GPUs on which training or serving fits. */
export const minimumGpus = formula({
  gives: q.minimumGpus,
  from: job,
  says: 'The least product of tensor, pipeline, context and data parallel for which everything fits on the card: tensor in powers of two within a server, all states shared out between copies, at most one copy for each micro-batch of the training batch.',
  tex: (names) => `\\min \\left\\{ n : M_g(n; ${all(names).slice(0, -1).join(', ')}) \\le ${names.card} \\right\\}`,
  source: [],
  kind: 'approximate',
  holds: 'What fits need not be fast. Experts count as spread over every GPU of a stage; serving as one copy of the model.',
  compute: (given) => fewestGpus(jobOf(given), given) ?? wontFit(given),
});

const layout = { ...job, n: q.gpus, e: q.expertParallel } as const;

type Placed = Given & { readonly n: number; readonly e: number };

/** The last search: the three figures of one layout are asked for one after another. */
let last: { readonly given: Placed; readonly found: MemoryLayout | Unknown } | undefined;

const same = (one: Placed, other: Placed): boolean => (Object.keys(layout) as (keyof Placed)[]).every((name) => one[name] === other[name]);

function search<Answer>(given: Placed, read: (found: MemoryLayout) => Answer): Answer | Unknown {
  if (!last || !same(last.given, given)) last = { given: { ...given }, found: find(given) };
  return last.found instanceof Unknown ? last.found : read(last.found);
}

function find(given: Placed): MemoryLayout | Unknown {
  const found = firstFittingLayout(jobOf(given), { ...given, gpus: given.n });
  if (found) return found;
  const least = fewestGpus(jobOf(given), given);
  if (least === undefined) return wontFit(given);
  return unknown(
    least > given.n
      ? `Nothing fits on ${format(given.n, units.gpu)}. Take at least ${format(least, units.gpu)}, recompute more activations, or keep fewer bytes a parameter.`
      : `No layout divides ${format(given.n, units.gpu)} so that it fits. Take another number of GPUs, or another expert or context parallel.`,
  );
}

const order = 'Layouts are tried from the fewest GPUs for a copy of the model on, then the fewest stages, then the lowest ZeRO stage';
const first = (names: Names & { readonly n: string; readonly e: string }) =>
  `\\text{of the first that fits } (${names.n}, ${names.e}; ${all(names).join(', ')})`;

/** Tensor-parallel degree of the first layout that fits. */
export const fittingTensorParallel = formula({
  gives: q.fittingTensorParallel,
  from: layout,
  says: `${order}; this is its tensor-parallel degree.`,
  tex: first,
  source: [],
  kind: 'approximate',
  holds: 'Fewer GPUs a copy mean less traffic within a step, but not always the fastest step.',
  compute: (given) => search(given, ({ t }) => t),
});

/** Pipeline stages of the first layout that fits. */
export const fittingPipelineParallel = formula({
  gives: q.fittingPipelineParallel,
  from: layout,
  says: `${order}; these are its pipeline stages.`,
  tex: first,
  source: [],
  kind: 'approximate',
  holds: 'Fewer GPUs a copy mean less traffic within a step, but not always the fastest step.',
  compute: (given) => search(given, ({ p }) => p),
});

/** ZeRO stage of the first layout that fits. */
export const fittingZeroStage = formula({
  gives: q.fittingZeroStage,
  from: layout,
  says: `${order}; this is its ZeRO stage.`,
  tex: first,
  source: [],
  kind: 'approximate',
  holds: 'Fewer GPUs a copy mean less traffic within a step, but not always the fastest step.',
  compute: (given) => search(given, ({ stage }) => zeroDepth[stage]),
});

/** What would have to change where no number of GPUs is enough. */
function wontFit({ use, how, sp, s, card, sys }: Given): Unknown {
  if (sys >= card) return unknown('The framework alone fills the card. Take a card with more memory.');
  if (use === 'serving')
    return unknown('No number of GPUs is enough: the tokens of one step fill a card. Make the prefill step shorter or take cards with more memory.');
  if (how !== 'full')
    return unknown('No number of GPUs is enough: activations fill the card. Recompute them in full, shorten the sequence or take cards with more memory.');
  if (sp === 'no')
    return unknown(
      'No number of GPUs is enough: activations fill the card. Turn on sequence parallelism, shorten the sequence or take cards with more memory.',
    );
  return unknown(
    `No number of GPUs is enough for sequences of ${format(s, units.token)}. Cut them over more GPUs (context parallel), shorten them or take cards with more memory.`,
  );
}
