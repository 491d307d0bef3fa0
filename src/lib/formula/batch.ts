import { isMeasure } from '../vocabulary/quantity.ts';
import { inDomain, isAnswer } from './domain.ts';
import { evaluate, type Given } from './evaluate.ts';
import type { AnyFormula } from './formula.ts';
import { type Graph, inputsOf } from './graph.ts';
import { type DataSets, Unknown, type Value } from './value.ts';

/** Many values of one quantity: numbers with NaN where unknown, or option ids with nothing there. */
type Column = Float64Array | (string | undefined)[];

/** Numbers that a quantity takes one after the other. */
export type Numbers = ArrayLike<number>;

/**
 * Evaluates a graph for many values of some quantities: the same digits as `evaluate` for each, but only what the wanted results need,
 * what does not change only once, and one formula after the other over all values.
 * Answers the wanted results that are numbers, NaN where unknown. All columns of `moving` have the same length.
 */
export function batch(
  graph: Graph,
  given: Given,
  moving: Readonly<Record<string, Numbers>>,
  wanted: readonly string[],
  data: DataSets = {},
): Readonly<Record<string, Float64Array>> {
  const count = Object.values(moving)[0]?.length ?? 1;
  const still = Object.fromEntries(Object.entries(given).filter(([id]) => !Object.hasOwn(moving, id)));
  const once = evaluate(graph, still, data).values;
  const columns = new Map<string, Column>();
  for (const [id, values] of Object.entries(moving)) columns.set(id, checked(graph, id, values));
  for (const formula of stepsTo(graph, still, moving, wanted)) columns.set(formula.gives.id, columnOf(formula, count, columns, once));
  const found: Record<string, Float64Array> = {};
  for (const id of wanted) {
    const column = columns.get(id);
    const value = column ? undefined : once[id];
    if (column instanceof Float64Array) found[id] = column;
    else if (!column) found[id] = new Float64Array(count).fill(typeof value === 'number' ? value : Number.NaN);
  }
  return found;
}

/** Values as `evaluate` would take them: what lies outside the domain is unknown. */
function checked(graph: Graph, id: string, values: Numbers): Float64Array {
  const quantity = graph.quantities.get(id);
  const column = new Float64Array(values.length).fill(Number.NaN);
  if (quantity && !isMeasure(quantity)) return column;
  for (let at = 0; at < column.length; at++) {
    const value = values[at] ?? Number.NaN;
    if (!quantity || inDomain(quantity, value)) column[at] = value;
  }
  return column;
}

/** The formulas whose answer moves and that a wanted result needs, in order. */
function stepsTo(graph: Graph, still: Given, moving: Readonly<Record<string, Numbers>>, wanted: readonly string[]): readonly AnyFormula[] {
  const moves = new Set(Object.keys(moving));
  const steps: AnyFormula[] = [];
  for (const formula of graph.plan) {
    const { id } = formula.gives;
    if (Object.hasOwn(still, id) || Object.hasOwn(moving, id) || !inputsOf(formula).some((input) => moves.has(input.id))) continue;
    moves.add(id);
    steps.push(formula);
  }
  const needed = new Set(wanted);
  return steps
    .toReversed()
    .filter((formula) => {
      if (!needed.has(formula.gives.id)) return false;
      for (const { id } of inputsOf(formula)) needed.add(id);
      return true;
    })
    .toReversed();
}

function columnOf(formula: AnyFormula, count: number, columns: ReadonlyMap<string, Column>, once: Readonly<Record<string, Value>>): Column {
  const names: string[] = [];
  const sources: Column[] = [];
  const given: Record<string, Value> = {};
  let complete = true;
  for (const [name, { id }] of Object.entries(formula.from)) {
    const column = columns.get(id);
    const value = once[id];
    if (column) {
      names.push(name);
      sources.push(column);
      given[name] = 0;
    } else if (value === undefined) complete = false;
    else given[name] = value;
  }
  const { gives } = formula;
  const numeric = isMeasure(gives);
  const [lowest, highest] = numeric ? gives.domain : [0, 0];
  const whole = numeric && gives.whole === true;
  const numbers = new Float64Array(numeric ? count : 0);
  const words: (string | undefined)[] = [];
  const width = names.length;
  for (let at = 0; at < count; at++) {
    let known = complete;
    for (let k = 0; k < width; k++) {
      const value = sources[k]?.[at];
      if (value === undefined || Number.isNaN(value)) known = false;
      else given[names[k] ?? ''] = value;
    }
    const answer = known ? formula(given as never) : formula.alone?.(partly(given, names, sources, at) as never);
    const value = typeof answer === 'object' ? (answer instanceof Unknown ? undefined : answer.value) : answer;
    // As `inDomain` has it, with the ends of the domain read once.
    if (numeric) numbers[at] = typeof value === 'number' && value >= lowest && value <= highest && !(whole && !Number.isInteger(value)) ? value : Number.NaN;
    else words.push(typeof value === 'string' && isAnswer(gives, value) ? value : undefined);
  }
  return numeric ? numbers : words;
}

/** What is known for one value, without the names of what is not. */
function partly(given: Readonly<Record<string, Value>>, names: readonly string[], sources: readonly Column[], at: number): Readonly<Record<string, Value>> {
  const known = { ...given };
  for (const [k, name] of names.entries()) {
    const value = sources[k]?.[at];
    if (value === undefined || Number.isNaN(value)) delete known[name];
    else known[name] = value;
  }
  return known;
}
