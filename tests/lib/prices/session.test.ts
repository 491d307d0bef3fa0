import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { apiBill, cacheBreakEvenUses, cacheReadShare, outputCost } from '../../../src/lib/prices/bill.ts';
import {
  cacheReadTokens,
  cacheWriteTokens,
  contextTokens,
  knownTokens,
  meanRequestTokens,
  repliedTokens,
  uncachedTokens,
} from '../../../src/lib/prices/session.ts';

const session = { n: 3, S: 100, a: 10, o: 5, retries: 0, f: 1 };

describe('the tokens of a session', () => {
  test('are those of one request in a session of one turn', () => {
    expect(contextTokens({ ...session, n: 1 })).toBe(110);
    expect(knownTokens({ ...session, n: 1 })).toBe(0);
    expect(repliedTokens({ ...session, n: 1 })).toBe(5);
  });
  test('grow by what each turn adds and answers: 110, 125 and 140', () => {
    expect(contextTokens(session)).toBe(110 + 125 + 140);
    expect(knownTokens(session)).toBe(110 + 125);
    expect(meanRequestTokens({ context: 375, n: 3, retries: 0, f: 1 })).toBe(125);
  });
  test('follow the sum over the turns, whatever its numbers', () => {
    const count = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), count(1e5), count(1e4), count(1e4), count(3), fc.integer({ min: 1, max: 9 }), (n, S, a, o, retries, f) => {
        let [context, known, before] = [0, 0, 0];
        for (let turn = 1, prompt = S + a; turn <= n; turn += 1, prompt += a + o) {
          context += prompt * (1 + retries);
          known += before + prompt * retries;
          before = prompt;
        }
        expect(contextTokens({ n, S, a, o, retries, f })).toBeCloseTo(f * context, 3);
        expect(knownTokens({ n, S, a, o, retries, f })).toBeCloseTo(f * known, 3);
        expect(f * known).toBeLessThanOrEqual(f * context);
      }),
    );
  });
  test('are each read, written or sent past the cache, and none twice', () => {
    fc.assert(
      fc.property(fc.constantFrom('on', 'off'), fc.double({ min: 0, max: 1, noNaN: true }), (caching, h) => {
        const [context, known] = [contextTokens(session) as number, knownTokens(session) as number];
        const read = cacheReadTokens({ caching, known, h }) as number;
        const write = cacheWriteTokens({ caching, context, read }) as number;
        const plain = uncachedTokens({ caching, context }) as number;
        expect(read + write + plain).toBeCloseTo(context, 6);
      }),
    );
  });
  test('are output again in every retry', () => {
    expect(repliedTokens({ n: 3, o: 5, retries: 1, f: 2 })).toBe(60);
  });
});

describe('the bill', () => {
  test('is the sum of its kinds, and each kind its tokens at its price', () => {
    expect(outputCost({ T: 2e6, p: 15 })).toBe(30);
    expect(apiBill({ plain: 1, read: 2, write: 3, out: 4 })).toBe(10);
  });
  test('of nothing has no shares', () => {
    expect(cacheReadShare({ part: 0, whole: 0 })).toBeInstanceOf(Unknown);
    expect(cacheReadShare({ part: 2, whole: 8 })).toBe(0.25);
  });
});

describe('a cache', () => {
  test('pays from two uses on at a write of 1.25, from three at one of 2', () => {
    expect(Math.ceil(cacheBreakEvenUses({ p: 1, w: 1.25, r: 0.1 }) as number)).toBe(2);
    expect(Math.ceil(cacheBreakEvenUses({ p: 1, w: 2, r: 0.1 }) as number)).toBe(3);
  });
  test('pays at once where a write costs nothing more, and never where reads do', () => {
    expect(cacheBreakEvenUses({ p: 1, w: 1, r: 0.1 })).toBe(1);
    expect(cacheBreakEvenUses({ p: 1, w: 1.25, r: 1 })).toBeInstanceOf(Unknown);
  });
  test('costs as much as none at exactly that many uses', () => {
    const [p, w, r] = [3, 3.75, 0.3];
    const uses = cacheBreakEvenUses({ p, w, r }) as number;
    expect(w + (uses - 1) * r).toBeCloseTo(uses * p, 12);
  });
});
