import type { Model } from '../architecture/model.ts';
import { units } from '../units/unit.ts';
import { measure, selection } from './quantity.ts';

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
