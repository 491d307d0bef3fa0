import { describe, expect, test } from 'vitest';
import { type Check, halfUnit, replay, rounding, trainingFlop } from '../../../src/lib/index.ts';

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

const check: Check = {
  id: 'a',
  name: 'A number',
  group: 'training compute',
  source: 'gpt-3-2020',
  locator: 'Table 1',
  accessed: '2026-11-23',
  grade: 'published',
  formulas: ['trainingFlop'],
  computes: 'trainingFlop',
  given: { activeParameters: 67e9, trainingTokens: 1.5e12, attentionFlopPerToken: 0 },
  published: 6.03e23,
  printed: { trainingFlop: '6.03e23', trainingTokens: '1.5T' },
};
const compute = ({ activeParameters, trainingTokens }: Check['given']) => 6 * Number(activeParameters) * Number(trainingTokens);

describe('the rounding of a check', () => {
  test('is that of the result, and what the rounding of each printed input does to it', () => {
    expect(rounding(check, compute)).toBeCloseTo(0.005 / 6.03 + 0.05 / 1.5, 9);
  });
  test('takes the larger of both ways where the result does not move evenly', () => {
    const inverse = ({ trainingTokens }: Check['given']) => 6.03e23 / (Number(trainingTokens) / 1.5e12);
    expect(rounding(check, inverse)).toBeCloseTo(0.005 / 6.03 + (1 / (1 - 0.05 / 1.5) - 1), 9);
  });
  test('is unknown where nothing says how the number is printed', () => {
    expect(rounding({ ...check, printed: { trainingTokens: '1.5T' } }, compute)).toBeUndefined();
    expect(rounding({ ...check, published: 0 }, compute)).toBeUndefined();
  });
  test('counts an input that is moved out of its range for nothing', () => {
    expect(rounding(check, () => undefined)).toBeCloseTo(0.005 / 6.03, 12);
  });
});

describe('a check without a tolerance', () => {
  const near = (published: number, change: Partial<Check> = {}) =>
    replay({ ...check, printed: { trainingFlop: '6.03e23' }, published, ...change }, { trainingFlop });
  test('agrees within rounding and no farther', () => {
    expect(near(6.03e23).agrees).toBe(true);
    expect(near(6.034e23).agrees).toBe(true);
    expect(near(6.04e23).agrees).toBe(false);
  });
  test('of a bound may lie on the right side as far as it likes', () => {
    expect(near(9e23, { bound: 'at most' }).agrees).toBe(true);
    expect(near(3e23, { bound: 'at most' }).agrees).toBe(false);
    expect(near(3e23, { bound: 'at least' }).agrees).toBe(true);
    expect(near(9e23, { bound: 'at least' }).agrees).toBe(false);
  });
});
