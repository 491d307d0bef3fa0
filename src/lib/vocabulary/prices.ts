import type { ApiModel } from '../prices/api-price.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const apiModel = selection<ApiModel>()({
  id: 'apiModel',
  label: 'Model sold by the token',
  definition: 'A model that somebody sells by the token, with the prices that its seller lists.',
  set: 'apiPrices',
  travels: true,
});

export const apiService = choice({
  id: 'apiService',
  label: 'Service',
  definition: 'How soon the answer must come: at once, in a batch that may wait for hours, or in the hours in which the seller asks less.',
  options: { standard: 'At once', batch: 'Batch', offPeak: 'Off-peak hours' },
});

export const cacheLifetime = choice({
  id: 'cacheLifetime',
  label: 'Life of the cache',
  definition: 'How long the seller keeps what was written to its cache, unless it is read again.',
  options: { minutes: 'Some minutes', hour: 'One hour' },
});

export const apiInputPrice = measure({
  id: 'apiInputPrice',
  label: 'Price of input',
  definition: 'Dollars for a million tokens that are sent and are not in the cache.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_{\\text{in}}',
  domain: [0, 100_000],
});

export const apiCachedPrice = measure({
  id: 'apiCachedPrice',
  label: 'Price of a cached read',
  definition: 'Dollars for a million tokens that are sent and are in the cache already.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_{\\text{read}}',
  domain: [0, 100_000],
});

export const apiCacheWritePrice = measure({
  id: 'apiCacheWritePrice',
  label: 'Price of a cache write',
  definition: 'Dollars for a million tokens that are sent and kept in the cache.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_{\\text{write}}',
  domain: [0, 100_000],
});

export const apiOutputPrice = measure({
  id: 'apiOutputPrice',
  label: 'Price of output',
  definition: 'Dollars for a million tokens that are generated.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_{\\text{out}}',
  domain: [0, 100_000],
});
