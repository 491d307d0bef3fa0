import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';
import type { Capability } from './capability.ts';

const endOf = (capability: Capability, at: 0 | -1) => capability.prices.at(at) ?? unknown(`${capability.name} has no past prices.`);

const off = {
  from: { capability: q.capability },
  tex: ({ capability }: { readonly capability: string }) => `\\text{of }${capability}`,
  source: [],
  kind: 'exact',
} as const;

/** How many times cheaper a year the picked capability became, as fitted to its past prices. */
export const fallPerYear = formula({
  ...off,
  gives: q.fallPerYear,
  says: 'The slope of a line through the logarithms of its past prices.',
  lookup: ({ capability }) => capability.fallPerYear,
});

/** First price of the picked capability, in USD for a million tokens. */
export const capabilityStartCost = formula({
  ...off,
  gives: q.startCost,
  says: 'What the first model with this score asked for a million tokens.',
  lookup: ({ capability }) => {
    const first = endOf(capability, 0);
    return 'price' in first ? { ...first.price, unit: q.startCost.unit.id } : first;
  },
});

/** Day of the first price of the picked capability. */
export const capabilityStartDay = formula({
  ...off,
  gives: q.startDay,
  says: 'When that model came out.',
  lookup: ({ capability }) => {
    const first = endOf(capability, 0);
    if (!('price' in first)) return first;
    const { low: _, high: __, ...origin } = first.price;
    return { ...origin, value: day(first.day), unit: q.startDay.unit.id };
  },
});

/** How many times cheaper the picked capability became from its first to its last row. */
export const observedFall = formula({
  ...off,
  gives: q.observedFall,
  says: 'The first price over the last.',
  compute: ({ capability }) => {
    const [first, last] = [endOf(capability, 0), endOf(capability, -1)];
    if (!('price' in first)) return first;
    if (!('price' in last)) return last;
    return first.price.value / last.price.value;
  },
});

/** Months from the first row of the picked capability to its last. */
export const observedMonths = formula({
  ...off,
  gives: q.observedMonths,
  says: 'The days between the first price and the last, in months of a twelfth of a year.',
  compute: ({ capability }) => {
    const [first, last] = [endOf(capability, 0), endOf(capability, -1)];
    if (!('day' in first)) return first;
    if (!('day' in last)) return last;
    return ((day(last.day) - day(first.day)) / 365.25) * 12;
  },
});

/** How many times cheaper a year a capability became, from its first price and its last alone. */
export const endpointFall = formula({
  gives: q.endpointFall,
  from: { F: q.observedFall, M: q.observedMonths },
  says: 'The whole fall, to the power of twelve over the months that it took.',
  tex: ({ F, M }) => `{${F}}^{12/${M}}`,
  source: [],
  kind: 'exact',
  compute: ({ F, M }) => (M > 0 ? F ** (12 / M) : unknown('A fall a year needs time between the two prices.')),
});

/** Growth of a cost that falls. */
export const growthOfFall = formula({
  gives: q.growthPerYear,
  from: { fall: q.fallPerYear },
  says: 'One over the fall.',
  tex: ({ fall }) => `\\frac{1}{${fall}}`,
  source: [],
  kind: 'exact',
  compute: ({ fall }) => 1 / fall,
});

/** Months in which a cost halves. */
export const halvingMonths = formula({
  gives: q.halvingMonths,
  from: { fall: q.fallPerYear },
  says: 'Twelve months times the logarithm of two over that of the fall.',
  tex: ({ fall }) => `\\frac{12 \\ln 2}{\\ln ${fall}}`,
  source: [],
  kind: 'exact',
  compute: ({ fall }) => (fall > 1 ? (12 * Math.LN2) / Math.log(fall) : unknown('What does not fall never halves.')),
});

/** Fall a year of a cost that halves in some months. */
export const fallOfHalving = formula({
  gives: q.fallPerYear,
  from: { T: q.halvingMonths },
  says: 'Two to the power of halvings a year.',
  tex: ({ T }) => `2^{12/${T}}`,
  source: [],
  kind: 'exact',
  compute: ({ T }) => 2 ** (12 / T),
});

/** Fall a year as the product of its parts. Gundlach et al. 2025 split it so. */
export const fallOfParts = formula({
  gives: q.fallPerYear,
  from: { hardware: q.hardwareGain, algorithms: q.algorithmGain, economics: q.economicsGain },
  says: 'Cheaper hardware, times better algorithms, times everything else.',
  tex: ({ hardware, algorithms, economics }) => `${hardware} \\cdot ${algorithms} \\cdot ${economics}`,
  source: ['gundlach-2025-price'],
  kind: 'approximate',
  holds: 'The parts are independent. Algorithms that need new hardware are counted in one of the two.',
  compute: ({ hardware, algorithms, economics }) => hardware * algorithms * economics,
});

/** What is left of a fall when hardware and algorithms are taken out. */
export const economicsGain = formula({
  gives: q.economicsGain,
  from: { fall: q.fallPerYear, hardware: q.hardwareGain, algorithms: q.algorithmGain },
  says: 'The fall, over what hardware and algorithms explain.',
  tex: ({ fall, hardware, algorithms }) => `\\frac{${fall}}{${hardware} \\cdot ${algorithms}}`,
  source: ['gundlach-2025-price'],
  kind: 'approximate',
  holds: 'The rest takes in margins, competition, batching and every error of the other parts.',
  compute: ({ fall, hardware, algorithms }) => fall / (hardware * algorithms),
});
