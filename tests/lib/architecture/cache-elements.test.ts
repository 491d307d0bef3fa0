import { describe, expect, test } from 'vitest';
import { cacheElements, cacheElementsPerToken } from '../../../src/lib/architecture/cache-elements.ts';
import { attending, heads, small } from '../../support/shapes.ts';

describe('the cache of a sequence', () => {
  test('holds a key and a value for each key-value head, layer and token', () => {
    expect(cacheElementsPerToken(attending(heads({ kvHeads: 1 })))).toBe(3 * 2 * 4);
    expect(cacheElements(attending(heads({ kvHeads: 1 })), 100)).toBe(100 * 3 * 2 * 4);
  });
  test('is empty without a context', () => expect(cacheElements(small(), 0)).toBe(0));
  test('stops growing at the window', () => {
    const shape = attending(heads({ window: 10 }));
    expect(cacheElements(shape, 7)).toBe(7 * 3 * 16);
    expect(cacheElements(shape, 10)).toBe(cacheElements(shape, 1_000_000));
    expect(cacheElementsPerToken(shape)).toBe(0);
  });
  test('holds keys once where they are the values', () => {
    expect(cacheElementsPerToken(attending(heads({ keysAreValues: true })))).toBe(3 * 8);
  });
  test('holds one short vector and its rotary key in latent attention, and the key of an indexer', () => {
    const latent = { kind: 'latent', heads: 2, rank: 6, rotaryWidth: 2, plainWidth: 4, valueWidth: 3 } as const;
    expect(cacheElementsPerToken(attending(latent))).toBe(3 * 8);
    expect(cacheElementsPerToken(attending({ ...latent, indexer: { heads: 1, width: 5, top: 9 } }))).toBe(3 * 13);
  });
  test('is a state of fixed size in linear attention', () => {
    const linear = attending({ kind: 'linear', form: 'gated-delta-net', keyHeads: 1, valueHeads: 2, keyWidth: 4, valueWidth: 3, convolution: 4 });
    expect(cacheElementsPerToken(linear)).toBe(0);
    expect(cacheElements(linear, 1)).toBe(3 * (2 * 4 * 3 + 3 * (2 * 4 + 2 * 3)));
    expect(cacheElements(linear, 1_000_000)).toBe(cacheElements(linear, 1));
    const wider = attending({ kind: 'linear', form: 'gated-delta-net', keyHeads: 3, valueHeads: 6, keyWidth: 4, valueWidth: 5, convolution: 4 });
    expect(cacheElements(wider, 1)).toBe(3 * (6 * 4 * 5 + 3 * (2 * 3 * 4 + 6 * 5)));
  });
  test('has an entry for each full block in compressed attention, and a window', () => {
    const base = { kind: 'compressed', heads: 2, keyWidth: 4, queryRank: 3, outputRank: 2, outputGroups: 1, window: 10 } as const;
    expect(cacheElements(attending(base), 100)).toBe(3 * 10 * 4);
    expect(cacheElements(attending({ ...base, ratio: 8 }), 100)).toBe(3 * (10 * 4 + 12 * 4));
  });
});
