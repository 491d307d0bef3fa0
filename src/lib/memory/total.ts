import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Scores over the vocabulary in FP32: of each position in training, of each sequence in serving. Korthikanti et al. 2022, section 4.3. */
export const logitBytesPerGpu = formula({
  gives: q.logitBytesPerGpu,
  from: { use: q.use, V: q.vocabularySize, t: q.tensorParallel, s: q.sequenceLength, b: q.microBatch, c: q.contextParallel, B: q.batchSize, n: q.dataParallel },
  says: 'Four bytes for each token of the vocabulary and position of the micro-batch, cut by tensor parallelism; in serving for each sequence.',
  tex: ({ use, V, t, s, b, c, B, n }) =>
    `\\frac{4 \\cdot ${V}}{${t}} \\begin{cases} \\frac{${s} \\cdot ${b}}{${c}} & ${use} = \\text{training} \\\\ \\frac{${B}}{${n}} & \\text{serving} \\end{cases}`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds:
    'The loss is not fused with the output layer, and its gradient takes the place of the logits. Counted on the fullest stage, though it lies on the last.',
  compute: ({ use, V, t, s, b, c, B, n }) => ((4 * V) / t) * (use === 'training' ? (s * b) / c : B / n),
});

/** KV cache of the batch, the share of one GPU. */
export const kvCacheBytesPerGpu = formula({
  gives: q.kvCacheBytesPerGpu,
  from: { use: q.use, M: q.kvCacheBytes, B: q.batchSize, n: q.dataParallel, p: q.pipelineParallel, t: q.tensorParallel, kv: q.kvHeads },
  says: 'The cache of a sequence times the sequences of one copy, over pipeline stages and tensor parallel, as far as there are key-value heads to spread. None in training.',
  tex: ({ use, M, B, n, p, t, kv }) => `[${use} = \\text{serving}]\\, \\frac{${M} \\cdot ${B}}{${n} \\cdot ${p} \\cdot \\min(${t}, ${kv})}`,
  source: [],
  kind: 'approximate',
  holds: 'Whole sequences of equal length. A latent cache counts as spread, which takes attention split by sequences; else each GPU holds all of it.',
  compute: ({ use, M, B, n, p, t, kv }) => (use === 'serving' ? (M * B) / (n * p * Math.min(t, kv)) : 0),
  alone: ({ use }) => (use === 'training' ? 0 : undefined),
});

/** Everything on the fullest GPU at its worst moment. */
export const memoryPerGpu = formula({
  gives: q.memoryPerGpu,
  from: {
    w: q.weightBytesPerGpu,
    layer: q.gatheredBytesPerGpu,
    g: q.gradientBytesPerGpu,
    o: q.optimizerBytesPerGpu,
    a: q.activationBytesPerGpu,
    V: q.logitBytesPerGpu,
    kv: q.kvCacheBytesPerGpu,
    sys: q.frameworkBytes,
  },
  says: 'Weights, a gathered layer, gradients, optimizer, activations, logits, KV cache and framework.',
  tex: ({ w, layer, g, o, a, V, kv, sys }) => `${w} + ${layer} + ${g} + ${o} + ${a} + ${V} + ${kv} + ${sys}`,
  source: [],
  kind: 'exact',
  compute: ({ w, layer, g, o, a, V, kv, sys }) => w + layer + g + o + a + V + kv + sys,
});

/** What is needed over what the card has. */
export const memoryUse = formula({
  gives: q.memoryUse,
  from: { M: q.memoryPerGpu, card: q.gpuMemory },
  says: 'Memory needed over the memory of the card.',
  tex: ({ M, card }) => `\\frac{${M}}{${card}}`,
  source: [],
  kind: 'exact',
  compute: ({ M, card }) => M / card,
});

/** Whether it fits. */
export const fitsOnCard = formula({
  gives: q.fitsOnCard,
  from: { use: q.memoryUse },
  says: 'It fits where the share is at most 1, with little to spare from 0.9 on.',
  tex: ({ use }) =>
    `\\begin{cases} \\text{fits} & ${use} \\le 0.9 \\\\ \\text{less than a tenth to spare} & ${use} \\le 1 \\\\ \\text{does not fit} & \\text{else} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ use }) => (use > 1 ? 'no' : use > 0.9 ? 'tight' : 'yes'),
});
