import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Bytes of activations that the multiplications of a step read and write on all GPUs, some hundredth of those of weights and cache. Code of Erdil 2025. */
export const activationBytesMoved = formula({
  gives: q.activationBytesMoved,
  from: {
    L: q.layers,
    d: q.hiddenSize,
    a: q.heads,
    kv: q.kvHeads,
    w: q.headWidth,
    f: q.ffnWidth,
    m: q.ffnMatrices,
    k: q.activeExperts,
    touched: q.expertsTouched,
    B: q.stepTokens,
    b: q.bytesPerActivation,
    x: q.reduceRanks,
  },
  says: 'In each layer, what goes into and comes out of each matrix, for each token of the step and each GPU that shares a vector.',
  tex: ({ L, d, a, kv, w, f, m, k, touched, B, b, x }) =>
    `${L} \\cdot ${x} \\cdot ${B} \\cdot ${b} \\cdot \\left(2 \\cdot ${d} + 2 \\cdot \\left(${a} + ${kv}\\right) \\cdot ${w} + ${touched} \\cdot ${k} \\cdot ${m} \\cdot \\left(${d} + ${f}\\right)\\right)`,
  source: ['erdil-2025-code'],
  kind: 'exact',
  holds: 'Matrices are cut along both sides, so that as many GPUs read a vector as add one up.',
  compute: ({ L, d, a, kv, w, f, m, k, touched, B, b, x }) => L * x * B * b * (2 * d + 2 * (a + kv) * w + touched * k * m * (d + f)),
});

/** Time to read weights and cache once and to move the activations. Code of Erdil 2025. */
export const memoryTimeWithActivations = formula({
  gives: q.memoryTime,
  from: {
    weights: q.weightBytesRead,
    cache: q.batchCacheBytes,
    activations: q.activationBytesMoved,
    n: q.gpus,
    W: q.memoryBandwidth,
    eta: q.bandwidthUtilisation,
  },
  says: 'Bytes of weights, cache and activations, over the bandwidth of all GPUs.',
  tex: ({ weights, cache, activations, n, W, eta }) => `\\frac{${weights} + ${cache} + ${activations}}{${n} \\cdot ${W} \\cdot ${eta}}`,
  source: ['erdil-2025-code'],
  kind: 'exact',
  compute: ({ weights, cache, activations, n, W, eta }) => (weights + cache + activations) / (n * W * eta),
});
