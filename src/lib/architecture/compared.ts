import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** The cache of a sequence as a share of that of another model. */
export const cacheRatio = formula({
  gives: q.cacheRatio,
  from: { M: q.kvCacheBytes, other: q.comparedCacheBytes },
  says: 'The cache of one model over that of the other, at the same context.',
  tex: ({ M, other }) => `\\frac{${M}}{${other}}`,
  source: [],
  kind: 'exact',
  compute: ({ M, other }) => M / other,
});

/** What a model saves of the cache of another. */
export const cacheSaved = formula({
  gives: q.cacheSaved,
  from: { ratio: q.cacheRatio },
  says: 'One, less the ratio of the caches.',
  tex: ({ ratio }) => `1 - ${ratio}`,
  source: [],
  kind: 'exact',
  compute: ({ ratio }) => 1 - ratio,
});

/** FLOP of a token as a share of those of another model. */
export const flopRatio = formula({
  gives: q.flopRatio,
  from: { c: q.flopPerToken, other: q.comparedFlopPerToken },
  says: 'Forward FLOP of one model over those of the other, at the same context.',
  tex: ({ c, other }) => `\\frac{${c}}{${other}}`,
  source: [],
  kind: 'exact',
  compute: ({ c, other }) => c / other,
});
