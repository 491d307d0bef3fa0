import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Bits of one number in each storage format, without the scales of blocks. */
const bits = { fp32: 32, bf16: 16, fp8: 8, int8: 8, fp4: 4, int4: 4 } as const;

/** Bits of one weight. */
export const weightBits = formula({
  gives: q.weightBits,
  from: { format: q.weightFormat },
  says: 'The bits that the name of the format says.',
  tex: ({ format }) => `\\begin{cases} 32 & ${format} = \\text{FP32} \\\\ 16 & \\text{BF16} \\\\ 8 & \\text{FP8, INT8} \\\\ 4 & \\text{FP4, INT4} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ format }) => bits[format],
});

/** Bits of one activation. */
export const activationBits = formula({
  gives: q.activationBits,
  from: { format: q.activationFormat },
  says: 'The bits that the name of the format says.',
  tex: ({ format }) => `\\begin{cases} 32 & ${format} = \\text{FP32} \\\\ 16 & \\text{BF16} \\\\ 8 & \\text{FP8, INT8} \\\\ 4 & \\text{FP4, INT4} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ format }) => bits[format],
});

/** Bits of one number among the keys and values. */
export const kvBits = formula({
  gives: q.kvBits,
  from: { format: q.kvFormat },
  says: 'The bits that the name of the format says.',
  tex: ({ format }) => `\\begin{cases} 32 & ${format} = \\text{FP32} \\\\ 16 & \\text{BF16} \\\\ 8 & \\text{FP8, INT8} \\\\ 4 & \\text{FP4, INT4} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ format }) => bits[format],
});

/** Formats in which accelerators multiply; none multiplies four-bit integers, so these are widened. */
const multiplied = { fp32: 'fp32', bf16: 'bf16', fp8: 'fp8', int8: 'int8', fp4: 'fp4', int4: 'int8' } as const;

/** The format of the matrix multiplications: that of the wider of the two factors, which the narrower is widened to. */
export const multiplicationFormat = formula({
  gives: q.numberFormat,
  from: { weights: q.weightFormat, activations: q.activationFormat },
  says: 'The wider of the two formats; of two with the same bits, that of the activations.',
  tex: ({ weights, activations }) => `\\text{the wider of }${weights}\\text{ and }${activations}`,
  source: [],
  kind: 'approximate',
  holds: 'Chips that multiply two different formats natively are left out. Narrow weights beside wide activations save memory, not arithmetic.',
  compute: ({ weights, activations }) => multiplied[bits[weights] > bits[activations] ? weights : activations],
});

/** The fewest accelerators whose memory holds the weights. */
export const gpusForWeights = formula({
  gives: q.gpusForWeights,
  from: { weights: q.weightBytes, memory: q.gpuMemory },
  says: 'Weights over the memory of one accelerator, rounded up.',
  tex: ({ weights, memory }) => `\\max\\left(1, \\left\\lceil \\frac{${weights}}{${memory}} \\right\\rceil\\right)`,
  source: [],
  kind: 'approximate',
  holds: 'Nothing else needs memory: no cache, no activations, no reserve. Servers also come in fixed sizes.',
  compute: ({ weights, memory }) => Math.max(1, Math.ceil(weights / memory)),
});

/** What each GPU adds to the speed for one sequence: the active weights must be read for each token. */
export const streamTokensPerGpuSecond = formula({
  gives: q.streamTokensPerGpuSecond,
  from: { W: q.memoryBandwidth, N: q.activeParameters, b: q.bytesPerWeight },
  says: 'The bandwidth of one GPU, over the bytes of the active parameters.',
  tex: ({ W, N, b }) => `\\frac{${W}}{${N} \\cdot ${b}}`,
  source: [],
  kind: 'approximate',
  holds: 'A bound: one sequence, weights spread evenly, no cache to read, no time for messages between GPUs.',
  compute: ({ W, N, b }) => (N * b > 0 ? W / (N * b) : unknown('A model without weights has no speed.')),
});

/** The most tokens a second for one sequence on the GPUs that the weights need. */
export const streamTokensPerSecond = formula({
  gives: q.streamTokensPerSecond,
  from: { n: q.gpusForWeights, r: q.streamTokensPerGpuSecond },
  says: 'The speed that each GPU adds, times the GPUs for the weights.',
  tex: ({ n, r }) => `${n} \\cdot ${r}`,
  source: [],
  kind: 'approximate',
  holds: 'A bound: one sequence, weights spread evenly, no cache to read, no time for messages between GPUs.',
  compute: ({ n, r }) => n * r,
});

/** The most input tokens a second on one accelerator, at its peak in the format. */
export const peakInputTokensPerSecond = formula({
  gives: q.peakInputTokensPerSecond,
  from: { P: q.peakFlopPerSecond, N: q.activeParameters },
  says: 'The peak in the format, over two FLOP for each active parameter.',
  tex: ({ P, N }) => `\\frac{${P}}{2 \\cdot ${N}}`,
  source: [],
  kind: 'approximate',
  holds: 'A bound: the whole peak, attention left out.',
  compute: ({ P, N }) => P / (2 * N),
});
