import { describe, expect, test } from 'vitest';
import { cacheElementsPerToken } from '../../../src/lib/architecture/cache-elements.ts';
import { cacheKept, unsharedCacheBytes, unsharedCacheElementsPerToken } from '../../../src/lib/architecture/unshared-cache.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { attending, heads } from '../../support/shapes.ts';

const count = { value: 1000, unit: 'parameter', source: 'sheet', locator: 'table 1', accessed: '2026-01-01', grade: 'published' } as const;

describe('a cache with nothing shared', () => {
  test('is the cache itself where each head has a key and a value', () => {
    const shape = attending(heads());
    expect(unsharedCacheElementsPerToken(shape)).toBe(cacheElementsPerToken(shape));
  });
  test('counts query heads, not key-value heads, and sees through no window', () => {
    expect(unsharedCacheElementsPerToken(attending(heads({ heads: 8, kvHeads: 1, window: 4 })))).toBe(3 * 8 * 2 * 4);
  });
  test('counts full keys and values where a latent vector, an entry or a state is kept', () => {
    expect(unsharedCacheElementsPerToken(attending({ kind: 'latent', heads: 2, rank: 4, rotaryWidth: 1, plainWidth: 3, valueWidth: 5 }))).toBe(3 * 2 * 9);
    const compressed = { kind: 'compressed', heads: 2, keyWidth: 4, queryRank: 8, outputRank: 4, outputGroups: 1, window: 4, ratio: 4 } as const;
    expect(unsharedCacheElementsPerToken(attending(compressed))).toBe(3 * 2 * 8);
    const linear = { kind: 'linear', form: 'lightning', keyHeads: 2, valueHeads: 2, keyWidth: 4, valueWidth: 4 } as const;
    expect(unsharedCacheElementsPerToken(attending(linear))).toBe(3 * 2 * 8);
  });
  test('is so many numbers a token, of so many bytes each', () => {
    const model = { id: 'm', name: 'Model M', activeParameters: count, totalParameters: count, shape: attending(heads()) };
    expect(unsharedCacheBytes({ model, S: 100, b: 2 })).toBe(3 * 2 * 2 * 4 * 100 * 2);
  });
  test('is unknown without a shape, and keeps no share of nothing', () => {
    const silent = { id: 'm', name: 'Model M', activeParameters: count, totalParameters: count };
    expect(unsharedCacheBytes({ model: silent, S: 1, b: 2 })).toBeInstanceOf(Unknown);
    expect(cacheKept({ kept: 0, all: 0 })).toBeInstanceOf(Unknown);
  });
});
