import { isMeasure, type Measure } from '../vocabulary/quantity.ts';
import { isAnswer } from './domain.ts';
import { evaluate, type Given } from './evaluate.ts';
import type { AnyFormula } from './formula.ts';
import { type Graph, inputsOf } from './graph.ts';
import { type DataSets, Unknown, type Value } from './value.ts';

/** Many values of one quantity: numbers with NaN where unknown, or option ids with nothing there. */
type Column = Float64Array | (string | undefined)[];

/** Numbers that a quantity takes one after the other. */
export type Numbers = ArrayLike<number>;

type Values = Readonly<Record<string, Value>>;

/**
 * Evaluates a graph for many values of some quantities: the same digits as `evaluate` for each, but only what the wanted results need,
 * what does not change only once, and one formula after the other over all values.
 * Answers the wanted results, NaN where unknown or no number. All columns of `moving` have the same length.
 */
export function batch(
  graph: Graph,
  given: Given,
  moving: Readonly<Record<string, Numbers>>,
  wanted: readonly string[],
  data: DataSets = {},
): Readonly<Record<string, Float64Array>> {
  const count = Object.values(moving)[0]?.length ?? 1;
  const once = evaluate(graph, given, data).values;
  const columns = new Map<string, Column>();
  for (const [id, values] of Object.entries(moving)) columns.set(id, checked(graph, id, values));
  for (const formula of needed(movingOf(graph, given, moving, once), wanted)) columns.set(formula.gives.id, columnOf(formula, count, columns, once));
  const numbers = (id: string): Float64Array => {
    const [column, value] = [columns.get(id), once[id]];
    return column instanceof Float64Array ? column : new Float64Array(count).fill(typeof value === 'number' ? value : Number.NaN);
  };
  return Object.fromEntries(wanted.map((id) => [id, numbers(id)]));
}

/** Values as `evaluate` would take them. */
function checked(graph: Graph, id: string, values: Numbers): Float64Array {
  const quantity = graph.quantities.get(id);
  const column = new Float64Array(values);
  if (!quantity) return column;
  return isMeasure(quantity) ? valid(quantity, column) : column.fill(Number.NaN);
}

/** The same column, in which what its quantity cannot hold is unknown: as `inDomain` has it, with the ends of the domain read once. */
function valid({ domain: [lowest, highest], whole }: Measure, column: Float64Array): Float64Array {
  column.forEach((value, at) => {
    if (!(value >= lowest && value <= highest && (!whole || Number.isInteger(value)))) column[at] = Number.NaN;
  });
  return column;
}

/** The formulas whose answer moves, in order. */
function movingOf(graph: Graph, given: Given, moving: Readonly<Record<string, Numbers>>, once: Values): readonly AnyFormula[] {
  const moves = new Set(Object.keys(moving));
  return graph.plan.filter((formula) => {
    const { id } = formula.gives;
    if (Object.hasOwn(given, id) || moves.has(id) || !inputsOf(formula).some((input) => moves.has(input.id)) || isDecided(formula, moves, once)) return false;
    moves.add(id);
    return true;
  });
}

/** Whether what stays decides the answer alone. */
function isDecided({ alone, reads }: AnyFormula, moves: ReadonlySet<string>, once: Values): boolean {
  const stays = reads.filter(([, { id }]) => !moves.has(id));
  return alone?.(Object.fromEntries(stays.map(([name, { id }]) => [name, once[id]])) as never) !== undefined;
}

/** Those of the formulas that a wanted result needs. */
function needed(formulas: readonly AnyFormula[], wanted: readonly string[]): readonly AnyFormula[] {
  const ids = new Set(wanted);
  return formulas
    .toReversed()
    .filter((formula) => {
      if (!ids.has(formula.gives.id)) return false;
      for (const { id } of inputsOf(formula)) ids.add(id);
      return true;
    })
    .toReversed();
}

/** The answers of a formula at every place. */
function columnOf(formula: AnyFormula, count: number, columns: ReadonlyMap<string, Column>, once: Values): Column {
  const { gives } = formula;
  const numeric = isMeasure(gives);
  const names: string[] = [];
  const sources: Column[] = [];
  const given: Record<string, Value> = {};
  let complete = true;
  for (const [name, { id }] of formula.reads) {
    const column = columns.get(id);
    const value = once[id];
    if (column) {
      names.push(name);
      sources.push(column);
      given[name] = Number.NaN;
    } else if (value === undefined) complete = false;
    else given[name] = value;
  }
  const numbers = new Float64Array(numeric ? count : 0);
  const words: (string | undefined)[] = [];
  const width = names.length;
  for (let at = 0; at < count; at++) {
    let known = complete;
    for (let k = 0; k < width; k++) {
      const value = sources[k]?.[at] ?? Number.NaN;
      if (Number.isNaN(value)) known = false;
      given[names[k] ?? ''] = value;
    }
    const answer = known ? formula(given as never) : partial(formula, knownOf(given));
    const value = typeof answer === 'object' ? (answer instanceof Unknown ? undefined : answer.value) : answer;
    if (numeric) numbers[at] = typeof value === 'number' ? value : Number.NaN;
    else words.push(typeof value === 'string' && isAnswer(gives, value) ? value : undefined);
  }
  return numeric ? valid(gives, numbers) : words;
}

/** The answer where not all is known. */
const partial = ({ alone, among }: AnyFormula, known: Values) => alone?.(known as never) ?? among?.(known as never);

/** What is known, without the names of what is not. */
const knownOf = (given: Values): Values => Object.fromEntries(Object.entries(given).filter(([, value]) => !Number.isNaN(value)));
