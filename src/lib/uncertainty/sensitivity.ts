import { evaluate, type Given } from '../formula/evaluate.ts';
import type { Graph } from '../formula/graph.ts';
import type { DataSets } from '../formula/value.ts';
import { isMeasure } from '../vocabulary/quantity.ts';
import type { Correlation } from './correlation.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { measuresOf, type Uncertain, valueAt } from './sample.ts';

/** What one input's uncertainty does to a result. */
export interface TornadoBar {
  /** Id of the input. */
  readonly id: string;
  /** Its 5th and 95th percentile. */
  readonly low: number;
  readonly high: number;
  /** The result there, with all other inputs as they stand, but for those that vary together with it. */
  readonly atLow: number;
  readonly atHigh: number;
}

/**
 * The swing of a result with each uncertain input in turn, the widest first. An input that does not move it is left out, and one at whose ends the result is unknown.
 * Inputs that vary together move together: each partner goes to where it is expected, given the one that is moved.
 */
export function tornado(
  graph: Graph,
  given: Given,
  uncertain: Uncertain,
  result: string,
  data: DataSets = {},
  correlations: readonly Correlation[] = [],
): readonly TornadoBar[] {
  const drawn = measuresOf(graph, uncertain);
  const at = (id: string, p: number) => {
    const moved = drawn.flatMap(({ quantity, distribution }): [string, number][] => {
      const rho = quantity.id === id ? 1 : correlationOf(correlations, id, quantity.id);
      return rho === 0 ? [] : [[quantity.id, valueAt(quantity, distribution, rho === 1 ? p : normalCdf(rho * normalQuantile(p)))]];
    });
    return evaluate(graph, { ...given, ...Object.fromEntries(moved) }, data).values[result];
  };
  return drawn
    .flatMap(({ quantity: { id }, quantity, distribution }): TornadoBar[] => {
      const [low, high] = [valueAt(quantity, distribution, 0.05), valueAt(quantity, distribution, 0.95)];
      const [atLow, atHigh] = [at(id, 0.05), at(id, 0.95)];
      if (typeof atLow !== 'number' || typeof atHigh !== 'number') return [];
      // What differs only by the dust of arithmetic has not moved.
      return Math.abs(atHigh - atLow) > 1e-9 * Math.max(Math.abs(atLow), Math.abs(atHigh)) ? [{ id, low, high, atLow, atHigh }] : [];
    })
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

const correlationOf = (correlations: readonly Correlation[], id: string, other: string): number =>
  correlations.find(({ a, b }) => (a === id && b === other) || (a === other && b === id))?.rho ?? 0;

/**
 * By how many per cent a result changes for 1% more of an input, d ln y / d ln x, by differences to both sides as far as the domain allows.
 * A whole input moves by at least one. Undefined where either is unknown, where the input is not above 0, or where the result is 0 or changes sign.
 */
export function elasticity(graph: Graph, given: Given, result: string, input: string, data: DataSets = {}): number | undefined {
  const quantity = graph.quantities.get(input);
  const x = evaluate(graph, given, data).values[input];
  if (!quantity || !isMeasure(quantity) || typeof x !== 'number' || x <= 0) return undefined;
  const step = quantity.whole ? Math.max(1, Math.round(x * 1e-4)) : x * 1e-4;
  const [low, high] = [Math.max(x - step, quantity.domain[0]), Math.min(x + step, quantity.domain[1])];
  const at = (value: number) => evaluate(graph, { ...given, [input]: value }, data).values[result];
  const [below, above] = [at(low), at(high)];
  if (typeof below !== 'number' || typeof above !== 'number' || !(low > 0) || !(high > low) || !(above / below > 0)) return undefined;
  const slope = Math.log(above / below) / Math.log(high / low);
  return Number.isFinite(slope) ? slope : undefined;
}
