import { evaluate, type Given } from '../formula/evaluate.ts';
import { type Graph, inputsOf } from '../formula/graph.ts';
import type { DataSets } from '../formula/value.ts';
import { random } from '../uncertainty/random.ts';

/** An input that differs, and its part of the difference. */
export interface Cause {
  /** Id of the quantity. */
  readonly id: string;
  /** What it adds to the result, in the unit of the result. */
  readonly share: number;
}

/** Two scenarios side by side, or a sentence saying why the result of one is unknown. */
export type Comparison =
  | {
      readonly ok: true;
      readonly before: number;
      readonly after: number;
      /** after − before. */
      readonly difference: number;
      /** after / before; absent where `before` is 0. */
      readonly ratio?: number;
      /** The largest first. They sum to the difference. Empty where no order of changing one input after the other keeps the result known. */
      readonly causes: readonly Cause[];
      /** `exact` averages over every order of changing the inputs; `sampled`, above ten inputs, over 256 seeded ones. */
      readonly method: 'exact' | 'sampled';
    }
  | { readonly ok: false; readonly message: string };

/** Up to here every order counts: 2^10 evaluations. */
const mostExact = 10;

/**
 * Attributes the difference of a result between two scenarios to the inputs that differ, by Shapley value: what each input adds when it changes,
 * averaged over the orders in which all of them could change. Shapley 1953, A Value for n-Person Games.
 * Orders that pass through a state without a result, such as a chip with a number format it lacks, do not count.
 * An input that the result does not depend on is no cause.
 */
export function compare(graph: Graph, before: Given, after: Given, result: string, data: DataSets = {}): Comparison {
  const [first, last] = [evaluate(graph, before, data), evaluate(graph, after, data)];
  const [from, to] = [first.values[result], last.values[result]];
  if (typeof from !== 'number') return no(graph, result, 'before', first.reasons[result]);
  if (typeof to !== 'number') return no(graph, result, 'after', last.reasons[result]);

  const ids = differing(graph, before, after, result);
  const at = (changed: (index: number) => boolean): number | undefined => {
    const mixed: Record<string, number | string> = { ...before };
    for (const [index, id] of ids.entries()) {
      if (!changed(index)) continue;
      const value = after[id];
      if (value === undefined) delete mixed[id];
      else mixed[id] = value;
    }
    const value = evaluate(graph, mixed, data).values[result];
    return typeof value === 'number' ? value : undefined;
  };
  const exact = ids.length <= mostExact;
  const shares = exact ? overAllOrders(ids.length, at) : overSampledOrders(ids.length, at);
  return {
    ok: true,
    before: from,
    after: to,
    difference: to - from,
    ...(Number.isFinite(to / from) && { ratio: to / from }),
    causes: (shares ?? []).map((share, index) => ({ id: ids[index] ?? '', share })).sort((a, b) => Math.abs(b.share) - Math.abs(a.share)),
    method: exact ? 'exact' : 'sampled',
  };
}

const no = (graph: Graph, result: string, side: string, reason: string | undefined): Comparison => ({
  ok: false,
  message: `Unknown ${side}: ${reason ?? `${graph.quantities.get(result)?.label ?? result} is not given.`}`,
});

/** Ids of the given values that differ and that the result depends on, in the order of the alphabet. */
function differing(graph: Graph, before: Given, after: Given, result: string): readonly string[] {
  const upstream = new Set<string>();
  const visit = (id: string): void => {
    if (upstream.has(id)) return;
    upstream.add(id);
    const formula = graph.by.get(id);
    if (formula && !(Object.hasOwn(before, id) && Object.hasOwn(after, id))) for (const input of inputsOf(formula)) visit(input.id);
  };
  visit(result);
  return [...upstream].filter((id) => before[id] !== after[id]).sort();
}

type At = (changed: (index: number) => boolean) => number | undefined;

/** The mean gain of each input over all orders whose every state has a result; undefined if there is no such order. */
function overAllOrders(count: number, at: At): readonly number[] | undefined {
  const size = 2 ** count;
  const values = Array.from({ length: size }, (_, set) => at((index) => (set & (1 << index)) !== 0));
  // Orders that lead from nothing changed to each set, and from each set to all changed, through known states only.
  const to: number[] = [];
  const on: number[] = [];
  const members = (set: number) => Array.from({ length: count }, (_, index) => index).filter((index) => set & (1 << index));
  for (let set = 0; set < size; set++) {
    if (values[set] !== undefined) to[set] = set === 0 ? 1 : members(set).reduce((sum, index) => sum + (to[set ^ (1 << index)] ?? 0), 0);
  }
  for (let set = size - 1; set >= 0; set--) {
    if (values[set] !== undefined) on[set] = set === size - 1 ? 1 : members(~set).reduce((sum, index) => sum + (on[set | (1 << index)] ?? 0), 0);
  }
  const orders = to[size - 1] ?? 0;
  if (orders === 0) return undefined;
  const shares = new Array<number>(count).fill(0);
  for (let set = 0; set < size; set++) {
    for (const index of members(set)) {
      const rest = set ^ (1 << index);
      const [after, before] = [values[set], values[rest]];
      if (after !== undefined && before !== undefined) shares[index] = (shares[index] ?? 0) + ((after - before) * (to[rest] ?? 0) * (on[set] ?? 0)) / orders;
    }
  }
  return shares;
}

/** The same over 128 seeded orders and their reverses. */
function overSampledOrders(count: number, at: At): readonly number[] | undefined {
  const next = random(1);
  const total = new Array<number>(count).fill(0);
  let orders = 0;
  const walk = (order: readonly number[]): void => {
    const changed = new Set<number>();
    const states = [at(() => false), ...order.map((index) => at((each) => changed.add(index).has(each)))];
    const gains = order.map((_, step) => (states[step + 1] ?? Number.NaN) - (states[step] ?? Number.NaN));
    if (gains.some(Number.isNaN)) return;
    orders++;
    for (const [step, index] of order.entries()) total[index] = (total[index] ?? 0) + (gains[step] ?? 0);
  };
  for (let pair = 0; pair < 128; pair++) {
    const order = shuffled(count, next);
    walk(order);
    walk(order.toReversed());
  }
  return orders === 0 ? undefined : total.map((sum) => sum / orders);
}

/** The numbers below `count` in a random order. Fisher and Yates 1938; Knuth, The Art of Computer Programming, algorithm 3.4.2P. */
function shuffled(count: number, next: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
