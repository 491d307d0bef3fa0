import { batch } from '../formula/batch.ts';
import type { Given } from '../formula/evaluate.ts';
import type { Graph } from '../formula/graph.ts';
import type { DataSets } from '../formula/value.ts';
import { isMeasure, type Measure } from '../vocabulary/quantity.ts';
import { type Correlation, copula } from './correlation.ts';
import { type Distribution, quantile, quantiles } from './distribution.ts';
import { lowDiscrepancy } from './low-discrepancy.ts';

/** What quantities may be, by id. */
export type Uncertain = Readonly<Record<string, Distribution>>;

/** How to sample. */
export interface Sampling {
  readonly data?: DataSets;
  /** The same seed gives the same digits; 1 unless given. */
  readonly seed?: number;
  /** How many draws; 8,192 unless given, at most 2^20. */
  readonly count?: number;
  readonly correlations?: readonly Correlation[];
  /** Ids of the results to compute; all that are numbers unless given. */
  readonly results?: readonly string[];
}

/** What a result came to in each draw. */
export interface Samples {
  /** In the order of the draws, in the unit of the quantity. */
  readonly values: Float64Array;
  /** Draws that are left out because the result was unknown in them. */
  readonly unknown: number;
}

/**
 * Draws the uncertain quantities many times and computes every result each time, by the result's id.
 * A draw outside the quantity's domain counts as the nearest value inside, and one of a whole quantity is rounded.
 * Each uncertain quantity takes the place of its given value or its formula. Ids that the graph does not know as numbers are ignored.
 * Without any, there is one draw. The draws depend on the set of ids, not on their order. Throws when correlations contradict each other.
 */
export function sample(graph: Graph, given: Given, uncertain: Uncertain, sampling: Sampling = {}): Readonly<Record<string, Samples>> {
  const { data = {}, seed = 1, count = 8192, correlations = [], results = numbersOf(graph) } = sampling;
  const drawn = measuresOf(graph, uncertain);
  const correlate = copula(
    drawn.map(({ quantity }) => quantity.id),
    correlations,
  );
  const points = correlate(lowDiscrepancy(atLeastOne(count), drawn.length, seed));
  const moving = Object.fromEntries(
    drawn.map(({ quantity, distribution }, k) => [quantity.id, valuesAt(quantity, distribution, points[k] ?? new Float64Array())]),
  );
  const columns = batch(graph, given, moving, results, data);
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => {
      const values = column.filter((value) => !Number.isNaN(value));
      return [id, { values, unknown: column.length - values.length }];
    }),
  );
}

/** The results of a graph that are numbers. */
const numbersOf = (graph: Graph): readonly string[] => [...graph.by.values()].flatMap(({ gives }) => (isMeasure(gives) ? [gives.id] : []));

/** The value of a quantity at a probability: its quantile, moved into the domain and rounded where only whole numbers make sense. */
export function valueAt(quantity: Measure, distribution: Distribution, p: number): number {
  const [[lowest, highest], whole] = [quantity.domain, quantity.whole];
  return nearest(quantile(distribution, p), lowest, highest, whole);
}

/** The same at many probabilities, a beta's to 7 digits. */
export function valuesAt(quantity: Measure, distribution: Distribution, probabilities: Float64Array): Float64Array {
  const values = quantiles(distribution, probabilities);
  const [[lowest, highest], whole] = [quantity.domain, quantity.whole];
  for (let at = 0; at < values.length; at++) values[at] = nearest(values[at] ?? Number.NaN, lowest, highest, whole);
  return values;
}

const nearest = (value: number, lowest: number, highest: number, whole: true | undefined): number =>
  Math.min(Math.max(whole ? Math.round(value) : value, lowest), highest);

/** The uncertain quantities that the graph knows as numbers, in the order of their ids. */
export function measuresOf(graph: Graph, uncertain: Uncertain): readonly { readonly quantity: Measure; readonly distribution: Distribution }[] {
  return Object.entries(uncertain)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, distribution]) => {
      const quantity = graph.quantities.get(id);
      return quantity && isMeasure(quantity) ? [{ quantity, distribution }] : [];
    });
}

const atLeastOne = (count: number): number => Math.min(Math.max(Math.trunc(count) || 1, 1), 2 ** 20);
