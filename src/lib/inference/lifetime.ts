import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { daysPerYear } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens served in the life of a model whose use grows by a factor each year. */
export const servedTokens = formula({
  gives: q.servedTokens,
  from: { T: q.servedTokensPerDay, g: q.servedTokensGrowth, t: q.lifetimeDays },
  says: 'Tokens of the first day, growing evenly, summed over all days.',
  tex: ({ T, g, t }) =>
    `${T} \\begin{cases} ${t} & ${g} = 1 \\\\ \\frac{365.25}{\\ln ${g}} \\left({${g}}^{${t} / 365.25} - 1\\right) & \\text{else} \\end{cases}`,
  source: [],
  kind: 'approximate',
  holds: 'Use grows by the same factor all the time. Real use jumps at launch and falls when the next model comes.',
  compute: ({ T, g, t }) => T * dayEquivalents(g, t),
});

/** Days at the use of the first day that some days of growing use are worth. */
const dayEquivalents = (growth: number, days: number): number => {
  const rate = Math.log(growth) / daysPerYear;
  return rate === 0 ? days : Math.expm1(rate * days) / rate;
};

/** Cost of all tokens served in the life of a model, in USD. */
export const servingCost = formula({
  gives: q.servingCost,
  from: { D: q.servedTokens, k: q.servedCostPerMillionTokens },
  says: 'Tokens served in millions, at what a million costs.',
  tex: ({ D, k }) => `\\frac{${D} \\cdot ${k}}{10^6}`,
  source: [],
  kind: 'approximate',
  holds: 'The cost of a token stays the same. Hardware and software get cheaper within the life of a model.',
  compute: ({ D, k }) => (D * k) / 1e6,
});

/** The final training run and all serving, in USD. */
export const lifetimeCost = formula({
  gives: q.lifetimeCost,
  from: { training: q.cost, serving: q.servingCost },
  says: 'Training and serving.',
  tex: ({ training, serving }) => `${training} + ${serving}`,
  source: [],
  kind: 'exact',
  compute: ({ training, serving }) => training + serving,
});

/** Serving over training and serving. */
export const servingShare = formula({
  gives: q.servingShare,
  from: { training: q.cost, serving: q.servingCost },
  says: 'Serving, over training and serving.',
  tex: ({ training, serving }) => `\\frac{${serving}}{${training} + ${serving}}`,
  source: [],
  kind: 'exact',
  compute: ({ training, serving }) => (training + serving > 0 ? serving / (training + serving) : unknown('Neither training nor serving costs anything here.')),
});

/** Days after launch until serving has cost as much as training. */
export const servingOvertakesTraining = formula({
  gives: q.servingOvertakesTraining,
  from: { K: q.cost, k: q.servedCostPerMillionTokens, T: q.servedTokensPerDay, g: q.servedTokensGrowth },
  says: 'The days after which the tokens served, at their cost, add up to the training run.',
  tex: ({ K, k, T, g }) =>
    `\\begin{cases} x & ${g} = 1 \\\\ \\frac{365.25}{\\ln ${g}} \\ln\\left(1 + \\frac{x \\ln ${g}}{365.25}\\right) & \\text{else} \\end{cases},\\quad x = \\frac{10^6 \\cdot ${K}}{${k} \\cdot ${T}}`,
  source: [],
  kind: 'approximate',
  holds: 'Use grows by the same factor all the time, and a token costs the same.',
  compute: ({ K, k, T, g }) => {
    if (k * T === 0) return unknown('Serving that costs nothing never overtakes training.');
    const steady = (1e6 * K) / (k * T);
    const rate = Math.log(g) / daysPerYear;
    if (rate === 0) return steady;
    return 1 + rate * steady > 0 ? Math.log1p(rate * steady) / rate : unknown('Use shrinks so fast that serving never costs as much as training.');
  },
});

/** Tokens served until the FLOP of serving equal those of training: three for each training token where both count parameters alone. */
export const tokensToMatchTraining = formula({
  gives: q.tokensToMatchTraining,
  from: { C: q.trainingFlop, N: q.activeParameters },
  says: 'FLOP of training, over two for each active parameter.',
  tex: ({ C, N }) => `\\frac{${C}}{2 \\cdot ${N}}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Leaves out attention. Serving reaches a smaller share of the peak than training, so that it overtakes sooner in GPU-hours and dollars.',
  compute: ({ C, N }) => C / (2 * N),
});
