import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens that one decoding step computes: one of each sequence, and the drafts to be checked. Leviathan et al. 2023, section 2. */
export const stepTokens = formula({
  gives: q.stepTokens,
  from: { B: q.batchSize, drafts: q.draftTokens },
  says: 'One token of each sequence, and its drafts.',
  tex: ({ B, drafts }) => `${B} \\cdot \\left(1 + ${drafts}\\right)`,
  source: ['leviathan-2023'],
  kind: 'exact',
  compute: ({ B, drafts }) => B * (1 + drafts),
});

/** Share of the experts of a layer that at least one token of a step is sent to. Erdil 2025, in its code. */
export const expertsTouched = formula({
  gives: q.expertsTouched,
  from: { k: q.activeExperts, E: q.experts, B: q.stepTokens },
  says: 'One minus the chance that every token passes an expert by.',
  tex: ({ k, E, B }) => `1 - \\left(1 - \\frac{${k}}{${E}}\\right)^{${B}}`,
  source: ['erdil-2025-code'],
  kind: 'approximate',
  holds: 'Each token chooses evenly and by itself. Tokens of one subject choose alike and touch fewer.',
  compute: ({ k, E, B }) => (k > E ? unknown('More experts are active than there are. Active experts must be at most experts.') : 1 - (1 - k / E) ** B),
});

/** Bytes of weights that all GPUs together read in a step, without the input embedding, of which each token reads one row. */
export const weightBytesRead = formula({
  gives: q.weightBytesRead,
  from: {
    total: q.totalParameters,
    routed: q.routedParameters,
    touched: q.expertsTouched,
    embedding: q.inputEmbedding,
    b: q.bytesPerWeight,
    n: q.gpus,
    layout: q.servingLayout,
  },
  says: 'All weights but the input embedding, of the experts only those touched. With expert parallelism each GPU reads its own copy of what is no expert.',
  tex: ({ total, routed, touched, embedding, b, n, layout }) =>
    `${b} \\left({${n}}^{[${layout} = \\text{expert}]} \\left(${total} - ${routed} - ${embedding}\\right) + ${touched} \\cdot ${routed}\\right)`,
  source: ['erdil-2025-code'],
  kind: 'approximate',
  holds: 'Activations, about a hundredth of the bytes, are left out.',
  compute: ({ total, routed, touched, embedding, b, n, layout }) => {
    const always = total - routed - embedding;
    if (always < 0) return unknown('The embedding is larger than what is no expert. Check total parameters, active parameters and experts.');
    return b * ((layout === 'expert' ? n : 1) * always + touched * routed);
  },
});

/** Keys and values of all sequences of the batch, which a step reads once. */
export const batchCacheBytes = formula({
  gives: q.batchCacheBytes,
  from: { B: q.batchSize, cache: q.kvCacheBytes },
  says: 'The cache of one sequence, for each.',
  tex: ({ B, cache }) => `${B} \\cdot ${cache}`,
  source: ['scaling-book-inference'],
  kind: 'exact',
  compute: ({ B, cache }) => B * cache,
});

/** Time to read weights and cache once. How to Scale Your Model, chapter 7. */
export const memoryTime = formula({
  gives: q.memoryTime,
  from: { weights: q.weightBytesRead, cache: q.batchCacheBytes, n: q.gpus, W: q.memoryBandwidth, eta: q.bandwidthUtilisation },
  says: 'Bytes read, over the bandwidth of all GPUs.',
  tex: ({ weights, cache, n, W, eta }) => `\\frac{${weights} + ${cache}}{${n} \\cdot ${W} \\cdot ${eta}}`,
  source: ['scaling-book-inference', 'erdil-2025'],
  kind: 'exact',
  holds: 'Weights and cache are spread evenly.',
  compute: ({ weights, cache, n, W, eta }) => (weights + cache) / (n * W * eta),
});

/** Time of the multiplications of a step, attention included. */
export const arithmeticTime = formula({
  gives: q.arithmeticTime,
  from: { B: q.stepTokens, c: q.flopPerToken, n: q.gpus, P: q.peakFlopPerSecond, eta: q.computeUtilisation },
  says: 'FLOP of all tokens of the step, over what the GPUs reach.',
  tex: ({ B, c, n, P, eta }) => `\\frac{${B} \\cdot ${c}}{${n} \\cdot ${P} \\cdot ${eta}}`,
  source: ['scaling-book-inference', 'erdil-2025'],
  kind: 'exact',
  compute: ({ B, c, n, P, eta }) => (B * c) / (n * P * eta),
});

/** Batch at which multiplying by the weights takes as long as reading them. How to Scale Your Model, chapter 7. */
export const criticalBatch = formula({
  gives: q.criticalBatch,
  from: { P: q.peakFlopPerSecond, W: q.memoryBandwidth, b: q.bytesPerWeight, k: q.activeExperts, E: q.experts },
  says: 'FLOP for each byte that the GPU can read, times half the bytes of a weight; in a mixture of experts, times the experts for each active one.',
  tex: ({ P, W, b, k, E }) => `\\frac{${P}}{${W}} \\cdot \\frac{${b}}{2} \\cdot \\frac{${E}}{${k}}`,
  source: ['scaling-book-inference'],
  kind: 'approximate',
  holds: 'The matrices of the model, not attention, which is bound by bandwidth at any batch. All experts are touched.',
  compute: ({ P, W, b, k, E }) => (P / W) * (b / 2) * (E / k),
});

/** Shortest time of a decoding step on the chips alone. How to Scale Your Model, chapter 7, theoretical step time. */
export const rooflineStepTime = formula({
  gives: q.rooflineStepTime,
  from: {
    cache: q.batchCacheBytes,
    weights: q.weightBytesRead,
    n: q.gpus,
    W: q.memoryBandwidth,
    B: q.stepTokens,
    N: q.activeParameters,
    P: q.peakFlopPerSecond,
  },
  says: 'Attention reads the cache, then the matrices take the longer of reading and multiplying.',
  tex: ({ cache, weights, n, W, B, N, P }) =>
    `\\frac{${cache}}{${n} \\cdot ${W}} + \\max\\left(\\frac{2 \\cdot ${B} \\cdot ${N}}{${n} \\cdot ${P}}, \\frac{${weights}}{${n} \\cdot ${W}}\\right)`,
  source: ['scaling-book-inference'],
  kind: 'approximate',
  holds: 'A bound: nothing waits, and peaks are reached. Attention is bound by bandwidth at any batch.',
  compute: ({ cache, weights, n, W, B, N, P }) => cache / (n * W) + Math.max((2 * B * N) / (n * P), weights / (n * W)),
});
