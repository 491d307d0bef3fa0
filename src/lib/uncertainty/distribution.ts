import type { Shape } from '../formula/value.ts';
import type { Unit } from '../units/unit.ts';
import { betaFromRange, betaQuantile, betaQuantiles } from './beta.ts';
import { inside, normalQuantile, z95 } from './normal.ts';

/** What an uncertain number may be, as plain data. */
export type Distribution =
  | { readonly shape: 'fixed'; readonly value: number }
  /** The logarithm is normal with mean `mu` and standard deviation `sigma`; e^mu is the median. */
  | { readonly shape: 'lognormal'; readonly mu: number; readonly sigma: number }
  | { readonly shape: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly shape: 'uniform'; readonly lowest: number; readonly highest: number }
  | { readonly shape: 'beta'; readonly a: number; readonly b: number };

/** The 5th and 95th percentile of an uncertain number, and how it lies between them. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly shape?: Shape;
}

/**
 * The distribution with the given 5th and 95th percentile, in either order. Two equal ends fix the number; undefined where an end is not a number or beyond 10^300.
 * Unless a shape is given, beta for fractions, normal for dates and log-normal for all else. A shape that cannot have these ends gives way to the normal one,
 * and a beta whose a + b would exceed some 100,000 gives way to the log-normal, from which it hardly differs.
 * The convention is Squiggle's `low to high` (SymbolicDist/Lognormal.ts).
 */
export function fromRange(range: Range, unit: Unit): Distribution | undefined {
  const low = Math.min(range.low, range.high);
  const high = Math.max(range.low, range.high);
  if (!(Math.abs(low) < 1e300 && Math.abs(high) < 1e300)) return undefined;
  if (low === high) return { shape: 'fixed', value: low };
  const spread = (high - low) / (2 * z95);
  const shape = range.shape ?? (unit.kind === 'fraction' ? 'beta' : unit.kind === 'date' ? 'normal' : 'lognormal');
  if (shape === 'uniform') return { shape, lowest: low - (high - low) / 18, highest: high + (high - low) / 18 };
  if (shape === 'normal' || low <= 0 || (shape === 'beta' && high >= 1)) return { shape: 'normal', mean: low / 2 + high / 2, sd: spread };
  if (shape === 'beta' && !narrow(low, high, spread)) return betaOf(low, high);
  return { shape: 'lognormal', mu: (Math.log(low) + Math.log(high)) / 2, sigma: (Math.log(high) - Math.log(low)) / (2 * z95) };
}

/** The last betas by their ends: each is found by a search, and a scenario asks for the same again at every change. */
const betas = new Map<string, Distribution>();

function betaOf(low: number, high: number): Distribution {
  const key = `${low} ${high}`;
  const made = betas.get(key) ?? { shape: 'beta', ...betaFromRange(low, high) };
  if (betas.size >= 256) betas.clear();
  betas.set(key, made);
  return made;
}

/** Whether a beta with this spread would have a + b above 100,000. */
const narrow = (low: number, high: number, sd: number): boolean => ((low + high) / 2) * (1 - (low + high) / 2) > 1e5 * sd * sd;

/**
 * The value below which the number lies with probability `p`: finite, and never smaller for a larger `p`.
 * Probabilities that are not between 0 and 1 are moved just inside.
 * Math.exp and Math.log may differ in the last of 16 digits between engines; results print at 3.
 */
export function quantile(distribution: Distribution, p: number): number {
  switch (distribution.shape) {
    case 'fixed':
      return distribution.value;
    case 'lognormal':
      return finite(Math.exp(distribution.mu + distribution.sigma * normalQuantile(p)));
    case 'normal':
      return finite(distribution.mean + distribution.sd * normalQuantile(p));
    case 'uniform':
      return finite(distribution.lowest + (distribution.highest - distribution.lowest) * inside(p));
    case 'beta':
      return betaQuantile(p, distribution);
  }
}

/**
 * The quantiles at many probabilities: the digits of `quantile`, but those of a beta are read between 193 exact ones,
 * to 7 digits between the first and the last millionth and to 5 beyond.
 * One loop a shape: a call for each number would take as long as the arithmetic.
 */
export function quantiles(distribution: Distribution, probabilities: Float64Array): Float64Array {
  if (distribution.shape === 'beta') return tableOf(distribution)(probabilities);
  const values = new Float64Array(probabilities.length);
  switch (distribution.shape) {
    case 'fixed':
      return values.fill(distribution.value);
    case 'lognormal': {
      const { mu, sigma } = distribution;
      for (let at = 0; at < values.length; at++) values[at] = finite(Math.exp(mu + sigma * normalQuantile(probabilities[at] ?? Number.NaN)));
      return values;
    }
    case 'normal': {
      const { mean, sd } = distribution;
      for (let at = 0; at < values.length; at++) values[at] = finite(mean + sd * normalQuantile(probabilities[at] ?? Number.NaN));
      return values;
    }
    case 'uniform': {
      const { lowest, highest } = distribution;
      for (let at = 0; at < values.length; at++) values[at] = finite(lowest + (highest - lowest) * inside(probabilities[at] ?? Number.NaN));
      return values;
    }
  }
}

/** The tables of betas, each made once: a scenario asks for the same again at every change. */
const tables = new WeakMap<Distribution, ReturnType<typeof betaQuantiles>>();

function tableOf(distribution: Distribution & { readonly shape: 'beta' }): ReturnType<typeof betaQuantiles> {
  const made = tables.get(distribution) ?? betaQuantiles(distribution);
  tables.set(distribution, made);
  return made;
}

/** The mean of the distribution. */
export function mean(distribution: Distribution): number {
  switch (distribution.shape) {
    case 'fixed':
      return distribution.value;
    case 'lognormal':
      return finite(Math.exp(distribution.mu + distribution.sigma ** 2 / 2));
    case 'normal':
      return distribution.mean;
    case 'uniform':
      return distribution.lowest / 2 + distribution.highest / 2;
    case 'beta':
      return distribution.a / (distribution.a + distribution.b);
  }
}

const finite = (value: number): number => Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
