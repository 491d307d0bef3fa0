import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const inputTokensPerDay = measure({
  id: 'inputTokensPerDay',
  label: 'Input tokens a day',
  definition: 'Tokens that all requests of a day send, those found in the cache counted.',
  unit: units.token,
  symbol: 'T_{\\text{in,day}}',
  domain: [0, 1e18],
});

export const cachedTokensPerDay = measure({
  id: 'cachedTokensPerDay',
  label: 'Of these found in the cache',
  definition: 'Input tokens of a day whose keys and values were stored.',
  unit: units.token,
  symbol: 'T_{\\text{hit,day}}',
  domain: [0, 1e18],
});

export const outputTokensPerDay = measure({
  id: 'outputTokensPerDay',
  label: 'Output tokens a day',
  definition: 'Tokens that are generated in a day.',
  unit: units.token,
  symbol: 'T_{\\text{out,day}}',
  domain: [0, 1e18],
});

export const prefillTokensPerSecond = measure({
  id: 'prefillTokensPerSecond',
  label: 'Input rate of a server',
  definition: 'Input tokens a second that one server reads, those found in the cache counted.',
  unit: units.tokenPerSecond,
  symbol: 'r_{\\text{in}}',
  domain: [1e-3, 1e12],
});

export const decodeTokensPerSecond = measure({
  id: 'decodeTokensPerSecond',
  label: 'Output rate of a server',
  definition: 'Output tokens a second that one server generates for all its sequences.',
  unit: units.tokenPerSecond,
  symbol: 'r_{\\text{out}}',
  domain: [1e-3, 1e12],
});

export const prefillServers = measure({
  id: 'prefillServers',
  label: 'Servers that read',
  definition: 'Servers for prefill, as a mean over the day.',
  unit: units.one,
  symbol: 'n_{\\text{in}}',
  domain: [0, 1e9],
});

export const decodeServers = measure({
  id: 'decodeServers',
  label: 'Servers that generate',
  definition: 'Servers for decoding, as a mean over the day.',
  unit: units.one,
  symbol: 'n_{\\text{out}}',
  domain: [0, 1e9],
});

export const servers = measure({
  id: 'servers',
  label: 'Servers',
  definition: 'Servers in use, as a mean over the day.',
  unit: units.one,
  symbol: 'n_s',
  domain: [0, 1e9],
});

export const serversPerDayCost = measure({
  id: 'serversPerDayCost',
  label: 'Rent of a day',
  definition: 'Rent of all servers for one day.',
  unit: units.dollar,
  symbol: 'K_{\\text{day}}',
  domain: [0, 1e15],
});

export const prefillRentPerDay = measure({
  id: 'prefillRentPerDay',
  label: 'Rent for reading',
  definition: 'Rent of the servers that read, for one day.',
  unit: units.dollar,
  symbol: 'K_{\\text{in,day}}',
  domain: [0, 1e15],
});

export const decodeRentPerDay = measure({
  id: 'decodeRentPerDay',
  label: 'Rent for generating',
  definition: 'Rent of the servers that generate, for one day.',
  unit: units.dollar,
  symbol: 'K_{\\text{out,day}}',
  domain: [0, 1e15],
});

export const paidShare = measure({
  id: 'paidShare',
  label: 'Tokens that are paid for',
  definition: 'Share of all tokens that somebody buys at the list price; the rest is free use.',
  unit: units.fraction,
  symbol: '\\pi',
  domain: [0, 1],
});

export const revenuePerDay = measure({
  id: 'revenuePerDay',
  label: 'Revenue of a day at list prices',
  definition: 'What the tokens of a day that are paid for bring at the list price. Discounts bring less.',
  unit: units.dollar,
  symbol: 'R_{\\text{day}}',
  domain: [0, 1e15],
});

export const profitOverCost = measure({
  id: 'profitOverCost',
  label: 'Profit over cost',
  definition: 'Revenue less rent, over rent: what DeepSeek calls its cost profit margin.',
  unit: units.fraction,
  symbol: '\\mu_K',
  domain: [-1, 1e9],
});

export const grossMargin = measure({
  id: 'grossMargin',
  label: 'Profit over revenue',
  definition: 'Revenue less rent, over revenue: the usual gross margin, with rent as the only cost.',
  unit: units.fraction,
  symbol: '\\mu_R',
  domain: [-1e9, 1],
});

export const decodeCostPerMillionTokens = measure({
  id: 'decodeCostPerMillionTokens',
  label: 'Rent of a million output tokens',
  definition: 'Rent of the servers that generate, for every million tokens, at the rate of a server.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{out,srv}}',
  domain: [0, 1e12],
});

export const prefillCostPerMillionTokens = measure({
  id: 'prefillCostPerMillionTokens',
  label: 'Rent of a million input tokens',
  definition: 'Rent of the servers that read, for every million tokens, at the rate of a server.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{in,srv}}',
  domain: [0, 1e12],
});
