import type { Model } from '../architecture/model.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const model = selection<Model>()({
  id: 'model',
  label: 'Model',
  definition: 'A language model with published architecture.',
  set: 'models',
  travels: true,
});

export const activeParameters = measure({
  id: 'activeParameters',
  label: 'Active parameters',
  definition: 'Parameters that work on each token. In a mixture of experts these are a fraction of the total; in a dense model they are all.',
  unit: units.parameter,
  symbol: 'N',
  domain: [1, 1e15],
  travels: true,
});

export const totalParameters = measure({
  id: 'totalParameters',
  label: 'Total parameters',
  definition: 'All parameters, each of which must be stored. In a mixture of experts only a part of them works on a token.',
  unit: units.parameter,
  symbol: 'N_{\\text{total}}',
  domain: [1, 1e16],
});

export const layers = measure({
  id: 'layers',
  label: 'Layers',
  definition: 'Transformer blocks, one after another.',
  unit: units.layer,
  symbol: 'L',
  domain: [1, 10_000],
  whole: true,
});

export const attentionWidth = measure({
  id: 'attentionWidth',
  label: 'Attention width',
  definition: 'Query heads times the mean width of one head’s key and value vectors; in most models the width of the model.',
  unit: units.one,
  symbol: 'd_a',
  domain: [1, 1e7],
});

export const sequenceLength = measure({
  id: 'sequenceLength',
  label: 'Sequence length',
  definition: 'Tokens in one training sequence.',
  unit: units.token,
  symbol: 's',
  domain: [1, 1e8],
  whole: true,
});

export const hiddenSize = measure({
  id: 'hiddenSize',
  label: 'Hidden size',
  definition: 'Width of the vector that runs through the model, one for each token.',
  unit: units.one,
  symbol: 'd',
  domain: [1, 1e6],
  whole: true,
});

export const heads = measure({
  id: 'heads',
  label: 'Query heads',
  definition: 'Attention heads with queries of their own in one layer. Key-value heads can be fewer.',
  unit: units.one,
  symbol: 'a',
  domain: [1, 100_000],
  whole: true,
});

export const kvHeads = measure({
  id: 'kvHeads',
  label: 'Key-value heads',
  definition: 'Heads with keys and values of their own in one layer: as many as query heads, one for a group of them, or one for all.',
  unit: units.one,
  symbol: 'a_{\\text{kv}}',
  domain: [1, 100_000],
  whole: true,
});

export const headWidth = measure({
  id: 'headWidth',
  label: 'Head width',
  definition: 'Width of one query or key vector of one head.',
  unit: units.one,
  symbol: 'd_h',
  domain: [1, 100_000],
  whole: true,
});

export const ffnWidth = measure({
  id: 'ffnWidth',
  label: 'FFN width',
  definition: 'Width between the matrices of one feed-forward block, or of one expert.',
  unit: units.one,
  symbol: 'f',
  domain: [1, 1e7],
  whole: true,
});

export const vocabularySize = measure({
  id: 'vocabularySize',
  label: 'Vocabulary',
  definition: 'Tokens that the model knows, each with a row in the embedding matrix.',
  unit: units.one,
  symbol: 'V',
  domain: [1, 1e8],
  whole: true,
});

export const experts = measure({
  id: 'experts',
  label: 'Experts',
  definition: 'Feed-forward blocks among which a router chooses in one layer; one in a dense model.',
  unit: units.one,
  symbol: 'E',
  domain: [1, 1e6],
  whole: true,
});

export const activeExperts = measure({
  id: 'activeExperts',
  label: 'Active experts',
  definition: 'Experts that the router chooses for a token in one layer.',
  unit: units.one,
  symbol: 'k_E',
  domain: [1, 1e6],
  whole: true,
});

export const contextLength = measure({
  id: 'contextLength',
  label: 'Context',
  definition: 'Tokens that attention looks back on, those just generated included.',
  unit: units.token,
  symbol: 'S',
  domain: [0, 1e9],
  whole: true,
  travels: true,
});

export const flopPerToken = measure({
  id: 'flopPerToken',
  label: 'Forward FLOP a token',
  definition: 'Floating-point operations of one forward pass for one token at the context length, attention included.',
  unit: units.flopPerToken,
  symbol: 'c_{\\text{fwd}}',
  domain: [0, 1e20],
});

export const trainingFlopPerToken = measure({
  id: 'trainingFlopPerToken',
  label: 'Training FLOP a token',
  definition: 'Floating-point operations of forward and backward pass for one token at the context length, attention included.',
  unit: units.flopPerToken,
  symbol: 'c_{\\text{train}}',
  domain: [0, 1e20],
});

