import { format } from '../units/format.ts';
import { isMeasure, type Measure } from '../vocabulary/quantity.ts';
import { evaluate, type Given } from './evaluate.ts';
import type { Graph } from './graph.ts';
import { findRoot } from './root.ts';
import type { DataSets } from './value.ts';

/** What should come out, and which input may move. */
export interface Goal {
  /** Id of the result. */
  readonly result: string;
  /** What it should be, in its unit. */
  readonly target: number;
  /** Id of the input, or of an intermediate to override. */
  readonly input: string;
  /** Where to look; never outside the input's domain. */
  readonly range: readonly [number, number];
  /** How to look: by ratios where the range spans decades. */
  readonly scale: 'log' | 'linear';
  readonly data?: DataSets;
}

/** The input that gives the target, or a sentence saying why there is none. */
export type Solution =
  | {
      readonly ok: true;
      readonly value: number;
      /** Whether the result is the target there, or only passes it: between whole numbers, or at a step. */
      readonly exact: boolean;
      /** What the reader should know of this answer. */
      readonly note?: string;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Finds the input that brings a result to a target. Of several answers, the nearest to the input's current value, and `note` says so.
 * A whole input: the smallest whole number on the target's far side, `exact` where the result is the target there.
 * It looks at 201 places, then closer wherever the result passes the target between two of them; a bend that touches the target between two is missed.
 */
export function solve(graph: Graph, given: Given, { result, target, input, range, scale, data = {} }: Goal): Solution {
  const [x, y] = [graph.quantities.get(input), graph.quantities.get(result)];
  if (!x || !isMeasure(x)) return no(`${x?.label ?? input} is not a number that can be moved.`);
  if (!y || !isMeasure(y)) return no(`${y?.label ?? result} is not a number that can be aimed at.`);
  if (!Number.isFinite(target)) return no(`Type a number for ${y.label}.`);

  const at = (value: number): number | undefined => {
    const answer = evaluate(graph, { ...given, [input]: value }, data).values[result];
    return typeof answer === 'number' ? answer : undefined;
  };
  const axis = axisOf(x, range, scale);
  const places = placesOf(axis).flatMap((value) => {
    const reached = at(value);
    return reached === undefined ? [] : [{ value, reached, gap: gapOf(reached, target) }];
  });
  const first = places[0];
  if (!first) return no(evaluate(graph, { ...given, [input]: axis.highest }, data).reasons[result] ?? `${y.label} cannot be computed from what is given.`);

  const gap = (value: number): number => gapOf(at(value) ?? Number.NaN, target);
  const answers = new Set(
    places.flatMap((place, index) => {
      const before = places[index - 1];
      if (place.gap === 0 && (!x.whole || !before)) return [place.value];
      if (!before || before.gap === 0 || Math.sign(before.gap) === Math.sign(place.gap)) return [];
      return [x.whole ? firstPast(gap, before.value, place.value) : passing(axis, gap, before, place)].filter((value) => value !== undefined);
    }),
  );
  if (answers.size === 0)
    return no(
      outOfReach(
        x,
        y,
        target,
        axis,
        places.map(({ reached }) => reached),
      ),
    );

  const position = axis.to(Number(evaluate(graph, given, data).values[input]));
  const from = Number.isFinite(position) ? position : axis.to(axis.lowest) / 2 + axis.to(axis.highest) / 2;
  const far = (value: number): number => Math.abs(axis.to(value) - from);
  const value = [...answers].reduce((best, other) => (far(other) < far(best) ? other : best));
  // Around a target of 0 the gap is a plain difference, and only the size of the others says what is small.
  const size = x.whole ? 1 : Math.max(1, ...places.map((place) => Math.abs(place.gap)));
  const exact = Math.abs(gap(value)) <= 1e-9 * size;
  const notes = [
    places.every((place) => place.gap === 0) && `${y.label} is ${show(target, y)} whatever ${x.label} is.`,
    !exact && missed(y, at(value) ?? Number.NaN, target),
    answers.size > 1 && 'There are several answers; this is the nearest to the current value.',
  ].filter((note) => note !== false);
  return { ok: true, value, exact, ...(notes.length > 0 && { note: notes.join(' ') }) };
}

interface Place {
  readonly value: number;
  readonly reached: number;
  readonly gap: number;
}

interface Axis {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
  readonly to: (value: number) => number;
  readonly back: (position: number) => number;
}

const no = (message: string): Solution => ({ ok: false, message });
const clamp = (value: number, [lowest, highest]: readonly [number, number]): number => Math.min(Math.max(value, lowest), highest);
const show = (value: number, { unit }: Measure, digits = 3): string => format(value, unit, { digits });

function axisOf({ domain, whole }: Measure, range: readonly [number, number], scale: 'log' | 'linear'): Axis {
  const ends = range.map((end, index) => clamp(Number.isNaN(end) ? (domain[index] ?? 0) : end, domain)).sort((a, b) => a - b);
  const lowest = whole ? Math.ceil(ends[0] ?? 0) : (ends[0] ?? 0);
  const highest = Math.max(lowest, whole ? Math.floor(ends[1] ?? 0) : (ends[1] ?? 0));
  const log = scale === 'log' && lowest > 0;
  const bounds = [lowest, highest] as const;
  return {
    lowest,
    highest,
    whole: whole === true,
    to: (value) => (log ? Math.log(value) : value),
    // The logarithm and back may step over an end by its last digit.
    back: (position) => clamp(log ? Math.exp(position) : position, bounds),
  };
}

function placesOf({ lowest, highest, whole, to, back }: Axis): readonly number[] {
  const steps = 200;
  const places = Array.from({ length: steps + 1 }, (_, index) => {
    if (index === 0 || index === steps) return index ? highest : lowest;
    const value = back(to(lowest) + (to(highest) - to(lowest)) * (index / steps));
    return whole ? Math.round(value) : value;
  });
  return [...new Set(places)];
}

/** Above 0 where the result is past the target. By ratios where both are above 0, because results span decades. */
function gapOf(reached: number, target: number): number {
  if (Math.abs(reached - target) <= 4 * Number.EPSILON * Math.abs(target)) return 0;
  const ratio = reached / target;
  return target > 0 && ratio > 0 && ratio < Number.POSITIVE_INFINITY ? Math.log(ratio) : reached - target;
}

/** The smallest whole number past the target between two on its different sides, of those for which there is a result. */
function firstPast(gap: (value: number) => number, low: number, high: number): number {
  const found = halved(gap, low, high);
  if (!Number.isNaN(gap(found))) return found;
  // Only some whole numbers have a result, such as those that divide the layers: look at each, or take the known end where they are many.
  const side = Math.sign(gap(low));
  for (let value = low + 1; value < Math.min(high, low + 1000); value++) {
    const there = Math.sign(gap(value));
    if (there === 0 || there === -side) return value;
  }
  return high;
}

/** The same by halves, as if there were a result for every number. */
function halved(gap: (value: number) => number, low: number, high: number): number {
  const side = Math.sign(gap(low));
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor(before + (after - before) / 2);
    if (Math.sign(gap(middle)) === side) before = middle;
    else after = middle;
  }
  return after;
}

