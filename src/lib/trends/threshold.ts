import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';

/** Training compute at which the picked rule begins, in FLOP. */
export const thresholdFlop = formula({
  gives: q.thresholdFlop,
  from: { policy: q.policy },
  says: 'As the rule states it.',
  tex: ({ policy }) => `\\text{of }${policy}`,
  source: [],
  kind: 'exact',
  lookup: ({ policy }) => policy.thresholdFlop,
});

/** Training compute over that at which the rule begins. */
export const shareOfThreshold = formula({
  gives: q.shareOfThreshold,
  from: { C: q.trainingFlop, threshold: q.thresholdFlop },
  says: 'The compute of the run over the threshold.',
  tex: ({ C, threshold }) => `\\frac{${C}}{${threshold}}`,
  source: [],
  kind: 'exact',
  compute: ({ C, threshold }) => C / threshold,
});

/** Rent of the compute at which the rule begins, in USD. */
export const thresholdRent = formula({
  gives: q.thresholdRent,
  from: { threshold: q.thresholdFlop, P: q.peakFlopPerSecond, mfu: q.mfu, p: q.gpuHourPrice },
  says: 'The GPU-hours of the threshold times the price of one.',
  tex: ({ threshold, P, mfu, p }) => `\\frac{${threshold}}{3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}} \\cdot ${p}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ threshold, P, mfu, p }) => (threshold / (3600 * P * mfu)) * p,
});

/** Whether the picked rule takes the run in on a day. */
export const policyVerdict = formula({
  gives: q.policyVerdict,
  from: { policy: q.policy, C: q.trainingFlop, threshold: q.thresholdFlop, K: q.cost, at: q.targetDay },
  says: 'Compute above the threshold, cost above it too where the rule asks for both, on a day on which the rule holds.',
  tex: ({ policy, C, threshold, K, at }) => `${policy}\\left(${C} > ${threshold},\\ ${K},\\ ${at}\\right)`,
  source: [],
  kind: 'approximate',
  holds: 'The compute of one run. Rules also count later fine-tuning, look at revenue, and let authorities designate models below; this is no legal advice.',
  compute: ({ policy, C, threshold, K, at }) => {
    if (!(C >= 0)) return unknown('A verdict needs the compute of the run.');
    if (!(C > threshold)) return 'below';
    if (policy.thresholdCost && !(K > policy.thresholdCost.value)) return 'belowCost';
    if (policy.from === undefined) return 'neverInForce';
    if (at < day(policy.from)) return 'notYet';
    if (policy.until !== undefined && at >= day(policy.until)) return 'noLonger';
    return 'above';
  },
});
