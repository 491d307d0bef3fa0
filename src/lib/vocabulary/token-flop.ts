import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

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

export const sightShare = measure({
  id: 'sightShare',
  label: 'Share of the sequence in sight',
  definition:
    'Products between positions, over those of a model of which every layer sees all that came before. Windows and sparse attention make it less than 1.',
  unit: units.fraction,
  symbol: '\\sigma',
  domain: [0, 1e9],
});

export const balanceContext = measure({
  id: 'balanceContext',
  label: 'Context where attention matches the parameters',
  definition: 'Tokens in sight at which products between positions take as much arithmetic as the multiplied parameters.',
  unit: units.token,
  symbol: 'S_{=}',
  domain: [1, 1e9],
  whole: true,
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