/** Where the result passes the target between two places; nowhere if it leaps to infinity there and back from the other side. */
function passing(axis: Axis, gap: (value: number) => number, before: Place, after: Place): number | undefined {
  const value = axis.back(findRoot((position) => gap(axis.back(position)), axis.to(before.value), axis.to(after.value)));
  const left = gap(value);
  return Math.abs(left) <= Math.max(Math.abs(before.gap), Math.abs(after.gap)) ? value : undefined;
}

function outOfReach(x: Measure, y: Measure, target: number, { lowest, highest }: Axis, reached: readonly number[]): string {
  const [least, most] = [Math.min(...reached), Math.max(...reached)];
  const goal = show(target, y);
  if (least === most) return `${y.label} is ${show(least, y)} whatever ${x.label} is; it cannot be brought to ${goal} that way.`;
  const digits = digitsApart(y, target, least, most);
  const leaps = least < target && target < most;
  const moved = `With ${x.label} from ${show(lowest, x)} to ${show(highest, x)}`;
  return `${moved}, ${y.label} goes from ${show(least, y, digits)} to ${show(most, y, digits)}; ${leaps ? `it leaps over ${show(target, y, digits)}` : `${show(target, y, digits)} is out of reach`}.`;
}

function missed(y: Measure, reached: number, target: number): string {
  const digits = digitsApart(y, target, reached);
  return `${y.label} is ${show(reached, y, digits)} there: it passes ${show(target, y, digits)} without meeting it.`;
}

/** How many digits it takes for a target not to print like what misses it. */
const digitsApart = (y: Measure, target: number, ...others: readonly number[]): number =>
  [3, 4, 5, 6].find((digits) => others.every((other) => show(other, y, digits) !== show(target, y, digits))) ?? 7;
