import { isMeasure, isSelection, type Quantity } from '../vocabulary/quantity.ts';
import { isAnswer, refused, within } from './domain.ts';
import type { AnyFormula } from './formula.ts';
import type { Graph } from './graph.ts';
import { type DataSets, type Datum, Unknown, type Value } from './value.ts';

/** What is given to a graph: numbers, option ids and record ids, by quantity id. Leaves, or any intermediate in place of its formula. */
export type Given = Readonly<Record<string, number | string>>;

/** Every quantity's value, or the reason why it has none. */
export interface Evaluation {
  readonly values: Readonly<Record<string, Value>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** The row behind a value that was looked up. */
  readonly origins: Readonly<Record<string, Datum>>;
}

/** Computes every result that the given values allow. Never throws, and never answers NaN, Infinity or what lies outside a quantity's domain: what cannot be had gets a reason. */
export function evaluate(graph: Graph, given: Given, data: DataSets = {}): Evaluation {
  const values: Record<string, Value> = {};
  const reasons: Record<string, string> = {};
  const origins: Record<string, Datum> = {};
  for (const [id, value] of Object.entries(given)) {
    const settled = settle(graph, id, value, data);
    if (settled instanceof Unknown) reasons[id] = settled.reason;
    else values[id] = settled;
  }
  for (const formula of graph.plan) {
    const { id } = formula.gives;
    if (Object.hasOwn(values, id) || Object.hasOwn(reasons, id)) continue;
    const answer = apply(formula, values, reasons);
    if (answer instanceof Unknown) reasons[id] = answer.reason;
    else if (typeof answer !== 'object') values[id] = answer;
    else {
      values[id] = answer.value;
      origins[id] = answer;
    }
  }
  return { values, reasons, origins };
}

function settle(graph: Graph, id: string, value: number | string, data: DataSets): Value | Unknown {
  const quantity = graph.quantities.get(id);
  if (!quantity) return typeof value === 'number' && !Number.isFinite(value) ? new Unknown(`${id} must be a number.`) : value;
  if (isMeasure(quantity)) return typeof value === 'number' ? within(quantity, value) : new Unknown(`${quantity.label} must be a number.`);
  if (isSelection(quantity)) {
    const rows = data[quantity.set] ?? {};
    return (Object.hasOwn(rows, value) ? rows[value] : undefined) ?? new Unknown(`${quantity.label}: there is no “${value}”.`);
  }
  // Not `in`: a link may say “constructor”, which every object has.
  return Object.hasOwn(quantity.options, value) ? String(value) : new Unknown(`${quantity.label} must be one of ${Object.keys(quantity.options).join(', ')}.`);
}

function apply(formula: AnyFormula, values: Readonly<Record<string, Value>>, reasons: Readonly<Record<string, string>>): number | string | Datum | Unknown {
  const given: Record<string, Value> = {};
  let missing: Quantity | undefined;
  for (const [name, quantity] of formula.reads) {
    const value = values[quantity.id];
    if (value === undefined) missing ??= quantity;
    else given[name] = value;
  }
  if (missing)
    return formula.alone?.(given as never) ?? formula.among?.(given as never) ?? new Unknown(reasons[missing.id] ?? `${missing.label} is not given.`);
  const answer = formula(given as never);
  if (answer instanceof Unknown) return answer;
  const value = typeof answer === 'object' ? answer.value : answer;
  return isAnswer(formula.gives, value) ? answer : refused(formula, value);
}
