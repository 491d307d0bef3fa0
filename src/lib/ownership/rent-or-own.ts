import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { hoursPerMonth, hoursPerYear } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Hours of use a year from which owning costs less than renting those hours. Unknown where the rent does not even cover the electricity. */
export const rentOrOwnCrossoverHours = formula({
  gives: q.rentOrOwnCrossoverHours,
  from: { own: q.ownedCostPerGpuHour, el: q.energyPerGpuHour, u: q.utilisation, p: q.gpuHourPrice },
  says: 'What owning costs a year whether used or not, over what an hour saves.',
  tex: ({ own, el, u, p }) => `\\frac{8760 \\cdot ${u} \\cdot (${own} - ${el})}{${p} - ${el}}`,
  source: [],
  kind: 'approximate',
  holds: 'Compares with hours rented one by one at a price that never changes.',
  compute: ({ own, el, u, p }) =>
    p > el ? (hoursPerYear * u * (own - el)) / (p - el) : unknown('The rent is no higher than the electricity alone, so owning never pays.'),
});

/** Rent of an hour in use, of a machine that is kept all the time. A rented hour in which nobody works is billed like any other. */
export const rentPerUsedHour = formula({
  gives: q.rentPerUsedHour,
  from: { p: q.gpuHourPrice, u: q.utilisation },
  says: 'The rent over the share of hours in use.',
  tex: ({ p, u }) => `\\frac{${p}}{${u}}`,
  source: [],
  kind: 'exact',
  compute: ({ p, u }) => p / u,
});

/** Rent of one accelerator for a month of 730 hours, used or not. */
export const monthlyRent = formula({
  gives: q.monthlyRent,
  from: { p: q.gpuHourPrice },
  says: 'The rent times the hours of a month.',
  tex: ({ p }) => `730 \\cdot ${p}`,
  source: [],
  kind: 'exact',
  compute: ({ p }) => hoursPerMonth * p,
});

/** Share of a year in use from which owning costs less than renting by the hour. More than 1 where a year is too short. */
export const rentOrOwnCrossoverShare = formula({
  gives: q.rentOrOwnCrossoverShare,
  from: { h: q.rentOrOwnCrossoverHours },
  says: 'Those hours over the hours of a year.',
  tex: ({ h }) => `\\frac{${h}}{8760}`,
  source: [],
  kind: 'exact',
  compute: ({ h }) => h / hoursPerYear,
});

/** Price of a contract that is billed every hour, used or not, at which it costs what owning does. */
export const fairContractPrice = formula({
  gives: q.fairContractPrice,
  from: { own: q.ownedCostPerGpuHour, u: q.utilisation },
  says: 'What an hour in use costs its owner, times the share of hours in use.',
  tex: ({ own, u }) => `${own} \\cdot ${u}`,
  source: [],
  kind: 'exact',
  compute: ({ own, u }) => own * u,
});
