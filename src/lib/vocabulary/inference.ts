import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const batchSize = measure({
  id: 'batchSize',
  label: 'Batch',
  definition: 'Sequences that are worked on at the same time.',
  unit: units.sequence,
  symbol: 'B',
  domain: [1, 1e7],
  whole: true,
  travels: true,
});

export const inputTokens = measure({
  id: 'inputTokens',
  label: 'Input tokens',
  definition: 'Tokens that a request sends, cached ones included.',
  unit: units.token,
  symbol: 'T_{\\text{in}}',
  domain: [0, 1e18],
});

export const outputTokens = measure({
  id: 'outputTokens',
  label: 'Output tokens',
  definition: 'Tokens that a request gets back, hidden reasoning included.',
  unit: units.token,
  symbol: 'T_{\\text{out}}',
  domain: [0, 1e18],
});

export const tokensPerMonth = measure({
  id: 'tokensPerMonth',
  label: 'Tokens a month',
  definition: 'Tokens that are served in a month, input and output together.',
  unit: units.token,
  symbol: 'T_{\\text{month}}',
  domain: [0, 1e20],
  travels: true,
});

export const costPerMillionTokens = measure({
  id: 'costPerMillionTokens',
  label: 'Cost of a million tokens',
  definition: 'Dollars for every million tokens that are generated.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{M}}',
  domain: [0, 1e12],
  travels: true,
});

export const cacheHitShare = measure({
  id: 'cacheHitShare',
  label: 'Input found in the cache',
  definition: 'Share of the input tokens whose keys and values are still stored from an earlier request, so that they need no prefill.',
  unit: units.fraction,
  symbol: 'h',
  domain: [0, 1],
});

export const draftTokens = measure({
  id: 'draftTokens',
  label: 'Draft tokens',
  definition: 'Tokens that a small model or an extra head guesses ahead, for the model to check in one step. None without speculative decoding.',
  unit: units.token,
  symbol: '\\gamma',
  domain: [0, 64],
  whole: true,
});

export const draftAcceptance = measure({
  id: 'draftAcceptance',
  label: 'Drafts accepted',
  definition: 'Chance that the model keeps a guessed token, given that it kept those before it.',
  unit: units.fraction,
  symbol: '\\alpha',
  domain: [0, 1],
});

export const draftCost = measure({
  id: 'draftCost',
  label: 'Time of a draft',
  definition: 'Time that one guess takes, as a share of a step of the model.',
  unit: units.fraction,
  symbol: 'c',
  domain: [0, 1],
});

export const tokensPerStep = measure({
  id: 'tokensPerStep',
  label: 'Tokens a step',
  definition: 'Tokens that one step gives each sequence on average: accepted drafts and one of the model’s own.',
  unit: units.token,
  symbol: 'e',
  domain: [1, 65],
});

export const speculativeSpeedUp = measure({
  id: 'speculativeSpeedUp',
  label: 'Speed-up by drafts',
  definition: 'Time of plain decoding over that with drafts, where checking many tokens takes as long as making one.',
  unit: units.times,
  symbol: 's_{\\gamma}',
  domain: [0, 65],
});

export const servingUtilisation = measure({
  id: 'servingUtilisation',
  label: 'Utilisation of the machines',
  definition: 'Tokens that are served over those that the machines could serve in the hours that are paid for. Low where nights are quiet and machines wait.',
  unit: units.fraction,
  symbol: 'u',
  domain: [0.001, 1],
});

export const inputCostPerMillionTokens = measure({
  id: 'inputCostPerMillionTokens',
  label: 'Cost of a million input tokens',
  definition: 'Dollars for every million tokens that are read, those found in the cache counted.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{in}}',
  domain: [0, 1e12],
});

export const blendedCostPerMillionTokens = measure({
  id: 'blendedCostPerMillionTokens',
  label: 'Cost of a million tokens of both kinds',
  definition: 'Dollars for every million tokens, input and output in the mix of the requests.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{mix}}',
  domain: [0, 1e12],
});

export const requestCost = measure({
  id: 'requestCost',
  label: 'Cost of a request',
  definition: 'Rent of the machines for reading the input and generating the output of one request.',
  unit: units.dollar,
  symbol: 'K_{\\text{req}}',
  domain: [0, 1e12],
});

export const prefillPerDecode = measure({
  id: 'prefillPerDecode',
  label: 'Instances that read for each that generates',
  definition: 'Instances for prefill for each instance for decoding, so that neither waits for the other.',
  unit: units.times,
  symbol: 'P/G',
  domain: [0, 1e9],
});
