import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheElements, cacheElementsPerToken } from '../../src/lib/architecture/cache-elements.ts';
import { countedActive, countedTotal, countParameters } from '../../src/lib/architecture/count.ts';
import { meanPositionFlop, positionFlop } from '../../src/lib/architecture/position-flop.ts';
import { data } from '../support/calculators.ts';
import { attending, heads, small } from '../support/shapes.ts';

const shapes = Object.values(data.models).flatMap(({ shape }) => (shape ? [shape] : []));
const shape = fc.constantFrom(...shapes);
const context = fc.integer({ min: 0, max: 2_000_000 });

describe('laws of architecture', () => {
  test('the parts sum to the total, and none is negative', () => {
    for (const known of shapes) {
      const parts = Object.values(countParameters(known));
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(countedTotal(known));
    }
  });

  test('no more parameters work on a token than there are; with every expert active, all do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 }), (a, b) => {
        const mixture = (active: number) =>
          small({ layers: [{ count: 2, attention: heads(), ffn: { kind: 'experts', experts: Math.max(a, b), active, width: 8, gated: true } }] });
        expect(countedActive(mixture(Math.min(a, b)))).toBeLessThanOrEqual(countedTotal(mixture(Math.min(a, b))));
        expect(countedActive(mixture(Math.max(a, b)))).toBe(countedTotal(mixture(Math.max(a, b))));
      }),
    );
  });

  test('MQA caches no more than GQA, and GQA no more than MHA', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), context, (groups, perGroup, tokens) => {
        const cached = (kvHeads: number) => cacheElements(attending(heads({ heads: groups * perGroup, kvHeads })), tokens);
        expect(cached(1)).toBeLessThanOrEqual(cached(groups));
        expect(cached(groups)).toBeLessThanOrEqual(cached(groups * perGroup));
      }),
    );
  });

  test('a cache never shrinks as the context grows, nor outgrows the cache without windows', () => {
    fc.assert(
      fc.property(shape, context, context, (known, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(cacheElements(known, less)).toBeLessThanOrEqual(cacheElements(known, more));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), context, (window, tokens) => {
        expect(cacheElements(attending(heads({ window })), tokens)).toBeLessThanOrEqual(cacheElements(attending(heads()), tokens));
      }),
    );
  });

  test('beyond every window a token adds what the cache says a token takes', () => {
    for (const known of shapes) {
      const far = 1 << 20;
      expect((cacheElements(known, 2 * far) - cacheElements(known, far)) / far).toBeCloseTo(cacheElementsPerToken(known), 6);
    }
  });

  test('FLOP between positions grow with the context, and the mean of a sequence is no more than its last token', () => {
    fc.assert(
      fc.property(shape, context, context, (known, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(positionFlop(known, less)).toBeLessThanOrEqual(positionFlop(known, more));
        expect(meanPositionFlop(known, more)).toBeLessThanOrEqual(positionFlop(known, more) * (1 + 1e-12));
      }),
    );
  });
});
