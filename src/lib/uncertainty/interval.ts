import { quantileSorted } from 'd3-array';
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
}

/** The fewest draws that have a 5th percentile of their own. */
const fewest = 20;

/** The 5th, 50th and 95th percentile of the draws and their mean; undefined where fewer than 20 draws have a value. */
export function interval({ values }: Pick<Samples, 'values'>): Interval | undefined {
  const sorted = values.filter(Number.isFinite).sort();
  if (sorted.length < fewest) return undefined;
  // It reads by index alone, so a typed array does.
  const at = (p: number): number => quantileSorted(sorted as unknown as number[], p) ?? 0;
  return { low: at(0.05), median: at(0.5), high: at(0.95), mean: sorted.reduce((sum, value) => sum + value / sorted.length, 0), count: sorted.length };
}
