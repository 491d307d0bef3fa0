import type { Ffn } from './model-shape.ts';

/** What the feed-forward part of one layer learns. */
export interface FfnCount {
  /** Matrices that work on every token: a dense block, shared experts, a block beside the experts. */
  readonly matrices: number;
  /** Every expert with its biases, shared ones not counted. */
  readonly experts: number;
  /** The experts that one token is sent to. */
  readonly activeExperts: number;
  /** Biases among the active experts, which do not multiply. */
  readonly activeExpertBiases: number;
  /** The matrix that scores experts. */
  readonly router: number;
  /** One number an expert beside it. */
  readonly routerBiases: number;
  readonly biases: number;
}

/** Parameters of the feed-forward part of one layer, for a hidden size. */
export function ffnCount(d: number, ffn: Ffn): FfnCount {
  const matrices = ffn.gated ? 3 : 2;
  const block = (width: number) => matrices * d * width;
  const biasesOf = (width: number) => (matrices - 1) * width + d;
  if (ffn.kind === 'dense') {
    return {
      matrices: block(ffn.width),
      experts: 0,
      activeExperts: 0,
      activeExpertBiases: 0,
      router: 0,
      routerBiases: 0,
      biases: ffn.bias ? biasesOf(ffn.width) : 0,
    };
  }
  const biases = ffn.bias ? biasesOf(ffn.width) : 0;
  const expert = block(ffn.width) + biases;
  return {
    matrices: block(ffn.sharedWidth ?? 0) + block(ffn.besideWidth ?? 0) + (ffn.sharedGate ? d : 0),
    experts: ffn.experts * expert,
    activeExperts: ffn.active * expert,
    activeExpertBiases: ffn.active * biases,
    // A hashed router keeps its scores to weigh the experts that the table names.
    router: d * ffn.experts,
    routerBiases: ffn.routerBias ? ffn.experts : 0,
    biases: 0,
  };
}
