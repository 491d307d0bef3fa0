import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const uniqueTokens = measure({
  id: 'uniqueTokens',
  label: 'Unique tokens',
  definition: 'Tokens of different text that are to be had. Training on more than these repeats them.',
  unit: units.token,
  symbol: 'U_D',
  domain: [1, 1e18],
});

export const epochs = measure({
  id: 'epochs',
  label: 'Epochs',
  definition: 'Passes over the unique tokens, one where they are enough.',
  unit: units.times,
  symbol: 'n_{\\text{ep}}',
  domain: [0, 1e18],
});

export const effectiveTokens = measure({
  id: 'effectiveTokens',
  label: 'Effective tokens',
  definition: 'Unique tokens that would teach as much as the repeated ones do.',
  unit: units.token,
  symbol: "D'",
  domain: [0, 1e20],
});

export const worthOfTokens = measure({
  id: 'worthOfTokens',
  label: 'Worth of a token',
  definition: 'Effective tokens for every token trained on: 100% where nothing is repeated.',
  unit: units.fraction,
  symbol: "D'/D",
  domain: [0, 1],
});

export const parametersForUniqueTokens = measure({
  id: 'parametersForUniqueTokens',
  label: 'Parameters for the unique tokens',
  definition: 'The size for which one pass over the unique tokens is optimal.',
  unit: units.parameter,
  symbol: 'U_N',
  domain: [0, 1e30],
});

export const dataLimitedParameters = measure({
  id: 'dataLimitedParameters',
  label: 'Parameters that the data can fill',
  definition: 'Parameters that would do as much if there were text enough for them.',
  unit: units.parameter,
  symbol: "N'",
  domain: [0, 1e30],
});

export const dataLimitedLoss = measure({
  id: 'dataLimitedLoss',
  label: 'Loss with repeated data',
  definition: 'Loss of the picked law with the effective tokens and the parameters that the data can fill. Not comparable with that of another law.',
  unit: units.natPerToken,
  symbol: "\\mathcal{L}'",
  domain: [0, 1e12],
});