/** Formats in which weights, caches and optimizer states are kept, which need not be those in which they are multiplied. */
const storageFormats = { fp32: 'FP32', bf16: 'BF16', fp8: 'FP8', int8: 'INT8', fp4: 'FP4', int4: 'INT4' } as const;

export const weightFormat = choice({
  id: 'weightFormat',
  label: 'Format of the weights',
  definition: 'The format in which weights lie in memory.',
  options: storageFormats,
});

export const bytesPerWeight = measure({
  id: 'bytesPerWeight',
  label: 'Bytes a weight',
  definition: 'Memory of one weight in its format, without scales of blocks unless stated.',
  unit: units.byte,
  symbol: 'b_w',
  domain: [0.01, 16],
});

export const weightBytes = measure({
  id: 'weightBytes',
  label: 'Weights',
  definition: 'Memory of all parameters in the format they are kept in.',
  unit: units.byte,
  symbol: 'M_w',
  domain: [0, 1e18],
});

export const kvFormat = choice({
  id: 'kvFormat',
  label: 'Format of the KV cache',
  definition: 'The format in which keys and values of earlier tokens lie in memory.',
  options: storageFormats,
});

export const bytesPerCacheElement = measure({
  id: 'bytesPerCacheElement',
  label: 'Bytes a cache element',
  definition: 'Memory of one number in the KV cache.',
  unit: units.byte,
  symbol: 'b_{\\text{kv}}',
  domain: [0.01, 16],
});

export const kvCacheBytesPerToken = measure({
  id: 'kvCacheBytesPerToken',
  label: 'KV cache a token',
  definition: 'Memory that one more token of context takes in every layer that keeps all tokens.',
  unit: units.bytePerToken,
  symbol: 'm_{\\text{kv}}',
  domain: [0, 1e12],
});

export const kvCacheBytes = measure({
  id: 'kvCacheBytes',
  label: 'KV cache of a sequence',
  definition: 'Memory of keys, values and states of one sequence at the context length; windows cap it.',
  unit: units.byte,
  symbol: 'M_{\\text{kv}}',
  domain: [0, 1e18],
});

export const embeddingParameters = measure({
  id: 'embeddingParameters',
  label: 'Embedding',
  definition: 'Rows of the vocabulary, and the output head where it is a matrix of its own.',
  unit: units.parameter,
  symbol: 'N_{\\text{emb}}',
  domain: [0, 1e16],
});

export const positionParameters = measure({
  id: 'positionParameters',
  label: 'Position table',
  definition: 'Learned vectors of positions; none where positions are rotated or biased.',
  unit: units.parameter,
  symbol: 'N_{\\text{pos}}',
  domain: [0, 1e16],
});

export const attentionParameters = measure({
  id: 'attentionParameters',
  label: 'Attention',
  definition: 'Matrices of queries, keys, values and outputs, latent ones included, in all layers.',
  unit: units.parameter,
  symbol: 'N_{\\text{attn}}',
  domain: [0, 1e16],
});

export const ffnParameters = measure({
  id: 'ffnParameters',
  label: 'Feed-forward',
  definition: 'Feed-forward blocks that work on every token, shared experts among them.',
  unit: units.parameter,
  symbol: 'N_{\\text{ffn}}',
  domain: [0, 1e16],
});

export const expertParameters = measure({
  id: 'expertParameters',
  label: 'Experts',
  definition: 'Every expert of a mixture, working on a token or not; shared ones are not counted.',
  unit: units.parameter,
  symbol: 'N_{\\text{exp}}',
  domain: [0, 1e16],
});

export const activeExpertParameters = measure({
  id: 'activeExpertParameters',
  label: 'Active experts’ parameters',
  definition: 'The experts that a router sends one token to.',
  unit: units.parameter,
  symbol: 'N_{\\text{act}}',
  domain: [0, 1e16],
});

export const routerParameters = measure({
  id: 'routerParameters',
  label: 'Router',
  definition: 'What chooses experts.',
  unit: units.parameter,
  symbol: 'N_{\\text{rout}}',
  domain: [0, 1e16],
});

export const normParameters = measure({
  id: 'normParameters',
  label: 'Norms',
  definition: 'Scales and shifts of norms.',
  unit: units.parameter,
  symbol: 'N_{\\text{norm}}',
  domain: [0, 1e16],
});

