import { describe, expect, test } from 'vitest';
import { type Check, halfUnit, rounding } from '../../../src/lib/index.ts';
import { check } from '../../support/check.ts';

describe('half a unit of the last printed digit', () => {
  test.each([
    ['43%', 0.5 / 43],
    ['2.788M', 0.0005 / 2.788],
    ['$562,027', 0.5 / 562_027],
    ['5.76e23', 0.005 / 5.76],
    ['56.0%', 0.05 / 56],
    ['−0.1817', 0.00005 / 0.1817],
    ['about 95 minutes', 0.5 / 95],
  ])('of “%s” is a share of the number', (printed, share) => {
    expect(halfUnit(printed)).toBeCloseTo(share, 12);
  });
  test.each(['some', '0', ''])('of “%s” cannot be said', (printed) => {
    expect(() => halfUnit(printed)).toThrow('no number with digits');
  });
});

const printed = { trainingFlop: '6.03e23', trainingTokens: '1.5T' };
const product = ({ activeParameters, trainingTokens }: Check['given']) => 6 * Number(activeParameters) * Number(trainingTokens);
const of = (change: Partial<Check>, compute: (given: Check['given']) => unknown = product) => rounding({ ...check, printed, ...change }, 6.03e23, compute);

describe('the rounding of a check', () => {
  test('is that of the result, and what the rounding of each printed input does to it', () => {
    expect(of({})).toBeCloseTo(0.005 / 6.03 + 0.05 / 1.5, 9);
    expect(of({ printed: { ...printed, activeParameters: '67B' } })).toBeCloseTo(0.005 / 6.03 + 0.05 / 1.5 + 0.5 / 67, 9);
  });
  test('takes the larger of both ways where the result does not move evenly', () => {
    const inverse = ({ trainingTokens }: Check['given']) => 6.03e23 / (Number(trainingTokens) / 1.5e12);
    expect(of({}, inverse)).toBeCloseTo(0.005 / 6.03 + (1 / (1 - 0.05 / 1.5) - 1), 9);
    const squared = ({ trainingTokens }: Check['given']) => 6.03e23 * (Number(trainingTokens) / 1.5e12) ** 2;
    expect(of({}, squared)).toBeCloseTo(0.005 / 6.03 + ((1 + 0.05 / 1.5) ** 2 - 1), 9);
  });
  test('is unknown where nothing says how the number is printed', () => {
    expect(of({ printed: { trainingTokens: '1.5T' } })).toBeUndefined();
    expect(rounding(check, 6.03e23, product)).toBeUndefined();
  });
  test('is unknown of zero and of a day, which have no shares', () => {
    expect(of({ published: 0 })).toBeUndefined();
    expect(of({ published: '2025-03-01' })).toBeUndefined();
  });
  test('counts an input that is moved out of its range for nothing, to that side alone', () => {
    expect(of({}, () => undefined)).toBeCloseTo(0.005 / 6.03, 12);
    const atMost = (given: Check['given']) => (Number(given['trainingTokens']) > 1.5e12 ? undefined : product(given));
    expect(of({}, atMost)).toBeCloseTo(0.005 / 6.03 + 0.05 / 1.5, 9);
  });
});
