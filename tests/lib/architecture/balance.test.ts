import { describe, expect, test } from 'vitest';
import { balanceContext } from '../../../src/lib/architecture/balance.ts';
import type { Model } from '../../../src/lib/architecture/model.ts';
import type { ModelShape } from '../../../src/lib/architecture/model-shape.ts';
import { positionFlop } from '../../../src/lib/architecture/position-flop.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { heads, small } from '../../support/shapes.ts';

const count = { value: 1000, unit: 'parameter', source: 'sheet', locator: 'table 1', accessed: '2026-01-01', grade: 'published' } as const;
const of = (shape?: ModelShape): Model => ({ id: 'm', name: 'Model M', activeParameters: count, totalParameters: count, ...(shape && { shape }) });

describe('the context where attention matches the parameters', () => {
  const shape = small();
  test('is the first at which products between positions reach two FLOP a parameter', () => {
    const N = 10_000;
    const context = balanceContext({ model: of(shape), N }) as number;
    expect(positionFlop(shape, context)).toBeGreaterThanOrEqual(2 * N);
    expect(positionFlop(shape, context - 1)).toBeLessThan(2 * N);
  });
  test('is one token where nothing is multiplied', () => {
    expect(balanceContext({ model: of(shape), N: 0 })).toBe(1);
  });
  test('never comes where every layer looks through a window', () => {
    const windowed = small({ layers: shape.layers.map((layer) => ({ ...layer, attention: heads({ window: 8 }) })) });
    const answer = balanceContext({ model: of(windowed), N: 1e9 });
    expect((answer as Unknown).reason).toMatch(/at any context\.$/);
  });
  test('is unknown without a shape', () => {
    expect(balanceContext({ model: of(), N: 1 })).toBeInstanceOf(Unknown);
  });
});
