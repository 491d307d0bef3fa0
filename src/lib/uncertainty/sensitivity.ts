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
      return rho === 0 ? [] : [[quantity.id, valueAt(quantity, distribution, normalCdf(rho * normalQuantile(p)))]];
    });
    return numberOf(graph, { ...given, ...Object.fromEntries(moved) }, result, data);
  };
  return (
    drawn
      .map(({ quantity: { id }, quantity, distribution }): TornadoBar => {
        const [low, high] = [valueAt(quantity, distribution, 0.05), valueAt(quantity, distribution, 0.95)];
        return { id, low, high, atLow: at(id, 0.05), atHigh: at(id, 0.95) };
      })
      // What is unknown has no swing, and what differs only by the dust of arithmetic has not moved.
      .filter(({ atLow, atHigh }) => Math.abs(atHigh - atLow) > 1e-9 * Math.max(Math.abs(atLow), Math.abs(atHigh)))
      .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow))
  );
}

/** What a quantity comes to; NaN where it is unknown or no number. */
function numberOf(graph: Graph, given: Given, id: string, data: DataSets): number {
  const value = evaluate(graph, given, data).values[id];
  return typeof value === 'number' ? value : Number.NaN;
}

const correlationOf = (correlations: readonly Correlation[], id: string, other: string): number =>
  correlations.find(({ a, b }) => (a === id && b === other) || (a === other && b === id))?.rho ?? 0;

/**
 * By how many per cent a result changes for 1% more of an input, d ln y / d ln x, by differences to both sides as far as the domain allows.
 * A whole input moves by at least one. Undefined where either is unknown, where the input is not above 0, or where the result is 0 or changes sign.
 */
export function elasticity(graph: Graph, given: Given, result: string, input: string, data: DataSets = {}): number | undefined {
  const quantity = graph.quantities.get(input);
  if (!quantity || !isMeasure(quantity)) return undefined;
  const x = numberOf(graph, given, input, data);
  const step = quantity.whole ? Math.max(1, Math.round(x * 1e-4)) : x * 1e-4;
  const [low, high] = [Math.max(x - step, quantity.domain[0]), Math.min(x + step, quantity.domain[1])];
  const at = (value: number) => numberOf(graph, { ...given, [input]: value }, result, data);
  const slope = Math.log(at(high) / at(low)) / Math.log(high / low);
  return low > 0 && Number.isFinite(slope) ? slope : undefined;
}
