import type { Capability } from '../trends/capability.ts';
import type { Trend } from '../trends/trend.ts';
import { day } from '../units/date.ts';
import { units } from '../units/unit.ts';
import { measure, selection } from './quantity.ts';

export const trend = selection<Trend>()({
  id: 'trend',
  label: 'Trend',
  definition: 'A rate of change that somebody measured, with its interval and its critics.',
  set: 'trends',
});

export const capability = selection<Capability>()({
  id: 'capability',
  label: 'Capability',
  definition: 'A score on a benchmark that a model must reach, with the prices at which it was first to be had.',
  set: 'capabilityPrices',
});

export const growthPerYear = measure({
  id: 'growthPerYear',
  label: 'Growth a year',
  definition: 'How many times as large after a year; below one where it falls.',
  unit: units.times,
  symbol: 'g',
  domain: [1e-4, 1e4],
});

export const doublingMonths = measure({
  id: 'doublingMonths',
  label: 'Doubling time',
  definition: 'Months in which it doubles.',
  unit: units.month,
  symbol: 'T_2',
  domain: [0.1, 12_000],
});

export const computeGrowth = measure({
  id: 'computeGrowth',
  label: 'Growth of compute, a year',
  definition: 'How many times as much arithmetic a frontier run takes after a year, when its cost grows and hardware becomes cheaper.',
  unit: units.times,
  symbol: 'g_C',
  domain: [1e-4, 1e6],
});

export const effectiveGrowth = measure({
  id: 'effectiveGrowth',
  label: 'Growth of effective compute, a year',
  definition: 'Growth of compute, times what better algorithms save: how much more last year’s methods would need.',
  unit: units.times,
  symbol: 'g_{\\text{eff}}',
  domain: [1e-4, 1e8],
});

export const ordersPerYear = measure({
  id: 'ordersPerYear',
  label: 'Orders of magnitude a year',
  definition: 'Decimal logarithm of the growth in a year.',
  unit: units.one,
  symbol: 'o_{10}',
  domain: [-4, 4],
});

export const fallPerYear = measure({
  id: 'fallPerYear',
  label: 'Fall a year',
  definition: 'How many times cheaper after a year, at the same capability.',
  unit: units.times,
  symbol: 'f',
  domain: [0.01, 1e4],
});

export const halvingMonths = measure({
  id: 'halvingMonths',
  label: 'Halving time',
  definition: 'Months in which the cost of the same capability halves.',
  unit: units.month,
  symbol: 'T_{1/2}',
  domain: [0.1, 12_000],
});

export const observedFall = measure({
  id: 'observedFall',
  label: 'Fall so far',
  definition: 'First price of the capability over the last that is on record.',
  unit: units.times,
  symbol: 'f_{\\text{all}}',
  domain: [0, 1e9],
});

export const observedMonths = measure({
  id: 'observedMonths',
  label: 'Months between the prices',
  definition: 'From the first price of the capability to the last that is on record.',
  unit: units.month,
  symbol: 'M_{\\text{all}}',
  domain: [0, 1200],
});

export const endpointFall = measure({
  id: 'endpointFall',
  label: 'Fall a year, first to last price',
  definition: 'How many times cheaper a year, when only the first and the last price are looked at.',
  unit: units.times,
  symbol: 'f_{\\text{ends}}',
  domain: [0, 1e30],
});

export const hardwareGain = measure({
  id: 'hardwareGain',
  label: 'Hardware, a year',
  definition: 'How many times cheaper the same arithmetic becomes in a year.',
  unit: units.times,
  symbol: 'f_{\\text{hw}}',
  domain: [0.5, 100],
});

export const algorithmGain = measure({
  id: 'algorithmGain',
  label: 'Algorithms, a year',
  definition: 'How many times less arithmetic the same capability needs after a year.',
  unit: units.times,
  symbol: 'f_{\\text{alg}}',
  domain: [0.5, 1000],
});

export const economicsGain = measure({
  id: 'economicsGain',
  label: 'Everything else, a year',
  definition: 'The part of the fall that neither hardware nor algorithms explain: margins, competition, batching, and errors.',
  unit: units.times,
  symbol: 'f_{\\text{rest}}',
  domain: [1e-4, 1e4],
});

export const startCost = measure({
  id: 'startCost',
  label: 'Cost at the start',
  definition: 'Cost on the day from which a trend is extended: of a training run, or of a million tokens.',
  unit: units.dollar,
  symbol: 'K_0',
  domain: [1e-9, 1e15],
});

export const startDay = measure({
  id: 'startDay',
  label: 'Start',
  definition: 'The day from which a trend is extended.',
  unit: units.date,
  symbol: 't_{\\text{start}}',
  domain: [day('1950-01-01'), day('2100-12-31')],
  whole: true,
});

export const targetDay = measure({
  id: 'targetDay',
  label: 'Day asked for',
  definition: 'The day for which an answer is wanted.',
  unit: units.date,
  symbol: 't',
  domain: [day('1950-01-01'), day('2100-12-31')],
  whole: true,
});

export const costAtDay = measure({
  id: 'costAtDay',
  label: 'Cost on that day',
  definition: 'Cost when the trend goes on: of a training run, or of a million tokens.',
  unit: units.dollar,
  symbol: 'K(t)',
  domain: [0, 1e30],
});

export const targetCost = measure({
  id: 'targetCost',
  label: 'Cost asked for',
  definition: 'The cost whose day is wanted.',
  unit: units.dollar,
  symbol: 'K_{\\text{goal}}',
  domain: [1e-9, 1e18],
});

export const lagMonths = measure({
  id: 'lagMonths',
  label: 'Lag',
  definition: 'Months between a capability at the frontier and the same capability for everybody: in open weights, or on one card at home.',
  unit: units.month,
  symbol: '\\ell',
  domain: [0, 1200],
});

export const dayFollowed = measure({
  id: 'dayFollowed',
  label: 'Day it is followed',
  definition: 'The day on which a capability that began at the frontier is to be had by everybody.',
  unit: units.date,
  symbol: 't_{\\text{follow}}',
  domain: [day('1950-01-01'), day('2300-12-31')],
  whole: true,
});

export const dayReached = measure({
  id: 'dayReached',
  label: 'Day it is reached',
  definition: 'The first day on which the trend has passed the cost asked for.',
  unit: units.date,
  symbol: 't_{\\text{goal}}',
  domain: [day('1950-01-01'), day('9999-12-31')],
  whole: true,
});
