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
