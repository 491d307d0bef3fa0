import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const servedTokens = measure({
  id: 'servedTokens',
  label: 'Tokens served in its life',
  definition: 'Tokens that the model will read and write for its users, from launch to retirement.',
  unit: units.token,
  symbol: 'D_{\\text{inf}}',
  domain: [0, 1e24],
});

export const outputShare = measure({
  id: 'outputShare',
  label: 'Share of output tokens',
  definition: 'Generated tokens as a share of all tokens that are served.',
  unit: units.fraction,
  symbol: 's_{\\text{out}}',
  domain: [0, 1],
});

export const inputFlopPrice = measure({
  id: 'inputFlopPrice',
  label: 'Price of an input FLOP',
  definition: 'What a useful FLOP on input tokens costs, against one of training. At 1 the balance is of compute, not of dollars.',
  unit: units.times,
  symbol: 'w_{\\text{in}}',
  domain: [0, 1e6],
});

export const outputFlopPrice = measure({
  id: 'outputFlopPrice',
  label: 'Price of an output FLOP',
  definition: 'What a useful FLOP on generated tokens costs, against one of training. At 1 the balance is of compute, not of dollars.',
  unit: units.times,
  symbol: 'w_{\\text{out}}',
  domain: [0, 1e6],
});

export const servingGpuHourPrice = measure({
  id: 'servingGpuHourPrice',
  label: 'Price of a serving GPU-hour',
  definition: 'Rent of one accelerator that serves the model, for an hour.',
  unit: units.dollarPerGpuHour,
  symbol: 'p_{\\text{inf}}',
  domain: [0, 1000],
});

export const servingPeakFlopPerSecond = measure({
  id: 'servingPeakFlopPerSecond',
  label: 'Peak of a serving GPU',
  definition: 'Dense peak of one accelerator that serves the model, in the format it is served in.',
  unit: units.flopPerSecond,
  symbol: 'P_{\\text{inf}}',
  domain: [1e9, 1e18],
});

export const inputUtilisation = measure({
  id: 'inputUtilisation',
  label: 'Utilisation on input',
  definition: 'Share of the peak that is reached while input tokens are read.',
  unit: units.fraction,
  symbol: '\\eta_{\\text{in}}',
  domain: [0.0001, 1],
});

export const outputUtilisation = measure({
  id: 'outputUtilisation',
  label: 'Utilisation on output',
  definition: 'Share of the peak that is reached while tokens are generated, often a few percent.',
  unit: units.fraction,
  symbol: '\\eta_{\\text{out}}',
  domain: [0.0001, 1],
});

export const weightedServedTokens = measure({
  id: 'weightedServedTokens',
  label: 'Served tokens, weighted',
  definition: 'Tokens served, each counted by what its FLOP cost against those of training.',
  unit: units.token,
  symbol: 'D_w',
  domain: [0, 1e26],
});

export const inferenceAwareParameters = measure({
  id: 'inferenceAwareParameters',
  label: 'Parameters, with serving',
  definition: 'The model size that reaches the same loss with the least training and serving together.',
  unit: units.parameter,
  symbol: 'N^*',
  domain: [0, 1e30],
});

export const inferenceAwareTokens = measure({
  id: 'inferenceAwareTokens',
  label: 'Tokens, with serving',
  definition: 'The training tokens with which that size reaches the same loss.',
  unit: units.token,
  symbol: 'D^*',
  domain: [0, 1e30],
});

export const plainLifetimeFlop = measure({
  id: 'plainLifetimeFlop',
  label: 'Lifetime compute at the training optimum',
  definition: 'Compute of training and serving when the size is chosen for training alone; serving is weighted by its price.',
  unit: units.flop,
  symbol: 'C_{\\text{life}}',
  domain: [0, 1e45],
});

export const inferenceAwareFlop = measure({
  id: 'inferenceAwareFlop',
  label: 'Least lifetime compute',
  definition: 'Compute of training and serving at the size that makes it least; serving is weighted by its price.',
  unit: units.flop,
  symbol: 'C^*',
  domain: [0, 1e45],
});

export const inferenceSaving = measure({
  id: 'inferenceSaving',
  label: 'Saved over its life',
  definition: 'Compute that a smaller model, trained longer, saves over training and serving at the same loss.',
  unit: units.fraction,
  symbol: 's^*',
  domain: [-1, 1],
});

export const servingThatFits = measure({
  id: 'servingThatFits',
  label: 'Serving that the size fits',
  definition: 'Tokens served over a life at which this size, on these tokens, reaches its loss with the least training and serving together.',
  unit: units.token,
  symbol: 'D_{\\text{fits}}',
  domain: [0, 1e30],
});

export const plainLifetimeCost = measure({
  id: 'plainLifetimeCost',
  label: 'Lifetime cost at the training optimum',
  definition: 'Rent for training and serving when the size is chosen for training alone.',
  unit: units.dollar,
  symbol: 'K_{\\text{life}}',
  domain: [0, 1e24],
});

export const inferenceAwareCost = measure({
  id: 'inferenceAwareCost',
  label: 'Least lifetime cost',
  definition: 'Rent for training and serving at the size that makes it least.',
  unit: units.dollar,
  symbol: 'K^*',
  domain: [0, 1e24],
});
