import type { HostedTuning } from '../fine-tuning/hosted.ts';
import { units } from '../units/unit.ts';
import { measure, selection } from './quantity.ts';

export const hostedTuning = selection<HostedTuning>()({
  id: 'hostedTuning',
  label: 'Hosted service',
  definition: 'A seller that fine-tunes a model for you, and its price for a token.',
  set: 'hostedTuning',
});

export const hostedTrainingPrice = measure({
  id: 'hostedTrainingPrice',
  label: 'Price of hosted training',
  definition: 'What the seller asks for a million tokens that pass through training.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_h',
  domain: [0, 1e6],
});

export const validationTokens = measure({
  id: 'validationTokens',
  label: 'Validation tokens',
  definition: 'Tokens of the examples that are held back to look at, read once.',
  unit: units.token,
  symbol: 'D_v',
  domain: [0, 1e16],
});

export const evaluations = measure({
  id: 'evaluations',
  label: 'Evaluations',
  definition: 'Times that the held-back examples are read during training.',
  unit: units.one,
  symbol: 'n_v',
  domain: [0, 1e9],
});

export const hostedTokens = measure({
  id: 'hostedTokens',
  label: 'Tokens billed',
  definition: 'Tokens that a hosted service charges for: each pass over the examples, and each evaluation where it counts those.',
  unit: units.token,
  symbol: 'D_h',
  domain: [0, 1e18],
});

export const hostedCost = measure({
  id: 'hostedCost',
  label: 'Hosted price',
  definition: 'What the hosted service charges for the same training. Using the model afterwards is billed apart.',
  unit: units.dollar,
  symbol: 'K_h',
  domain: [0, 1e15],
});

export const hostedHours = measure({
  id: 'hostedHours',
  label: 'Hours billed',
  definition: 'Hours of the core training loop that a seller of reinforcement fine-tuning bills.',
  unit: units.hour,
  symbol: 't_h',
  domain: [0, 1e6],
});

export const hostedHourPrice = measure({
  id: 'hostedHourPrice',
  label: 'Price of an hour of training',
  definition: 'What a seller of reinforcement fine-tuning asks for an hour of its loop, whatever runs behind it.',
  unit: units.dollarPerHour,
  symbol: 'p_{t}',
  domain: [0, 1e6],
});

export const hostedRlCost = measure({
  id: 'hostedRlCost',
  label: 'Hosted reinforcement fine-tuning',
  definition: 'Hours of the loop at the seller’s price, without the tokens of a model that grades.',
  unit: units.dollar,
  symbol: 'K_{\\text{rft}}',
  domain: [0, 1e15],
});
