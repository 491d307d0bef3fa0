import type { Attention, CompressedAttention, HeadAttention, Indexer, LatentAttention, LinearAttention } from './model-shape.ts';

/** What the attention of one layer learns, by what it does with it. */
export interface AttentionCount {
  /** Matrices that multiply the vector of each token. */
  readonly matrices: number;
  /** What does not multiply it: sinks, decays, kernels of short convolutions. */
  readonly others: number;
  readonly norms: number;
  readonly biases: number;
}

/** Parameters of the attention of one layer, for a hidden size. */
export function attentionCount(d: number, attention: Attention): AttentionCount {
  switch (attention.kind) {
    case 'heads':
      return headCount(d, attention);
    case 'latent':
      return latentCount(d, attention);
    case 'compressed':
      return compressedCount(d, attention);
    case 'linear':
      return linearCount(d, attention);
  }
}

function headCount(d: number, a: HeadAttention): AttentionCount {
  const { heads, kvHeads, keyWidth, valueWidth = keyWidth } = a;
  const queries = heads * keyWidth;
  const keys = kvHeads * keyWidth;
  const values = a.keysAreValues ? 0 : kvHeads * valueWidth;
  const inputs = queries * (a.gate ? 2 : 1) + keys + values;
  const norm = { head: 2 * keyWidth, all: queries + keys };
  return {
    matrices: d * inputs + heads * valueWidth * d + (a.relativePositions ? d * d : 0),
    others: a.sinks ? heads : 0,
    norms: a.queryKeyNorm ? norm[a.queryKeyNorm] : 0,
    biases: (a.bias ? inputs : 0) + (a.bias === 'all' ? d : 0),
  };
}

function latentCount(d: number, a: LatentAttention): AttentionCount {
  const { heads, rank, rotaryWidth, plainWidth, valueWidth, queryRank, indexer } = a;
  const queries = heads * (plainWidth + rotaryWidth);
  const queryMatrices = queryRank ? d * queryRank + queryRank * queries : d * queries;
  const made = rank * heads * (plainWidth + valueWidth);
  return {
    matrices: queryMatrices + d * (rank + rotaryWidth) + made + heads * valueWidth * d + (indexer ? scorer(d, queryRank ?? d, indexer) + d * indexer.width : 0),
    others: 0,
    // The indexer norms its keys with a scale and a shift.
    norms: (queryRank ?? 0) + rank + (indexer ? 2 * indexer.width : 0),
    biases: 0,
  };
}

/** Queries of an indexer and the weights of its heads. */
const scorer = (d: number, queryRank: number, { heads, width }: Indexer): number => queryRank * heads * width + d * heads;

function compressedCount(d: number, a: CompressedAttention): AttentionCount {
  const { heads, keyWidth, queryRank, outputRank, outputGroups, ratio, indexer } = a;
  const series = a.overlap ? 2 : 1;
  // Each compressed entry is a gated mean: a projection of values, one of gates, and a bias for each place in it.
  const compressor = (width: number) => 2 * d * series * width;
  const places = (width: number) => (ratio ? ratio * series * width : 0);
  return {
    matrices:
      d * queryRank +
      queryRank * heads * keyWidth +
      d * keyWidth +
      heads * keyWidth * outputRank +
      outputGroups * outputRank * d +
      (ratio ? compressor(keyWidth) : 0) +
      (indexer ? scorer(d, queryRank, indexer) + compressor(indexer.width) : 0),
    others: heads + places(keyWidth) + (indexer ? places(indexer.width) : 0),
    norms: queryRank + keyWidth + (ratio ? keyWidth : 0) + (indexer?.width ?? 0),
    biases: 0,
  };
}

function linearCount(d: number, a: LinearAttention): AttentionCount {
  const { form, keyHeads, valueHeads, keyWidth, valueWidth, convolution = 0 } = a;
  const keys = keyHeads * keyWidth;
  const values = valueHeads * valueWidth;
  // Queries and keys, values, a gate as wide as the values, and the output.
  const matrices = d * (2 * keys + 2 * values) + values * d;
  if (form === 'lightning') return { matrices, others: 0, norms: values, biases: 0 };
  // A gated delta net also has two numbers a value head from each token, a decay and an offset a value head, and a norm of one head.
  return { matrices: matrices + d * 2 * valueHeads, others: convolution * (2 * keys + values) + 2 * valueHeads, norms: valueWidth, biases: 0 };
}
