import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

const free = (what: string) => unknown(`${what} that cost nothing do without a budget.`);

/** GPU-hours that a budget rents. */
export const boughtGpuHours = formula({
  gives: q.boughtGpuHours,
  from: { K: q.budget, p: q.gpuHourPrice },
  says: 'The budget, over the price of a GPU-hour.',
  tex: ({ K, p }) => `\\frac{${K}}{${p}}`,
  source: [],
  kind: 'exact',
  compute: ({ K, p }) => (p > 0 ? K / p : free('Accelerators')),
});

/** Training compute that a budget buys, in FLOP. */
export const budgetFlop = formula({
  gives: q.trainingFlop,
  from: { H: q.boughtGpuHours, P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'The GPU-hours, times what one accelerator really does in an hour.',
  tex: ({ H, P, mfu }) => `${H} \\cdot 3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ H, P, mfu }) => H * 3600 * P * mfu,
});

/** Tokens on which the picked model can be tuned in all its parameters. Kaplan et al. 2020, section 2.1, turned round. */
export const tunedTokens = formula({
  gives: q.tunedTokens,
  from: { C: q.trainingFlop, N: q.activeParameters },
  says: 'The compute, over six FLOP for each active parameter.',
  tex: ({ C, N }) => `\\frac{${C}}{6 \\cdot ${N}}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Full fine-tuning without attention between positions; adapters take about a third less. Small jobs reach less of the peak than pre-training does.',
  compute: ({ C, N }) => C / (6 * N),
});

/** Answers of reinforcement learning that a budget pays for, scaled from a run that reported hours and answers. */
export const reasoningAnswers = formula({
  gives: q.reasoningAnswers,
  from: { H: q.boughtGpuHours, t: q.anchorGpuSeconds, N: q.activeParameters, N0: q.anchorParameters },
  says: 'The GPU-hours, over what an answer took in the anchor run, in proportion to active parameters.',
  tex: ({ H, t, N, N0 }) => `\\frac{3600\\,\\text{s} \\cdot ${H}}{${t} \\cdot ${N} / ${N0}}`,
  source: ['deepseek-r1'],
  kind: 'approximate',
  holds: 'Answers as long as those of the anchor, on chips as fast, in a loop as wasteful.',
  compute: ({ H, t, N, N0 }) => (3600 * H) / ((t * N) / N0),
});

/** Tokens that a seller generates for a budget. */
export const boughtOutputTokens = formula({
  gives: q.boughtOutputTokens,
  from: { K: q.budget, p: q.apiOutputPrice },
  says: 'The budget, over the price of a million tokens, in millions.',
  tex: ({ K, p }) => `\\frac{${K}}{${p}} \\cdot 10^6`,
  source: [],
  kind: 'exact',
  holds: 'Output alone. A request also pays for what it sends.',
  compute: ({ K, p }) => (p > 0 ? (K / p) * 1e6 : free('Tokens')),
});
