import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as library from '../../src/lib/index.ts';

const growth = fc.double({ min: 1.001, max: 1000, noNaN: true });
const from = library.day('2020-01-01');

test('growth, doubling time and orders of magnitude lead back to one another', () => {
  fc.assert(
    fc.property(growth, (g) => {
      expect((library.growthOfDoubling({ T: library.doublingMonths({ g }) as number }) as number) / g).toBeCloseTo(1, 9);
      expect((library.growthOfOrders({ o: library.ordersPerYear({ g }) as number }) as number) / g).toBeCloseTo(1, 9);
      expect((library.fallOfHalving({ T: library.halvingMonths({ fall: g }) as number }) as number) / g).toBeCloseTo(1, 9);
    }),
  );
});

test('the growth between a cost and its projection is the growth it was projected with', () => {
  fc.assert(
    fc.property(growth, fc.integer({ min: 30, max: 3650 }), (g, days) => {
      const last = library.costAtDay({ K: 5, g, from, to: from + days }) as number;
      expect((library.growthBetween({ first: 5, last, from, to: from + days }) as number) / g).toBeCloseTo(1, 6);
    }),
  );
});

test('on the day a cost is reached it is reached, and on the day before it was not', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.1, max: 100, noNaN: true }), fc.double({ min: 1.5, max: 1e6, noNaN: true }), (g, times) => {
      const reached = library.dayReached({ K: 1, target: times, g, from });
      if (typeof reached !== 'number') return;
      expect(library.costAtDay({ K: 1, g, from, to: reached })).toBeGreaterThanOrEqual(times * (1 - 1e-9));
      expect(library.costAtDay({ K: 1, g, from, to: reached - 1 })).toBeLessThan(times * (1 + 1e-9));
    }),
  );
});

test('spending and price give the elasticity back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), fc.double({ min: -4, max: -0.1, noNaN: true }), (p, epsilon) => {
      const spend = library.spendRatio({ p, epsilon }) as number;
      expect(library.impliedElasticity({ spend, p })).toBeCloseTo(epsilon, 9);
      expect(spend / ((library.volumeRatio({ p, epsilon }) as number) * p)).toBeCloseTo(1, 9);
    }),
  );
});