export const biasParameters = measure({
  id: 'biasParameters',
  label: 'Biases',
  definition: 'Biases outside the experts.',
  unit: units.parameter,
  symbol: 'N_{\\text{bias}}',
  domain: [0, 1e16],
});

export const mtpParameters = measure({
  id: 'mtpParameters',
  label: 'Modules for further tokens',
  definition: 'Layers that predict further tokens. Totals leave them out.',
  unit: units.parameter,
  symbol: 'N_{\\text{mtp}}',
  domain: [0, 1e16],
});

export const countedTotalParameters = measure({
  id: 'countedTotalParameters',
  label: 'Counted parameters',
  definition: 'All parameters, counted from the shape of the model rather than read from its owner.',
  unit: units.parameter,
  symbol: 'N_{\\text{count}}',
  domain: [0, 1e16],
});

export const countedActiveParameters = measure({
  id: 'countedActiveParameters',
  label: 'Counted active parameters',
  definition: 'Parameters that work on each token, counted from the shape, with both embedding matrices.',
  unit: units.parameter,
  symbol: 'N_{\\text{count,act}}',
  domain: [0, 1e16],
});

export const matrixParameters = measure({
  id: 'matrixParameters',
  label: 'Multiplied parameters',
  definition: 'Active parameters that are multiplied with each token: the embedding is only looked up, norms and biases only scale and add.',
  unit: units.parameter,
  symbol: 'N_{\\text{mul}}',
  domain: [0, 1e16],
});

export const positionFlopPerToken = measure({
  id: 'positionFlopPerToken',
  label: 'FLOP between positions',
  definition: 'Forward floating-point operations of one token for products with the tokens that it looks back on, and for states in their place.',
  unit: units.flopPerToken,
  symbol: 'c_{\\text{pos}}',
  domain: [0, 1e20],
});

export const meanPositionFlopPerToken = measure({
  id: 'meanPositionFlopPerToken',
  label: 'Mean FLOP between positions',
  definition: 'The same as a mean over the tokens of a training sequence, of which the first look back on few.',
  unit: units.flopPerToken,
  symbol: '\\bar c_{\\text{pos}}',
  domain: [0, 1e20],
});

export const parameterFlopPerToken = measure({
  id: 'parameterFlopPerToken',
  label: '6N',
  definition: 'Six times the active parameters: the usual estimate of training FLOP a token.',
  unit: units.flopPerToken,
  symbol: '6N',
  domain: [0, 1e20],
});

export const hardwareFlopPerToken = measure({
  id: 'hardwareFlopPerToken',
  label: 'Training FLOP with recomputation',
  definition: 'Forward, backward, and the share of the forward pass that is done a second time to save memory.',
  unit: units.flopPerToken,
  symbol: 'c_{\\text{hw}}',
  domain: [0, 1e20],
});

export const comparedCacheBytes = measure({
  id: 'comparedCacheBytes',
  label: 'KV cache of the other model',
  definition: 'Memory of the cache of one sequence of the model compared with, at the same context.',
  unit: units.byte,
  symbol: 'M_{\\text{kv}}^{\\prime}',
  domain: [1, 1e18],
});

export const cacheRatio = measure({
  id: 'cacheRatio',
  label: 'Cache against the other',
  definition: 'The cache of one model as a share of that of the other.',
  unit: units.fraction,
  symbol: '\\gamma_{\\text{kv}}',
  domain: [0, 1e6],
});

export const cacheSaved = measure({
  id: 'cacheSaved',
  label: 'Cache saved',
  definition: 'The part of the other model’s cache that is saved.',
  unit: units.fraction,
  symbol: '1 - \\gamma_{\\text{kv}}',
  domain: [-1e6, 1],
});

export const comparedFlopPerToken = measure({
  id: 'comparedFlopPerToken',
  label: 'FLOP a token of the other model',
  definition: 'Forward operations of one token of the model compared with, at the same context.',
  unit: units.flopPerToken,
  symbol: 'c_{\\text{fwd}}^{\\prime}',
  domain: [1, 1e20],
});

export const flopRatio = measure({
  id: 'flopRatio',
  label: 'FLOP against the other',
  definition: 'Forward operations of one model as a share of those of the other.',
  unit: units.fraction,
  symbol: '\\gamma_{c}',
  domain: [0, 1e6],
});

export const bytesPerExpertWeight = measure({
  id: 'bytesPerExpertWeight',
  label: 'Bytes a weight of an expert',
  definition: 'Memory of one weight of an expert, its share of scales included.',
  unit: units.byte,
  symbol: 'b_E',
  domain: [0.01, 16],
});
