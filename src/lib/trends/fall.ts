import { formula } from '../formula/formula.ts';
import { type Unknown, unknown } from '../formula/value.ts';
import { daysPerYear } from '../units/calendar.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';
import type { Capability, PastPrice } from './capability.ts';

/** Something of the first past price of a capability and of its last. */
function ofEnds<Answer>({ name, prices }: Capability, read: (first: PastPrice, last: PastPrice) => Answer): Answer | Unknown {
  const [first, last] = [prices[0], prices.at(-1)];
  return first && last ? read(first, last) : unknown(`${name} has no past prices.`);
}

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
  lookup: ({ capability }) => ofEnds(capability, ({ price }) => ({ ...price, unit: q.startCost.unit.id })),
});

/** Day of the first price of the picked capability. */
export const capabilityStartDay = formula({
  ...off,
  gives: q.startDay,
  says: 'When that model came out.',
  lookup: ({ capability }) =>
    ofEnds(capability, (first) => {
      const { low: _, high: __, ...origin } = first.price;
      return { ...origin, value: day(first.day), unit: q.startDay.unit.id };
    }),
});

/** How many times cheaper the picked capability became from its first to its last row. */
export const observedFall = formula({
  ...off,
  gives: q.observedFall,
  says: 'The first price over the last.',
  compute: ({ capability }) => ofEnds(capability, (first, last) => first.price.value / last.price.value),
});

/** Months from the first row of the picked capability to its last. */
export const observedMonths = formula({
  ...off,
  gives: q.observedMonths,
  says: 'The days between the first price and the last, in months of a twelfth of a year.',
  compute: ({ capability }) => ofEnds(capability, (first, last) => ((day(last.day) - day(first.day)) / daysPerYear) * 12),
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
