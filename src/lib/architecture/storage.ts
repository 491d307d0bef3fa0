import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Bytes of one number in each format. Scales that blocks of numbers share come on top: MXFP4 takes 4.25 bits rather than 4. */
const bytesIn = { fp32: 4, bf16: 2, fp8: 1, int8: 1, fp4: 0.5, int4: 0.5 } as const;

/** Bytes of one weight in the picked format. */
export const bytesPerWeight = formula({
  gives: q.bytesPerWeight,
  from: { format: q.weightFormat },
  says: 'Bits of the format divided by eight.',
  tex: ({ format }) => `\\begin{cases} 4 & ${format} = \\text{FP32} \\\\ 2 & \\text{BF16} \\\\ 1 & \\text{FP8, INT8} \\\\ 0.5 & \\text{FP4, INT4} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ format }) => bytesIn[format],
});

/** Bytes of one element of the KV cache in the picked format. */
export const bytesPerCacheElement = formula({
  gives: q.bytesPerCacheElement,
  from: { format: q.kvFormat },
  says: 'Bits of the format divided by eight.',
  tex: ({ format }) => `\\begin{cases} 4 & ${format} = \\text{FP32} \\\\ 2 & \\text{BF16} \\\\ 1 & \\text{FP8, INT8} \\\\ 0.5 & \\text{FP4, INT4} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ format }) => bytesIn[format],
});

/** Memory of all weights in one format. */
export const weightBytes = formula({
  gives: q.weightBytes,
  from: { N: q.totalParameters, b: q.bytesPerWeight },
  says: 'Total parameters times the bytes of one. In a mixture of experts all of them lie in memory, whatever works on a token.',
  tex: ({ N, b }) => `${N} \\cdot ${b}`,
  source: [],
  kind: 'approximate',
  holds: 'Every weight has the same format. Models in four bits often keep embeddings and norms in sixteen, and blocks of weights share a scale.',
  compute: ({ N, b }) => N * b,
});
