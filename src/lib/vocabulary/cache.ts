import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const unsharedCacheBytes = measure({
  id: 'unsharedCacheBytes',
  label: 'KV cache with nothing shared',
  definition: 'Memory of the cache of one sequence if each query head of each layer kept a key and a value of every token.',
  unit: units.byte,
  symbol: 'M_{\\text{kv}}^{\\text{all}}',
  domain: [0, 1e20],
});

export const cacheKept = measure({
  id: 'cacheKept',
  label: 'Cache kept',
  definition: 'The cache as a share of what it would be with a key and a value for each query head, layer and token.',
  unit: units.fraction,
  symbol: '\\kappa_{\\text{kv}}',
  domain: [0, 1e3],
});
