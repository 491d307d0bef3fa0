import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Memory of the weights on all GPUs together. With expert parallelism each GPU holds a copy of what is no expert. */
export const weightBytesHeld = formula({
  gives: q.weightBytesHeld,
  from: { total: q.totalParameters, routed: q.routedParameters, b: q.bytesPerWeight, n: q.gpus, layout: q.servingLayout },
  says: 'All weights once; with expert parallelism, what is no expert once for each GPU.',
  tex: ({ total, routed, b, n, layout }) => `${b} \\left({${n}}^{[${layout} = \\text{expert}]} \\left(${total} - ${routed}\\right) + ${routed}\\right)`,
  source: [],
  kind: 'approximate',
  holds: 'No expert is kept twice. Real deployments copy the busiest ones.',
  compute: ({ total, routed, b, n, layout }) => b * ((layout === 'expert' ? n : 1) * (total - routed) + routed),
});

/** Memory of all GPUs that weights and cache may fill. */
export const freeMemory = formula({
  gives: q.freeMemory,
  from: { n: q.gpus, M: q.gpuMemory, u: q.usableMemory },
  says: 'The memory of all GPUs, times the share that is free for the model.',
  tex: ({ n, M, u }) => `${n} \\cdot ${M} \\cdot ${u}`,
  source: [],
  kind: 'exact',
  compute: ({ n, M, u }) => n * M * u,
});

/** Weights and cache over the memory that is free for them. */
export const memoryFilled = formula({
  gives: q.memoryFilled,
  from: { weights: q.weightBytesHeld, cache: q.batchCacheBytes, free: q.freeMemory },
  says: 'Weights and cache of the batch, over the free memory of all GPUs.',
  tex: ({ weights, cache, free }) => `\\frac{${weights} + ${cache}}{${free}}`,
  source: [],
  kind: 'exact',
  compute: ({ weights, cache, free }) => (free > 0 ? (weights + cache) / free : unknown('No memory is free.')),
});

/** Sequences whose cache fits beside the weights. */
export const sequencesThatFit = formula({
  gives: q.sequencesThatFit,
  from: { weights: q.weightBytesHeld, cache: q.kvCacheBytes, free: q.freeMemory },
  says: 'The free memory that the weights leave, over the cache of one sequence, rounded down.',
  tex: ({ weights, cache, free }) => `\\max\\left(0, \\left\\lfloor\\frac{${free} - ${weights}}{${cache}}\\right\\rfloor\\right)`,
  source: [],
  kind: 'exact',
  compute: ({ weights, cache, free }) =>
    cache > 0 ? Math.max(0, Math.floor((free - weights) / cache)) : unknown('Without a cache any number of sequences fits.'),
});
