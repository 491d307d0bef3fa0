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
});
