import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromRange, mean, quantile } from '../../src/lib/uncertainty/distribution.ts';
import { interval } from '../../src/lib/uncertainty/interval.ts';
import { sample } from '../../src/lib/uncertainty/sample.ts';
import { units } from '../../src/lib/units/unit.ts';
import { run } from '../support/graph.ts';

const anyNumber = fc.double();
const range = fc.record({ low: anyNumber, high: anyNumber, shape: fc.constantFrom('lognormal', 'normal', 'uniform', 'beta', undefined) });
const unit = fc.constantFrom(units.fraction, units.dollar);
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

const of = (
  { low, high, shape }: { low: number; high: number; shape: 'lognormal' | 'normal' | 'uniform' | 'beta' | undefined },
  as: (typeof units)['fraction' | 'dollar'],
) => fromRange({ low, high, ...(shape && { shape }) }, as);

test('a distribution of any two numbers has finite quantiles and a finite mean', () => {
  fc.assert(
    fc.property(range, unit, anyNumber, (ends, as, p) => {
      const distribution = of(ends, as);
      if (!distribution) return;
      expect(Number.isFinite(quantile(distribution, p))).toBe(true);
      expect(Number.isFinite(mean(distribution))).toBe(true);
    }),
  );
});

test('a quantile never falls as the probability rises', () => {
  fc.assert(
    fc.property(fc.oneof(range, fc.record({ low: share, high: share, shape: fc.constant('beta' as const) })), unit, share, share, (ends, as, p, q) => {
      const distribution = of(ends, as);
      if (!distribution) return;
      const [at, above] = [quantile(distribution, Math.min(p, q)), quantile(distribution, Math.max(p, q))];
      // The beta quantile is the end of a search: equal probabilities apart, its last digits may differ.
      expect(at).toBeLessThanOrEqual(above + 1e-11 * Math.abs(above));
    }),
  );
});

test('the 5th and 95th percentile are the two numbers that made the distribution', () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(positive, positive, fc.constant(units.dollar)), fc.tuple(share, share, fc.constant(units.fraction))), ([a, b, as]) => {
      const distribution = fromRange({ low: a, high: b }, as)!;
      expect(quantile(distribution, 0.05) / Math.min(a, b)).toBeCloseTo(1, 7);
      expect(quantile(distribution, 0.95) / Math.max(a, b)).toBeCloseTo(1, 7);
    }),
  );
});

const ranges = fc.record({ mfu: fc.tuple(share, share), rate: fc.tuple(positive, positive), experiments: fc.tuple(positive, positive) });

test('an interval contains its median, and the mean lies within the draws', () => {
  fc.assert(
    fc.property(ranges, fc.integer(), (ends, seed) => {
      const uncertain = Object.fromEntries(
        Object.entries(ends).map(([id, [low, high]]) => [id, fromRange({ low, high }, id === 'mfu' ? units.fraction : units.times)!]),
      );
      const samples = sample(run.graph, run.given, uncertain, { seed, count: 64 })['cost']!;
      const found = interval(samples)!;
      expect(found.low).toBeLessThanOrEqual(found.median);
      expect(found.median).toBeLessThanOrEqual(found.high);
      expect(found.mean).toBeLessThanOrEqual(Math.max(...samples.values) * (1 + 1e-12));
      expect(found.mean).toBeGreaterThanOrEqual(Math.min(...samples.values) * (1 - 1e-12));
    }),
  );
});

test('the same seed gives the same digits', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 1, max: 64 }), (seed, count) => {
      const draw = () => sample(run.graph, run.given, { rate: { shape: 'uniform', lowest: 1, highest: 3 } }, { seed, count });
      expect(draw()).toEqual(draw());
    }),
  );
});
