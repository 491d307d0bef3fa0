import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Share of output in the tokens of a request. */
export const outputShareOfRequest = formula({
  gives: q.outputShare,
  from: { input: q.inputTokens, output: q.outputTokens },
  says: 'Output tokens over all tokens of a request.',
  tex: ({ input, output }) => `\\frac{${output}}{${input} + ${output}}`,
  source: [],
  kind: 'exact',
  compute: ({ input, output }) =>
    input + output > 0 ? output / (input + output) : unknown('A request without tokens has no mix. Input or output tokens must be above zero.'),
});

/** What a seller gets for a million tokens in the mix of the requests, in USD. */
export const blendedApiPrice = formula({
  gives: q.blendedApiPrice,
  from: { o: q.outputShare, h: q.cacheHitShare, pIn: q.apiInputPrice, pHit: q.apiCachedPrice, pOut: q.apiOutputPrice },
  says: 'Each kind of token at its price, by its share.',
  tex: ({ o, h, pIn, pHit, pOut }) =>
    `\\left(1 - ${o}\\right) \\cdot \\left(\\left(1 - ${h}\\right) \\cdot ${pIn} + ${h} \\cdot ${pHit}\\right) + ${o} \\cdot ${pOut}`,
  source: [],
  kind: 'exact',
  holds: 'Nothing is charged for writing to the cache.',
  compute: ({ o, h, pIn, pHit, pOut }) => (1 - o) * ((1 - h) * pIn + h * pHit) + o * pOut,
});

/** All tokens of a month at a seller's prices, in USD. */
export const apiCostPerMonth = formula({
  gives: q.apiCostPerMonth,
  from: { T: q.tokensPerMonth, p: q.blendedApiPrice },
  says: 'Tokens of the month in millions, at the price of their mix.',
  tex: ({ T, p }) => `\\frac{${T} \\cdot ${p}}{10^6}`,
  source: [],
  kind: 'exact',
  compute: ({ T, p }) => (T * p) / 1e6,
});
