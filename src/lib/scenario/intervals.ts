import { type Interval, interval } from '../uncertainty/interval.ts';
import { sample } from '../uncertainty/sample.ts';
import { isMeasure } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';
import type { Settled } from './settle.ts';

/** The 90% interval of every result, from the ranges of what is given; a result without one depends on nothing uncertain. */
export function intervals(
  calculator: Calculator,
  settled: Settled,
  options: { readonly seed?: number; readonly count?: number; readonly results?: readonly string[] } = {},
): Readonly<Record<string, Interval>> {
  const { correlations } = calculator;
  const samples = sample(calculator.graph, settled.given, settled.uncertain, {
    data: calculator.data,
    results: calculator.results.filter(isMeasure).map(({ id }) => id),
    ...options,
    ...(correlations && { correlations }),
  });
  const found: Record<string, Interval> = {};
  for (const [id, drawn] of Object.entries(samples)) {
    const around = interval(drawn);
    // What differs only by the dust of arithmetic is certain, unless it is sometimes nothing at all.
    if (around && (around.unknown !== undefined || around.high - around.low > 1e-9 * Math.abs(around.high))) found[id] = around;
  }
  return found;
}
