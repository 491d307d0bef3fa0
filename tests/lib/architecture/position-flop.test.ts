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
  });
});
