import { format } from '../units/format.ts';
import { isChoice, isMeasure, type Quantity } from '../vocabulary/quantity.ts';
import type { Evaluation, Given } from './evaluate.ts';
import type { AnyFormula } from './formula.ts';
import { type Graph, inputsOf } from './graph.ts';
import type { Datum, Value } from './value.ts';

/** Where a value comes from: plain data, down to the inputs and the rows of the data sets. Equations are in `graph.by`, under the same ids. */
export interface Trace {
  /** Id of the quantity. */
  readonly quantity: string;
  readonly label: string;
  /** The number, or the id of the option or record; absent where unknown. */
  readonly value?: number | string;
  /** The value as it prints: a number with its unit, or the name of the option or record. */
  readonly text: string;
  /** Id of the unit of a number. */
  readonly unit?: string;
  /** What the formula that computed it says of itself; absent for what is given. */
  readonly formula?: Pick<AnyFormula, 'says' | 'kind' | 'source' | 'holds'>;
  /** What the formula read. The same node stands wherever the same quantity is read. */
  readonly inputs: readonly Trace[];
  /** The row behind it. */
  readonly origin?: Datum;
  /** Given in place of the formula that would compute it. */
  readonly overridden: boolean;
  /** Why there is no value. */
  readonly reason?: string;
}

/**
 * The tree of formulas and values behind a quantity of an evaluation.
 * `origins` are the rows behind given values, by quantity id; the evaluation knows those behind values that were looked up.
 */
export function trace(graph: Graph, given: Given, evaluation: Evaluation, id: string, origins: Readonly<Record<string, Datum>> = {}): Trace {
  const nodes = new Map<string, Trace>();
  const visit = (at: string): Trace => {
    const known = nodes.get(at);
    if (known) return known;
    const formula = Object.hasOwn(given, at) ? undefined : graph.by.get(at);
    const node = nodeOf(graph, evaluation, at, formula, formula ? inputsOf(formula).map((input) => visit(input.id)) : [], own(origins, at));
    const traced = { ...node, overridden: Object.hasOwn(given, at) && graph.by.has(at) };
    nodes.set(at, traced);
    return traced;
  };
  return visit(id);
}

function nodeOf(
  graph: Graph,
  evaluation: Evaluation,
  id: string,
  formula: AnyFormula | undefined,
  inputs: readonly Trace[],
  given: Datum | undefined,
): Omit<Trace, 'overridden'> {
  const quantity = graph.quantities.get(id);
  const value = own(evaluation.values, id);
  const origin = own(evaluation.origins, id) ?? given;
  return {
    quantity: id,
    label: quantity?.label ?? id,
    ...(value !== undefined && { value: typeof value === 'object' ? value.id : value }),
    text: textOf(quantity, value),
    ...(quantity && isMeasure(quantity) && { unit: quantity.unit.id }),
    ...(formula && { formula: saidBy(formula) }),
    inputs,
    ...(origin && { origin }),
    ...(value === undefined && { reason: own(evaluation.reasons, id) ?? `${quantity?.label ?? id} is not given.` }),
  };
}

/** What a formula says of itself. */
const saidBy = ({ says, kind, source, holds }: AnyFormula): NonNullable<Trace['formula']> => ({ says, kind, source, ...(holds && { holds }) });

const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(record, id) ? record[id] : undefined);

function textOf(quantity: Quantity | undefined, value: Value | undefined): string {
  if (value === undefined) return '–';
  if (typeof value === 'object') return value.name;
  if (typeof value === 'number') return quantity && isMeasure(quantity) ? format(value, quantity.unit) : String(value);
  return (quantity && isChoice(quantity) ? quantity.options[value] : undefined) ?? value;
}
