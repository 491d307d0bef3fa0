import type { Quantity } from '../vocabulary/quantity.ts';
import type { AnyFormula } from './formula.ts';

/** Formulas wired by their quantities, in an order in which each finds its inputs computed. */
export interface Graph {
  readonly plan: readonly AnyFormula[];
  /** The formula that gives a quantity. */
  readonly by: ReadonlyMap<string, AnyFormula>;
  /** Every quantity met, leaves and results alike. */
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** Wires formulas. Throws when two give the same quantity or when they wait for each other: both are mistakes of the author. */
export function graph(formulas: readonly AnyFormula[]): Graph {
  const by = new Map<string, AnyFormula>();
  const quantities = new Map<string, Quantity>();
  for (const formula of formulas) {
    if (by.has(formula.gives.id)) throw new Error(`Two formulas give ${formula.gives.id}.`);
    by.set(formula.gives.id, formula);
    for (const quantity of [formula.gives, ...inputsOf(formula)]) quantities.set(quantity.id, quantity);
  }
  return { plan: inOrder(by), by, quantities };
}

/** The quantities a formula reads. */
export const inputsOf = (formula: AnyFormula): readonly Quantity[] => Object.values(formula.from);

function inOrder(by: ReadonlyMap<string, AnyFormula>): AnyFormula[] {
  const plan: AnyFormula[] = [];
  const state = new Map<string, 'waiting' | 'done'>();
  const visit = (id: string): void => {
    const formula = by.get(id);
    if (!formula || state.get(id) === 'done') return;
    if (state.get(id) === 'waiting') throw new Error(`${id} depends on itself.`);
    state.set(id, 'waiting');
    for (const input of inputsOf(formula)) visit(input.id);
    state.set(id, 'done');
    plan.push(formula);
  };
  for (const id of by.keys()) visit(id);
  return plan;
}
