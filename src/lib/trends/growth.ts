import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { daysPerYear } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Growth a year of the picked trend. */
export const growthPerYear = formula({
  gives: q.growthPerYear,
  from: { trend: q.trend },
  says: 'As its authors measured it.',
  tex: ({ trend }) => `\\text{of }${trend}`,
  source: [],
  kind: 'exact',
  lookup: ({ trend }) => trend.growth,
});

/** Months in which something doubles that grows by a factor a year. */
export const doublingMonths = formula({
  gives: q.doublingMonths,
  from: { g: q.growthPerYear },
  says: 'Twelve months times the logarithm of two over that of the growth.',
  tex: ({ g }) => `\\frac{12 \\ln 2}{\\ln ${g}}`,
  source: [],
  kind: 'exact',
  compute: ({ g }) => (g > 1 ? (12 * Math.LN2) / Math.log(g) : unknown('What does not grow never doubles.')),
});

/** Growth a year of something that doubles in some months. */
export const growthOfDoubling = formula({
  gives: q.growthPerYear,
  from: { T: q.doublingMonths },
  says: 'Two to the power of doublings a year.',
  tex: ({ T }) => `2^{12/${T}}`,
  source: [],
  kind: 'exact',
  compute: ({ T }) => 2 ** (12 / T),
});

/** Orders of magnitude a year of something that grows by a factor a year. */
export const ordersPerYear = formula({
  gives: q.ordersPerYear,
  from: { g: q.growthPerYear },
  says: 'The decimal logarithm of the growth.',
  tex: ({ g }) => `\\log_{10} ${g}`,
  source: [],
  kind: 'exact',
  compute: ({ g }) => Math.log10(g),
});

/** Growth a year of something that grows by orders of magnitude a year. */
export const growthOfOrders = formula({
  gives: q.growthPerYear,
  from: { o: q.ordersPerYear },
  says: 'Ten to the power of orders of magnitude a year.',
  tex: ({ o }) => `10^{${o}}`,
  source: [],
  kind: 'exact',
  compute: ({ o }) => 10 ** o,
});

/** Growth a year from two values some days apart. */
export const growthBetween = formula({
  gives: q.growthPerYear,
  from: { first: q.startCost, last: q.costAtDay, from: q.startDay, to: q.targetDay },
  says: 'The ratio of the two, to the power of one over the years between.',
  tex: ({ first, last, from, to }) => `\\left(\\frac{${last}}{${first}}\\right)^{365.25 / (${to} - ${from})}`,
  source: [],
  kind: 'exact',
  compute: ({ first, last, from, to }) =>
    to > from && first > 0 && last > 0 ? (last / first) ** (daysPerYear / (to - from)) : unknown('A growth needs two values above zero, the later one last.'),
});

/** Growth a year of the compute of a run, from that of its cost and of what a dollar buys. */
export const computeGrowth = formula({
  gives: q.computeGrowth,
  from: { g: q.growthPerYear, hardware: q.hardwareGain },
  says: 'More dollars, times more arithmetic for each of them.',
  tex: ({ g, hardware }) => `${g} \\cdot ${hardware}`,
  source: ['cottier-2024'],
  kind: 'approximate',
  holds: 'The gain of hardware is that of GPUs at one number format. Lower formats and better use of the machines come on top.',
  compute: ({ g, hardware }) => g * hardware,
});

/** Growth a year of what last year’s methods would need for the same result. Ho et al. 2024 call it effective compute. */
export const effectiveGrowth = formula({
  gives: q.effectiveGrowth,
  from: { gC: q.computeGrowth, algorithms: q.algorithmGain },
  says: 'The growth of compute, times what algorithms save. The two multiply; they do not cancel.',
  tex: ({ gC, algorithms }) => `${gC} \\cdot ${algorithms}`,
  source: ['ho-2024'],
  kind: 'approximate',
  holds: 'Algorithms help at the size of the run. Critics think that the measured gain is too high, or holds only at large scale.',
  compute: ({ gC, algorithms }) => gC * algorithms,
});
