import { formula } from '../formula/formula.ts';
import { daysPerYear } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** The day on which a capability of the frontier is to be had by everybody, at a lag that stays. */
export const dayFollowed = formula({
  gives: q.dayFollowed,
  from: { from: q.startDay, lag: q.lagMonths },
  says: 'The day at the frontier, and the lag.',
  tex: ({ from, lag }) => `\\operatorname{round}\\left(${from} + \\frac{365.25}{12} \\cdot ${lag}\\right)`,
  source: ['epoch-consumer-gpu'],
  kind: 'approximate',
  holds: 'The lag stays what it was. It moved from 22 months to 3 within two years, and depends on the benchmark.',
  compute: ({ from, lag }) => Math.round(from + (daysPerYear / 12) * lag),
});
