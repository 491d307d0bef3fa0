import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { hoursPerMonth } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens a second of both kinds that one instance does in the mix of the requests: it reads and generates in turn. */
export const instanceTokensPerSecond = formula({
  gives: q.instanceTokensPerSecond,
  from: { input: q.inputTokens, output: q.outputTokens, prefill: q.prefillTime, v: q.tokensPerSecond },
  says: 'All tokens of a request, over the time for its input and its share of the time for output.',
  tex: ({ input, output, prefill, v }) => `\\frac{${input} + ${output}}{${prefill} + ${output} / ${v}}`,
  source: [],
  kind: 'approximate',
  holds: 'One instance does both, one after the other, with enough requests to fill its batch.',
  compute: ({ input, output, prefill, v }) => {
    const time = prefill + output / v;
    return time > 0 ? (input + output) / time : unknown('A request without tokens takes no time. Input or output tokens must be above zero.');
  },
});

/** Tokens that one instance serves in a month. Utilisation divides tokens; it never shrinks the rent. */
export const instanceTokensPerMonth = formula({
  gives: q.instanceTokensPerMonth,
  from: { r: q.instanceTokensPerSecond, u: q.servingUtilisation },
  says: 'Its rate for 730 hours, at its utilisation.',
  tex: ({ r, u }) => `730 \\cdot 3600\\,\\text{s} \\cdot ${r} \\cdot ${u}`,
  source: [],
  kind: 'exact',
  compute: ({ r, u }) => hoursPerMonth * 3600 * r * u,
});

/** Whole instances that the tokens of a month need. */
export const instancesNeeded = formula({
  gives: q.instancesNeeded,
  from: { T: q.tokensPerMonth, Q: q.instanceTokensPerMonth },
  says: 'Tokens of the month over those of one instance, rounded up; one at least.',
  tex: ({ T, Q }) => `\\max\\left(1, \\left\\lceil\\frac{${T}}{${Q}}\\right\\rceil\\right)`,
  source: [],
  kind: 'exact',
  compute: ({ T, Q }) => (Q > 0 ? Math.max(1, Math.ceil(T / Q)) : unknown('Instances that serve nothing are never enough.')),
});

/** Load of the instances. */
export const instanceLoad = formula({
  gives: q.instanceLoad,
  from: { T: q.tokensPerMonth, Q: q.instanceTokensPerMonth, i: q.instancesNeeded },
  says: 'Tokens of the month over those that all instances could serve.',
  tex: ({ T, Q, i }) => `\\frac{${T}}{${i} \\cdot ${Q}}`,
  source: [],
  kind: 'exact',
  compute: ({ T, Q, i }) => (i * Q > 0 ? T / (i * Q) : unknown('Instances that serve nothing have no load.')),
});

/** Rent of all GPUs of the instances for a month, in USD: every hour is billed, busy or idle. */
export const rentPerMonth = formula({
  gives: q.rentPerMonth,
  from: { i: q.instancesNeeded, n: q.gpus, p: q.gpuHourPrice },
  says: 'Instances times their GPUs, for 730 hours.',
  tex: ({ i, n, p }) => `730 \\cdot ${i} \\cdot ${n} \\cdot ${p}`,
  source: [],
  kind: 'exact',
  compute: ({ i, n, p }) => hoursPerMonth * i * n * p,
});

/** Pay of the people who run the machines for a month, in USD. */
export const operatorsCostPerMonth = formula({
  gives: q.operatorsCostPerMonth,
  from: { z: q.operators, p: q.payPerYear },
  says: 'People times a twelfth of the pay of a year.',
  tex: ({ z, p }) => `\\frac{${z} \\cdot ${p}}{12}`,
  source: [],
  kind: 'exact',
  compute: ({ z, p }) => (z * p) / 12,
});

/** Own machines for a month, in USD. */
export const ownCostPerMonth = formula({
  gives: q.ownCostPerMonth,
  from: { rent: q.rentPerMonth, pay: q.operatorsCostPerMonth },
  says: 'Rent and pay.',
  tex: ({ rent, pay }) => `${rent} + ${pay}`,
  source: [],
  kind: 'approximate',
  holds: 'Evaluation, storage, traffic, and machines kept in reserve come on top.',
  compute: ({ rent, pay }) => rent + pay,
});

/** Own machines, for a million tokens of the month, in USD. */
export const ownCostPerMillionTokens = formula({
  gives: q.ownCostPerMillionTokens,
  from: { K: q.ownCostPerMonth, T: q.tokensPerMonth },
  says: 'The cost of the month over its tokens in millions.',
  tex: ({ K, T }) => `\\frac{10^6 \\cdot ${K}}{${T}}`,
  source: [],
  kind: 'exact',
  compute: ({ K, T }) => (T > 0 ? (1e6 * K) / T : unknown('A month without tokens has no cost a token.')),
});
