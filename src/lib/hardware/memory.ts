import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Memory of the picked accelerator, in bytes. A GB is 10⁹ of them. */
export const gpuMemory = formula({
  gives: q.gpuMemory,
  from: { accelerator: q.accelerator },
  says: 'The memory that its maker states.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator }) => accelerator.memory,
});

/** Bandwidth between the picked accelerator and its memory, in byte/s. */
export const memoryBandwidth = formula({
  gives: q.memoryBandwidth,
  from: { accelerator: q.accelerator },
  says: 'The bandwidth of its memory that its maker states.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator }) => accelerator.bandwidth,
});
