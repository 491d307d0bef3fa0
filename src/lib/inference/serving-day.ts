import { type Formula, formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

const day = 86_400;

/* @__NO_SIDE_EFFECTS__ */
/** Declares the servers that a day's tokens keep busy at the rate of one. */
function serversFor(gives: Measure, tokens: Measure, rate: Measure): Formula<{ readonly T: Measure; readonly r: Measure }> {
  return formula({
    gives,
    from: { T: tokens, r: rate },
    says: 'Tokens of the day, over the seconds of a day, over what one server does in a second.',
    tex: ({ T, r }) => `\\frac{${T}}{86\\,400\\,\\text{s} \\cdot ${r}}`,
    source: ['deepseek-open-infra-day-6'],
    kind: 'exact',
    holds: 'A mean over the day; at its peak more are needed.',
    compute: ({ T, r }) => T / (day * r),
  });
}

/** Servers for prefill, as a mean over the day. */
export const prefillServers = serversFor(q.prefillServers, q.inputTokensPerDay, q.prefillTokensPerSecond);

/** Servers for decoding, as a mean over the day. */
export const decodeServers = serversFor(q.decodeServers, q.outputTokensPerDay, q.decodeTokensPerSecond);

/** All servers in use, as a mean over the day. */
export const servers = formula({
  gives: q.servers,
  from: { prefill: q.prefillServers, decode: q.decodeServers },
  says: 'Servers that read and servers that generate.',
  tex: ({ prefill, decode }) => `${prefill} + ${decode}`,
  source: [],
  kind: 'exact',
  compute: ({ prefill, decode }) => prefill + decode,
});

/** Rent of all servers for a day, in USD. */
export const serversPerDayCost = formula({
  gives: q.serversPerDayCost,
  from: { s: q.servers, g: q.gpusPerServer, p: q.gpuHourPrice },
  says: 'Servers times the GPUs in one, for 24 hours.',
  tex: ({ s, g, p }) => `24 \\cdot ${s} \\cdot ${g} \\cdot ${p}`,
  source: ['deepseek-open-infra-day-6'],
  kind: 'exact',
  compute: ({ s, g, p }) => 24 * s * g * p,
});

/* @__NO_SIDE_EFFECTS__ */
/** Declares the rent of one kind of servers for a day. */
function rentOfServers(gives: Measure, count: Measure): Formula<{ readonly s: Measure; readonly g: Measure; readonly p: Measure }> {
  return formula({
    gives,
    from: { s: count, g: q.gpusPerServer as Measure, p: q.gpuHourPrice as Measure },
    says: 'Servers of the kind times the GPUs in one, for 24 hours.',
    tex: ({ s, g, p }) => `24 \\cdot ${s} \\cdot ${g} \\cdot ${p}`,
    source: [],
    kind: 'exact',
    compute: ({ s, g, p }) => 24 * s * g * p,
  });
}

/** Rent of the servers that read, for a day, in USD. */
export const prefillRentPerDay = rentOfServers(q.prefillRentPerDay, q.prefillServers);

/** Rent of the servers that generate, for a day, in USD. */
export const decodeRentPerDay = rentOfServers(q.decodeRentPerDay, q.decodeServers);

/** What a day's tokens would bring at list prices, in USD. */
export const revenuePerDay = formula({
  gives: q.revenuePerDay,
  from: {
    input: q.inputTokensPerDay,
    hit: q.cachedTokensPerDay,
    output: q.outputTokensPerDay,
    pIn: q.apiInputPrice,
    pHit: q.apiCachedPrice,
    pOut: q.apiOutputPrice,
    paid: q.paidShare,
  },
  says: 'Each kind of token at its price, times the share that is paid for.',
  tex: ({ input, hit, output, pIn, pHit, pOut, paid }) =>
    `${paid} \\cdot \\frac{\\left(${input} - ${hit}\\right) \\cdot ${pIn} + ${hit} \\cdot ${pHit} + ${output} \\cdot ${pOut}}{10^6}`,
  source: ['deepseek-open-infra-day-6'],
  kind: 'exact',
  compute: ({ input, hit, output, pIn, pHit, pOut, paid }) =>
    hit > input ? unknown('More input was found in the cache than was sent.') : (paid * ((input - hit) * pIn + hit * pHit + output * pOut)) / 1e6,
});

/** Revenue less rent, over rent. */
export const profitOverCost = formula({
  gives: q.profitOverCost,
  from: { R: q.revenuePerDay, K: q.serversPerDayCost },
  says: 'What is left of the revenue after the rent, over the rent.',
  tex: ({ R, K }) => `\\frac{${R} - ${K}}{${K}}`,
  source: ['deepseek-open-infra-day-6'],
  kind: 'exact',
  holds: 'Rent is the only cost: no staff, no training, no free use.',
  compute: ({ R, K }) => (K > 0 ? (R - K) / K : unknown('Without rent there is nothing to compare profit with.')),
});

/** Revenue less rent, over revenue. */
export const grossMargin = formula({
  gives: q.grossMargin,
  from: { R: q.revenuePerDay, K: q.serversPerDayCost },
  says: 'What is left of the revenue after the rent, over the revenue.',
  tex: ({ R, K }) => `\\frac{${R} - ${K}}{${R}}`,
  source: [],
  kind: 'exact',
  holds: 'Rent is the only cost: no staff, no training, no free use.',
  compute: ({ R, K }) => (R > 0 ? (R - K) / R : unknown('Without revenue there is no margin.')),
});

/* @__NO_SIDE_EFFECTS__ */
/** Declares the rent of a million tokens at the rate of a server. */
function rentOfTokens(gives: Measure, rate: Measure): Formula<{ readonly r: Measure; readonly g: Measure; readonly p: Measure }> {
  return formula({
    gives,
    from: { r: rate, g: q.gpusPerServer as Measure, p: q.gpuHourPrice as Measure },
    says: 'The rent of a server for an hour, over the millions of tokens that it does in one.',
    tex: ({ r, g, p }) => `\\frac{10^6 \\cdot ${g} \\cdot ${p}}{3600\\,\\text{s} \\cdot ${r}}`,
    source: [],
    kind: 'exact',
    compute: ({ r, g, p }) => (1e6 * g * p) / (3600 * r),
  });
}

/** Rent of a million output tokens at the rate of a server. */
export const decodeCostPerMillionTokens = rentOfTokens(q.decodeCostPerMillionTokens, q.decodeTokensPerSecond);

/** Rent of a million input tokens at the rate of a server. */
export const prefillCostPerMillionTokens = rentOfTokens(q.prefillCostPerMillionTokens, q.prefillTokensPerSecond);

/** Share of a day's input that was found in the cache. */
export const cacheHitShareOfDay = formula({
  gives: q.cacheHitShare,
  from: { hit: q.cachedTokensPerDay, input: q.inputTokensPerDay },
  says: 'Input found in the cache, over all input.',
  tex: ({ hit, input }) => `\\frac{${hit}}{${input}}`,
  source: [],
  kind: 'exact',
  compute: ({ hit, input }) =>
    input > 0 && hit <= input ? hit / input : unknown('Input found in the cache must be at most the input, and there must be some.'),
});
