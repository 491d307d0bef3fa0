import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { daysPerYear } from '../units/calendar.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';

const last = day('9999-12-31');
const holds = 'The rate stays what it was. Beyond the period it was measured in, that is a supposition, and more so with every year.';

/** Cost on a day, when it grows at a steady rate from another day on, in USD. */
export const costAtDay = formula({
  gives: q.costAtDay,
  from: { K: q.startCost, g: q.growthPerYear, from: q.startDay, to: q.targetDay },
  says: 'The cost at the start, times the growth for each year since.',
  tex: ({ K, g, from, to }) => `${K} \\cdot {${g}}^{(${to} - ${from})/365.25}`,
  source: ['cottier-2024'],
  kind: 'approximate',
  holds,
  compute: ({ K, g, from, to }) => K * g ** ((to - from) / daysPerYear),
});

/** The day on which a cost is reached at a steady rate. */
export const dayReached = formula({
  gives: q.dayReached,
  from: { K: q.startCost, target: q.targetCost, g: q.growthPerYear, from: q.startDay },
  says: 'The start, and the years in which the growth makes up the ratio of the two costs.',
  tex: ({ K, target, g, from }) => `\\left\\lceil ${from} + 365.25 \\cdot \\frac{\\ln(${target} / ${K})}{\\ln ${g}} \\right\\rceil`,
  source: ['cottier-2024'],
  kind: 'approximate',
  holds,
  compute: ({ K, target, g, from }) => {
    if (!(K > 0 && target > 0)) return unknown('A day can be found only between two costs above zero.');
    if (g === 1) return unknown('A cost that stays the same reaches no other.');
    const days = (daysPerYear * Math.log(target / K)) / Math.log(g);
    if (days < 0) return unknown(g < 1 ? 'It was that cheap from the start.' : 'It cost that much before the start.');
    const reached = Math.ceil(from + days);
    return reached <= last ? reached : unknown('Not before the year 9999.');
  },
});
