import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const budget = measure({
  id: 'budget',
  label: 'Budget',
  definition: 'Dollars for rented GPU-hours, or for tokens that somebody else serves. No pay and no data.',
  unit: units.dollar,
  symbol: 'K_{\\text{have}}',
  domain: [0.01, 1e15],
  travels: true,
});

export const boughtGpuHours = measure({
  id: 'boughtGpuHours',
  label: 'GPU-hours that it rents',
  definition: 'GPU-hours for the whole budget at the price of one.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{have}}',
  domain: [0, 1e18],
});

export const tunedTokens = measure({
  id: 'tunedTokens',
  label: 'Tokens to tune a model on',
  definition: 'Tokens, each pass counted, on which the picked model can be fine-tuned in all its parameters for the whole budget.',
  unit: units.token,
  symbol: 'D_{\\text{tune}}',
  domain: [0, 1e22],
});

export const reasoningAnswers = measure({
  id: 'reasoningAnswers',
  label: 'Answers to learn from',
  definition:
    'Answers of reinforcement learning for the whole budget, at the GPU-seconds that an answer of the anchor run took, in proportion to active parameters.',
  unit: units.one,
  symbol: 'n_{\\text{have}}',
  domain: [0, 1e18],
});

export const anchorGpuSeconds = measure({
  id: 'anchorGpuSeconds',
  label: 'GPU-seconds an answer, anchor',
  definition: 'GPU-seconds of the whole loop for each answer in a run of reinforcement learning that reported both.',
  unit: units.second,
  symbol: 't_{\\text{anchor}}',
  domain: [0.001, 1e9],
});

export const anchorParameters = measure({
  id: 'anchorParameters',
  label: 'Active parameters, anchor',
  definition: 'Active parameters of the model of that run.',
  unit: units.parameter,
  symbol: 'N_{\\text{anchor}}',
  domain: [1, 1e15],
});

export const boughtOutputTokens = measure({
  id: 'boughtOutputTokens',
  label: 'Tokens from an API',
  definition: 'Tokens that the picked seller generates for the whole budget, input left out.',
  unit: units.token,
  symbol: 'T_{\\text{have}}',
  domain: [0, 1e22],
});
