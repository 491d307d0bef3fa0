import { describe, expect, test } from 'vitest';
import { meanPositionFlop, positionFlop } from '../../../src/lib/architecture/position-flop.ts';
import { attending, heads, small } from '../../support/shapes.ts';

describe('FLOP between positions', () => {
  test('are four for each layer, unit of attention width and token in sight', () => {
    expect(positionFlop(small(), 100)).toBe(3 * 4 * 8 * 100);
  });
  test('are half of that over a sequence with a causal mask', () => {
    expect(meanPositionFlop(small(), 100)).toBe(positionFlop(small(), 100) / 2);
  });
  test('do not care for key-value heads', () => {
    expect(positionFlop(attending(heads({ kvHeads: 1 })), 100)).toBe(positionFlop(small(), 100));
  });
  test('stop growing at the window', () => {
    expect(positionFlop(attending(heads({ window: 10 })), 100)).toBe(3 * 4 * 8 * 10);
    expect(meanPositionFlop(attending(heads({ window: 10 })), 100)).toBe(3 * 4 * 8 * (10 - 0.5));
    expect(meanPositionFlop(attending(heads({ window: 10 })), 6)).toBe(3 * 4 * 8 * 3);
    expect(meanPositionFlop(attending(heads({ window: 10, chunked: true })), 100)).toBe(3 * 4 * 8 * 5);
  });
  test('of linear attention are the same at any context', () => {
    const linear = attending({ kind: 'linear', form: 'lightning', keyHeads: 2, valueHeads: 2, keyWidth: 4, valueWidth: 3 });
    expect(positionFlop(linear, 1)).toBe(3 * 4 * 2 * 4 * 3);
    expect(positionFlop(linear, 1e6)).toBe(positionFlop(linear, 1));
  });
  test('of an indexer grow with the context, of what it picks they do not', () => {
    const latent = { kind: 'latent', heads: 2, rank: 6, rotaryWidth: 2, plainWidth: 4, valueWidth: 3, indexer: { heads: 1, width: 5, top: 9 } } as const;
    expect(positionFlop(attending(latent), 100)).toBe(3 * (4 * 9 * 9 + 2 * 5 * 100));
    expect(positionFlop(attending({ ...latent, indexer: { heads: 3, width: 5, top: 9 } }), 100)).toBe(3 * (4 * 9 * 9 + 2 * 3 * 5 * 100));
  });
  test('end at the edge of a chunk, and at the start of a sequence', () => {
    const chunked = attending(heads({ window: 10, chunked: true }));
    expect(positionFlop(chunked, 6)).toBe(3 * 4 * 8 * 6);
    expect(positionFlop(chunked, 100)).toBe(3 * 4 * 8 * 10);
  });
  test('of a gated delta net are half as many again as those of lightning attention', () => {
    const linear = { kind: 'linear', keyHeads: 2, valueHeads: 2, keyWidth: 4, valueWidth: 3 } as const;
    expect(positionFlop(attending({ ...linear, form: 'gated-delta-net' }), 1)).toBe(1.5 * positionFlop(attending({ ...linear, form: 'lightning' }), 1));
  });
  test('of compressed attention are those of its window, of the entries it reads and of an indexer that scores them all', () => {
    const compressed = { kind: 'compressed', heads: 2, keyWidth: 4, queryRank: 3, outputRank: 2, outputGroups: 1, window: 10 } as const;
    expect(positionFlop(attending(compressed), 100)).toBe(3 * 4 * 8 * 10);
    expect(positionFlop(attending({ ...compressed, ratio: 4 }), 100)).toBe(3 * 4 * 8 * (10 + 25));
    expect(positionFlop(attending({ ...compressed, ratio: 4, indexer: { heads: 3, width: 5, top: 9 } }), 100)).toBe(3 * (4 * 8 * (10 + 9) + 2 * 3 * 5 * 25));
    expect(positionFlop(attending({ ...compressed, ratio: 4, indexer: { heads: 3, width: 5, top: 99 } }), 100)).toBe(3 * (4 * 8 * (10 + 25) + 2 * 3 * 5 * 25));
  });
});
