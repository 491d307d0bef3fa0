import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as library from '../../../src/lib/index.ts';
import { data } from '../../support/calculators.ts';

const { day } = library;

describe('growth', () => {
  test('of two doubles in a year', () => {
    expect(library.doublingMonths({ g: 2 })).toBeCloseTo(12, 12);
    expect(library.growthOfDoubling({ T: 6 })).toBeCloseTo(4, 12);
    expect(library.ordersPerYear({ g: 10 })).toBe(1);
  });
  test('that is none never doubles', () => {
    expect(library.doublingMonths({ g: 1 })).toBeInstanceOf(Unknown);
    for (const fall of [0.9, 1]) expect(library.halvingMonths({ fall })).toBeInstanceOf(Unknown);
  });
  test('between two values is that of a year', () => {
    const from = day('2023-01-01');
    expect(library.growthBetween({ first: 1, last: 9, from, to: from + 2 * 365.25 })).toBeCloseTo(3, 12);
    expect(library.growthBetween({ first: 1, last: 9, from, to: from })).toBeInstanceOf(Unknown);
    for (const ends of [
      { first: 0, last: 9 },
      { first: 1, last: 0 },
    ])
      expect(library.growthBetween({ ...ends, from, to: from + 1 })).toBeInstanceOf(Unknown);
  });
});

describe('growth of compute', () => {
  test('is that of cost times what hardware and algorithms give, and they do not cancel', () => {
    const gC = library.computeGrowth({ g: 3.5, hardware: 1.38 }) as number;
    expect(gC).toBeCloseTo(4.83, 12);
    expect(library.effectiveGrowth({ gC, algorithms: 3 })).toBeCloseTo(14.49, 12);
  });
});

describe('a projection', () => {
  const from = day('2023-03-14');
  test('on its first day is its start', () => {
    expect(library.costAtDay({ K: 40, g: 2.4, from, to: from })).toBe(40);
  });
  test('finds the day of a cost, and says why where there is none', () => {
    expect(library.dayReached({ K: 10, target: 20, g: 2, from })).toBe(Math.ceil(from + 365.25));
    expect(library.dayReached({ K: 10, target: 5, g: 2, from })).toMatchObject({ reason: 'It cost that much before the start.' });
    expect(library.dayReached({ K: 10, target: 20, g: 0.5, from })).toMatchObject({ reason: 'It was that cheap from the start.' });
    expect(library.dayReached({ K: 10, target: 20, g: 1, from })).toBeInstanceOf(Unknown);
    expect(library.dayReached({ K: 1e-9, target: 1e18, g: 1.0000001, from })).toMatchObject({ reason: 'Not before the year 9999.' });
  });
});

describe('a fall', () => {
  test('is the product of its parts, and the rest what they leave', () => {
    const fall = library.fallOfParts({ hardware: 1.4, algorithms: 3, economics: 2 }) as number;
    expect(library.economicsGain({ fall, hardware: 1.4, algorithms: 3 })).toBeCloseTo(2, 12);
  });
  test('from two prices alone is a root of their ratio', () => {
    expect(library.endpointFall({ F: 100, M: 24 })).toBeCloseTo(10, 12);
    expect(library.endpointFall({ F: 100, M: 0 })).toBeInstanceOf(Unknown);
  });
  test('of GPT-3.5’s score took 22 months, not 18', () => {
    const capability = data.capabilityPrices['mmlu-gpt-3.5'];
    if (!capability) throw new Error('There is no such capability.');
    expect(library.observedMonths({ capability })).toBeCloseTo(22.11, 2);
  });
  test('of a capability starts at its first row', () => {
    const capability = data.capabilityPrices['mmlu-gpt-4'];
    if (!capability) throw new Error('There is no such capability.');
    expect(library.capabilityStartCost({ capability })).toMatchObject({ value: 37.5, unit: 'USD' });
    expect(library.capabilityStartDay({ capability })).toMatchObject({ value: day('2023-03-14'), unit: 'date' });
  });
  test('of a capability without past prices is unknown, and so is its start', () => {
    const capability = { ...data.capabilityPrices['mmlu-gpt-4']!, prices: [] };
    for (const read of [library.capabilityStartCost, library.capabilityStartDay, library.observedFall, library.observedMonths])
      expect(read({ capability })).toMatchObject({ reason: expect.stringMatching(/no past prices/) });
  });
});

describe('elasticity', () => {
  test('of −1 keeps spending as it is', () => {
    expect(library.spendRatio({ p: 0.1, epsilon: -1 })).toBe(1);
    expect(library.volumeRatio({ p: 0.1, epsilon: -1 })).toBeCloseTo(10, 12);
  });
  test('is not implied by a price that stays', () => {
    expect(library.impliedElasticity({ spend: 3, p: 1 })).toBeInstanceOf(Unknown);
  });
  test('is not implied by what costs nothing, or by spending of nothing', () => {
    expect(library.impliedElasticity({ spend: 3, p: 0 })).toBeInstanceOf(Unknown);
    expect(library.impliedElasticity({ spend: 0, p: 0.5 })).toBeInstanceOf(Unknown);
  });
});

describe('the day a cost is reached', () => {
  const from = day('2024-01-01');
  const reached = (K: number, target: number, g: number) => library.dayReached({ K, target, g, from });
  test('comes where growth, or fall, makes up the ratio', () => {
    expect(reached(1, 4, 2)).toBe(Math.ceil(from + 2 * 365.25));
    expect(reached(8, 1, 0.5)).toBe(Math.ceil(from + 3 * 365.25));
    expect(reached(5, 5, 2)).toBe(from);
    const last = day('9999-12-31');
    expect(library.dayReached({ K: 5, target: 5, g: 2, from: last })).toBe(last);
  });
  test.each([
    [0, 4, 2, /between two costs above zero/],
    [1, 0, 2, /between two costs above zero/],
    [1, 4, 1, /stays the same/],
    [4, 1, 2, /cost that much before/],
    [1, 4, 0.5, /that cheap from the start/],
    [1, 1e9, 1.000001, /Not before the year 9999/],
  ])('does not come from %d to %d at %d a year, and the reason says why', (K, target, g, reason) =>
    expect(reached(K, target, g)).toMatchObject({ reason: expect.stringMatching(reason) }),
  );
});
