import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const servedTokensPerDay = measure({
  id: 'servedTokensPerDay',
  label: 'Tokens a day at launch',
  definition: 'Tokens that a model reads and writes for its users on its first day.',
  unit: units.token,
  symbol: 'T_0',
  domain: [1, 1e18],
});

export const servedTokensGrowth = measure({
  id: 'servedTokensGrowth',
  label: 'Growth of use in a year',
  definition: 'Tokens of a day over those of the same day a year before.',
  unit: units.times,
  symbol: 'g',
  domain: [0.01, 1000],
});

export const lifetimeDays = measure({
  id: 'lifetimeDays',
  label: 'Life of the model',
  definition: 'Days from launch until the model is served no longer.',
  unit: units.day,
  symbol: 't_{\\text{life}}',
  domain: [0, 10_000],
});

export const servedCostPerMillionTokens = measure({
  id: 'servedCostPerMillionTokens',
  label: 'Cost of serving a million tokens',
  definition: 'What the owner of the model pays for every million tokens that it reads or writes; not what it sells them for.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{srv}}',
  domain: [0, 100_000],
});

export const servingCost = measure({
  id: 'servingCost',
  label: 'Serving',
  definition: 'Cost of all tokens that the model reads and writes in its life.',
  unit: units.dollar,
  symbol: 'K_{\\text{srv}}',
  domain: [0, 1e18],
});

export const lifetimeCost = measure({
  id: 'lifetimeCost',
  label: 'Training and serving',
  definition: 'The final training run and all serving in the life of the model.',
  unit: units.dollar,
  symbol: 'K_{\\text{life}}',
  domain: [0, 1e18],
});

export const servingShare = measure({
  id: 'servingShare',
  label: 'Share of serving',
  definition: 'Serving over training and serving.',
  unit: units.fraction,
  symbol: '\\sigma_{\\text{srv}}',
  domain: [0, 1],
});

export const servingOvertakesTraining = measure({
  id: 'servingOvertakesTraining',
  label: 'Serving overtakes training',
  definition: 'Days after launch until serving has cost as much as the training run.',
  unit: units.day,
  symbol: 't_{=}',
  domain: [0, 1e12],
});

export const tokensToMatchTraining = measure({
  id: 'tokensToMatchTraining',
  label: 'Tokens that take as much compute as training',
  definition: 'Tokens served until the FLOP of serving equal those of training.',
  unit: units.token,
  symbol: 'D_{=}',
  domain: [0, 1e20],
});
