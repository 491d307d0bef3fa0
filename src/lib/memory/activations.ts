import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Bytes a token and layer at the edges of blocks: inputs of both norms and both blocks, and two dropout masks. The 10h of Korthikanti et al., section 4.1. */
export const edgeBytesPerToken = formula({
  gives: q.edgeBytesPerToken,
  from: { h: q.hiddenSize, k: q.activeExperts, mask: q.dropout },
  says: 'Two bytes for each number of the inputs of two norms, of attention and of each active expert, and one for each number of two dropout masks.',
  tex: ({ h, k, mask }) => `${h} \\left(4 + 2 + 2 \\cdot ${k} + 2\\,[${mask}]\\right)`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds: 'Activations in 16 bits. A mixture keeps a copy of the input for each expert that a token is sent to.',
  compute: ({ h, k, mask }) => h * (6 + 2 * k + (mask === 'yes' ? 2 : 0)),
});

/** Bytes a token and layer within blocks: queries, keys, values, the output of attention, and the inside of the feed-forward block. The 24h of Korthikanti et al., where the block is four times as wide as the model. */
export const innerBytesPerToken = formula({
  gives: q.innerBytesPerToken,
  from: { a: q.heads, kv: q.kvHeads, dh: q.headWidth, f: q.ffnWidth, k: q.activeExperts, m: q.ffnMatrices },
  says: 'Two bytes for each number of queries, keys, values and the output of attention, and of the inside of each active feed-forward block: two vectors, three with a gate.',
  tex: ({ a, kv, dh, f, k, m }) => `2 \\left(2 \\cdot ${a} + 2 \\cdot ${kv}\\right) ${dh} + 2 \\cdot ${m} \\cdot ${k} \\cdot ${f}`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds:
    'Activations in 16 bits; the activation function is computed again from its input. Shared experts and leading dense layers of a mixture count as any other layer.',
  compute: ({ a, kv, dh, f, k, m }) => 4 * (a + kv) * dh + 2 * m * k * f,
});

/** Bytes a token and layer of attention's scores. The 5as of Korthikanti et al., section 4.1, of which FlashAttention leaves one FP32 number a head. */
export const scoreBytesPerToken = formula({
  gives: q.scoreBytesPerToken,
  from: { flash: q.flashAttention, a: q.heads, s: q.sequenceLength, mask: q.dropout },
  says: 'For each head and position looked at, two bytes of the softmax, and three more with dropout; with FlashAttention four bytes a head in all.',
  tex: ({ flash, a, s, mask }) => `\\begin{cases} 4 \\cdot ${a} & ${flash} \\\\ (2 + 3\\,[${mask}]) \\cdot ${a} \\cdot ${s} & \\text{else} \\end{cases}`,
  source: ['korthikanti-2022', 'dao-2022'],
  kind: 'approximate',
  holds: 'Full attention, whose masked half is stored as well.',
  compute: ({ flash, a, s, mask }) => (flash === 'yes' ? 4 * a : (mask === 'yes' ? 5 : 2) * a * s),
});

const layer = {
  s: q.sequenceLength,
  b: q.microBatch,
  c: q.contextParallel,
  t: q.tensorParallel,
  sp: q.sequenceParallel,
  edge: q.edgeBytesPerToken,
  inner: q.innerBytesPerToken,
  scores: q.scoreBytesPerToken,
} as const;

/** Activations that one layer keeps for one micro-batch. Korthikanti et al. 2022, table 2. */
export const activationBytesPerLayer = formula({
  gives: q.activationBytesPerLayer,
  from: { ...layer, how: q.recomputation, h: q.hiddenSize },
  says: 'Tokens of the micro-batch times the bytes of edges, insides and scores. Tensor parallelism cuts insides and scores, sequence parallelism the edges too; selective recomputation drops the scores, full recomputation all but the input.',
  tex: ({ s, b, c, t, sp, edge, inner, scores, how, h }) =>
    `\\frac{${s} \\cdot ${b}}{${c}} \\begin{cases} \\frac{2 \\cdot ${h}}{{${t}}^{[${sp}]}} & ${how} = \\text{full} \\\\ \\frac{${edge}}{{${t}}^{[${sp}]}} + \\frac{${inner} + ${scores} \\cdot [${how} = \\text{none}]}{${t}} & \\text{else} \\end{cases}`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds: 'Activations in 16 bits. Buffers of the backward pass and gaps between allocations come on top.',
  compute: ({ s, b, c, t, sp, edge, inner, scores, how, h }) => {
    const tokens = (s * b) / c;
    const cut = sp === 'yes' ? t : 1;
    if (how === 'full') return (tokens * 2 * h) / cut;
    return tokens * (edge / cut + (inner + (how === 'none' ? scores : 0)) / t);
  },
});

/** What one layer holds while it is computed again in the backward pass. */
export const recomputeBytes = formula({
  gives: q.recomputeBytes,
  from: { ...layer, how: q.recomputation },
  says: 'The activations of one layer that full recomputation, or the scores that selective recomputation, brings back; none without recomputation.',
  tex: ({ s, b, c, t, sp, edge, inner, scores, how }) =>
    `\\frac{${s} \\cdot ${b}}{${c}} \\begin{cases} \\frac{${edge}}{{${t}}^{[${sp}]}} + \\frac{${inner} + ${scores}}{${t}} & ${how} = \\text{full} \\\\ \\frac{${scores}}{${t}} & ${how} = \\text{selective} \\\\ 0 & \\text{none} \\end{cases}`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds: 'One layer is computed again at a time.',
  compute: ({ s, b, c, t, sp, edge, inner, scores, how }) => {
    const tokens = (s * b) / c;
    if (how === 'none') return 0;
    return tokens * (how === 'full' ? edge / (sp === 'yes' ? t : 1) + (inner + scores) / t : scores / t);
  },
});

/** Activations of all micro-batches in flight on the fullest stage. */
export const trainingActivationBytes = formula({
  gives: q.trainingActivationBytes,
  from: { M: q.activationBytesPerLayer, L: q.layersPerStage, f: q.microBatchesInFlight, re: q.recomputeBytes },
  says: 'The activations of a layer, times the layers of a stage and the micro-batches in flight, and the working memory of recomputation.',
  tex: ({ M, L, f, re }) => `${M} \\cdot ${L} \\cdot ${f} + ${re}`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds: 'Embedding and final norm are left out.',
  compute: ({ M, L, f, re }) => M * L * f + re,
});

/** Activations of the one layer at work when serving: nothing is kept for a backward pass. */
export const servingActivationBytes = formula({
  gives: q.servingActivationBytes,
  from: { T: q.prefillChunk, edge: q.edgeBytesPerToken, inner: q.innerBytesPerToken, t: q.tensorParallel },
  says: 'Tokens of a step times the bytes of one layer’s activations.',
  tex: ({ T, edge, inner, t }) => `${T} \\left(${edge} + \\frac{${inner}}{${t}}\\right)`,
  source: [],
  kind: 'approximate',
  holds: 'Attention in blocks, without the square of scores. An upper bound: engines free buffers within the layer.',
  compute: ({ T, edge, inner, t }) => T * (edge + inner / t),
});

/** Activations on one GPU, for what it is used for. */
export const activationBytesPerGpu = formula({
  gives: q.activationBytesPerGpu,
  from: { use: q.use, training: q.trainingActivationBytes, serving: q.servingActivationBytes },
  says: 'Those of training or those of serving.',
  tex: ({ use, training, serving }) => `\\begin{cases} ${training} & ${use} = \\text{training} \\\\ ${serving} & \\text{serving} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ use, training, serving }) => (use === 'training' ? training : serving),
});
