import { attentionCount } from './attention-parameters.ts';
import { ffnCount } from './ffn-parameters.ts';
import { type ModelShape, overLayers } from './model-shape.ts';

/** Where the parameters of a model sit. The parts sum to the total. */
export interface ParameterCount {
  /** The embedding matrix, and the output head where it is another matrix. */
  readonly embedding: number;
  /** The table of learned positions. */
  readonly positions: number;
  readonly attention: number;
  /** Feed-forward blocks that work on every token, shared experts among them. */
  readonly ffn: number;
  readonly experts: number;
  readonly router: number;
  readonly norms: number;
  readonly biases: number;
}

const learned = { scale: 1, 'scale-and-shift': 2, nothing: 0 } as const;

/** Counts the parameters of a shape, part by part. Modules for further tokens are not among them: see `mtpCount`. */
export function countParameters(shape: ModelShape): ParameterCount {
  const { hiddenSize: d, vocabularySize: V, tied, positionRows = 0, norm, layerNorms, outerNorms, headBias, streams = 1 } = shape;
  const attention = overLayers(shape, (group) => {
    const { matrices, others } = attentionCount(d, group.attention);
    return matrices + others;
  });
  return {
    embedding: V * d * (tied ? 1 : 2),
    positions: positionRows * d,
    attention,
    ffn: overLayers(shape, ({ ffn }) => ffnCount(d, ffn).matrices) + streamMixing(shape),
    experts: overLayers(shape, ({ ffn }) => ffnCount(d, ffn).experts),
    router: overLayers(shape, ({ ffn }) => ffnCount(d, ffn).router + ffnCount(d, ffn).routerBiases),
    norms: overLayers(shape, (group) => layerNorms * d * learned[norm] + attentionCount(d, group.attention).norms) + outerNorms * d * learned[norm],
    biases:
      overLayers(shape, ({ attention, ffn }) => attentionCount(d, attention).biases + ffnCount(d, ffn).biases) +
      (headBias ? V : 0) +
      // Offsets and scales of the mixing of streams: two mixings a layer and one at the end.
      (streams > 1 ? overLayers(shape, () => 2 * ((2 + streams) * streams + 3)) + streams + 1 : 0),
  };
}

/** Matrices that mix the streams of hyper-connections, twice a layer and once at the end. */
function streamMixing(shape: ModelShape): number {
  const { hiddenSize: d, streams = 1 } = shape;
  if (streams === 1) return 0;
  return overLayers(shape, () => 2 * (2 + streams) * streams * streams * d) + streams * streams * d;
}

/** All parameters of a shape. */
export const countedTotal = (shape: ModelShape): number => Object.values(countParameters(shape)).reduce((sum: number, part: number) => sum + part, 0);

/** Parameters of the experts that one token is sent to. */
export const activeExpertCount = (shape: ModelShape): number => overLayers(shape, ({ ffn }) => ffnCount(shape.hiddenSize, ffn).activeExperts);

/** Parameters that work on one token: all but the experts it is not sent to. Both embedding matrices count, as in a dense model. */
export const countedActive = (shape: ModelShape): number => countedTotal(shape) - countParameters(shape).experts + activeExpertCount(shape);

/** Active parameters that are multiplied with the vector of each token: matrices of attention, feed-forward, router and output head. The embedding is only looked up; norms and biases only scale and add. */
export function matrixCount(shape: ModelShape): number {
  const { hiddenSize: d, vocabularySize } = shape;
  const layers = overLayers(shape, ({ attention, ffn }) => {
    const { matrices, activeExperts, activeExpertBiases, router } = ffnCount(d, ffn);
    return attentionCount(d, attention).matrices + matrices + activeExperts - activeExpertBiases + router;
  });
  return layers + streamMixing(shape) + vocabularySize * d;
}

/** Parameters of the modules that predict further tokens: each one more layer of the last make, a projection from two vectors to one, and norms. Embedding and head are shared with the model. */
export function mtpCount(shape: ModelShape): number {
  const { hiddenSize: d, norm, layerNorms, mtpModules = 0 } = shape;
  const last = shape.layers.at(-1);
  if (!mtpModules || !last) return 0;
  const { matrices, others, norms, biases } = attentionCount(d, last.attention);
  const ffn = ffnCount(d, last.ffn);
  const layer = matrices + others + norms + biases + ffn.matrices + ffn.experts + ffn.router + ffn.routerBiases + ffn.biases + layerNorms * d * learned[norm];
  return mtpModules * (layer + 2 * d * d + 3 * d * learned[norm]);
}
