import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** KV cache of all sequences that are served at the same time. */
export const batchCacheBytes = formula({
  gives: q.batchCacheBytes,
  from: { B: q.batchSize, M: q.kvCacheBytes },
  says: 'Every sequence has a cache of its own.',
  tex: ({ B, M }) => `${B} \\cdot ${M}`,
  source: [],
  kind: 'exact',
  holds: 'Sequences share nothing: a common prefix that is cached once takes less.',
  compute: ({ B, M }) => B * M,
});

/** Memory that weights and reserve leave for the cache. */
export const freeMemory = formula({
  gives: q.freeMemory,
  from: { n: q.gpus, M: q.gpuMemory, r: q.memoryReserve, W: q.weightBytes },
  says: 'The memory of all accelerators without the share kept free, less the weights.',
  tex: ({ n, M, r, W }) => `${n} \\cdot ${M} \\cdot (1 - ${r}) - ${W}`,
  source: [],
  kind: 'exact',
  holds: 'Weights and cache split evenly over the accelerators.',
  compute: ({ n, M, r, W }) => {
    const free = n * M * (1 - r) - W;
    return free < 0 ? unknown('The weights alone do not fit into the memory of these accelerators. Take more, or a smaller format.') : free;
  },
});

/** How many sequences fit beside the weights. */
export const sequencesThatFit = formula({
  gives: q.sequencesThatFit,
  from: { free: q.freeMemory, M: q.kvCacheBytes },
  says: 'The memory beside the weights divided by the cache of one sequence, rounded down.',
  tex: ({ free, M }) => `\\left\\lfloor \\frac{${free}}{${M}} \\right\\rfloor`,
  source: [],
  kind: 'exact',
  compute: ({ free, M }) => (M > 0 ? Math.floor(free / M) : unknown('Without a cache, memory does not limit the sequences. Give a context above 0.')),
});
