import type { Samples } from './sample.ts';

/** A 90% interval, in the unit of the result. */
export interface Interval {
  /** The 5th percentile. */
  readonly low: number;
  readonly median: number;
  /** The 95th percentile. */
  readonly high: number;
  readonly mean: number;
  /** How many draws it rests on. */
  readonly count: number;
  /** The share of draws in which the result has no value, and of which the interval says nothing; absent where it always has one. */
  readonly unknown?: number;
}

/** The fewest draws that have a 5th percentile of their own. */
const fewest = 20;

/** The 5th, 50th and 95th percentile of the draws that have a value, and their mean; undefined where fewer than 20 draws have a value. */
export function interval({ values, unknown = 0 }: Pick<Samples, 'values'> & Partial<Samples>): Interval | undefined {
  const sorted = finite(values.toSorted());
  if (sorted.length < fewest) return undefined;
  const at = (p: number): number => quantileSorted(sorted, p);
  const mean = sorted.reduce((sum, value) => sum + value / sorted.length, 0);
  const without = unknown > 0 && { unknown: unknown / (values.length + unknown) };
  return { low: at(0.05), median: at(0.5), high: at(0.95), mean, count: sorted.length, ...without };
}

/** Sorted numbers without the infinities at their ends, and without NaN, which sorts last. */
const finite = (sorted: Float64Array): Float64Array => sorted.subarray(sorted.findIndex(Number.isFinite), sorted.findLastIndex(Number.isFinite) + 1);

/** The value below which a share `p` of sorted numbers lies, between neighbours by proportion; 0 where there are none. Hyndman and Fan 1996, definition 7. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * Math.min(Math.max(p, 0), 1);
  const below = sorted[Math.floor(place)] ?? 0;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}
