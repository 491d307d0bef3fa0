import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

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
