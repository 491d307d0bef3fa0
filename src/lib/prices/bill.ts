import { type Formula, formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

/* @__NO_SIDE_EFFECTS__ */
function priced(gives: Measure, tokens: Measure, price: Measure): Formula<{ readonly T: Measure; readonly p: Measure }> {
  return formula({
    gives,
    from: { T: tokens, p: price },
    says: 'The tokens, in millions, times the price of a million.',
    tex: ({ T, p }) => `\\frac{${T}}{10^6} \\cdot ${p}`,
    source: [],
    kind: 'exact',
    compute: ({ T, p }) => (T / 1e6) * p,
  });
}

/** Dollars for tokens that are sent past the cache. */
export const uncachedCost = priced(q.uncachedCost, q.uncachedTokens, q.apiInputPrice);

/** Dollars for tokens that are read from the cache. */
export const cacheReadCost = priced(q.cacheReadCost, q.cacheReadTokens, q.apiCachedPrice);

/** Dollars for tokens that are written to the cache. */
export const cacheWriteCost = priced(q.cacheWriteCost, q.cacheWriteTokens, q.apiCacheWritePrice);

/** Dollars for tokens that are generated. */
export const outputCost = priced(q.outputCost, q.repliedTokens, q.apiOutputPrice);

/** The bill of a seller of tokens, in USD. */
export const apiBill = formula({
  gives: q.cost,
  from: { plain: q.uncachedCost, read: q.cacheReadCost, write: q.cacheWriteCost, out: q.outputCost },
  says: 'Input outside the cache, cached reads, cache writes and output.',
  tex: ({ plain, read, write, out }) => `${plain} + ${read} + ${write} + ${out}`,
  source: [],
  kind: 'exact',
  compute: ({ plain, read, write, out }) => plain + read + write + out,
});

/* @__NO_SIDE_EFFECTS__ */
function shareOf(gives: Measure, part: Measure): Formula<{ readonly part: Measure; readonly whole: Measure }> {
  return formula({
    gives,
    from: { part, whole: q.cost as Measure },
    says: 'The part, over the whole bill.',
    tex: ({ part, whole }) => `\\frac{${part}}{${whole}}`,
    source: [],
    kind: 'exact',
    compute: ({ part, whole }) => (whole > 0 ? part / whole : unknown('A bill of nothing has no shares.')),
  });
}

/** Cached reads, as a share of the bill. */
export const cacheReadShare = shareOf(q.cacheReadShare, q.cacheReadCost);

/** Cache writes, as a share of the bill. */
export const cacheWriteShare = shareOf(q.cacheWriteShare, q.cacheWriteCost);

/** Requests with the same beginning after which a cache pays. */
export const cacheBreakEvenUses = formula({
  gives: q.cacheBreakEvenUses,
  from: { p: q.apiInputPrice, w: q.apiCacheWritePrice, r: q.apiCachedPrice },
  says: 'The extra price of a write, over what each read saves, with the first request counted.',
  tex: ({ p, w, r }) => `\\max\\left(0, \\frac{${w} - ${r}}{${p} - ${r}}\\right)`,
  source: [],
  kind: 'exact',
  compute: ({ p, w, r }) => (p > r ? Math.max(0, (w - r) / (p - r)) : unknown('Where a cached read costs as much as any input, a cache never pays.')),
});
