import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const uncachedCost = measure({
  id: 'uncachedCost',
  label: 'Input outside the cache',
  definition: 'Dollars for tokens that are sent and neither read from the cache nor written to it.',
  unit: units.dollar,
  symbol: 'K_{\\text{plain}}',
  domain: [0, 1e24],
});

export const cacheReadCost = measure({
  id: 'cacheReadCost',
  label: 'Cached reads',
  definition: 'Dollars for tokens that are sent and found in the cache.',
  unit: units.dollar,
  symbol: 'K_{\\text{read}}',
  domain: [0, 1e24],
});

export const cacheWriteCost = measure({
  id: 'cacheWriteCost',
  label: 'Cache writes',
  definition: 'Dollars for tokens that are sent and written to the cache.',
  unit: units.dollar,
  symbol: 'K_{\\text{write}}',
  domain: [0, 1e24],
});

export const outputCost = measure({
  id: 'outputCost',
  label: 'Output',
  definition: 'Dollars for tokens that are generated.',
  unit: units.dollar,
  symbol: 'K_{\\text{out}}',
  domain: [0, 1e24],
});

export const cacheReadShare = measure({
  id: 'cacheReadShare',
  label: 'Cached reads, share of the bill',
  definition: 'Dollars for cached reads, over the whole bill.',
  unit: units.fraction,
  symbol: 's_{\\text{read}}',
  domain: [0, 1],
});

export const cacheWriteShare = measure({
  id: 'cacheWriteShare',
  label: 'Cache writes, share of the bill',
  definition: 'Dollars for cache writes, over the whole bill.',
  unit: units.fraction,
  symbol: 's_{\\text{write}}',
  domain: [0, 1],
});

export const cacheBreakEvenUses = measure({
  id: 'cacheBreakEvenUses',
  label: 'Uses at which a cache write pays',
  definition: 'Requests with the same beginning after which writing it once and reading it again costs as much as sending it each time.',
  unit: units.one,
  symbol: 'u^{*}',
  domain: [0, 1e9],
});
