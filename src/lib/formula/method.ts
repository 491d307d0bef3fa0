import { equation } from './equation.ts';
import type { AnyFormula } from './formula.ts';
import { inputsOf } from './graph.ts';

/** A formula as an index lists it: plain data, made from the formula itself. */
export interface Method {
  /** Id of the quantity that it gives. */
  readonly gives: string;
  /** Its name in the library. */
  readonly name: string;
  readonly label: string;
  /** The equation in TeX. */
  readonly equation: string;
  readonly says: string;
  readonly kind: AnyFormula['kind'];
  /** Where it holds and what it leaves out. */
  readonly holds?: string;
  /** Ids of the sources that state it. */
  readonly sources: readonly string[];
  /** Ids of the quantities that it reads. */
  readonly inputs: readonly string[];
}

/** Whether a thing of the library is a formula. */
export const isFormula = (thing: unknown): thing is AnyFormula => typeof thing === 'function' && 'gives' in thing && 'from' in thing;

/** Every formula among the exports of the library, in the order of what they give, then of their names. */
export function methodsOf(library: Readonly<Record<string, unknown>>): readonly Method[] {
  return Object.entries(library)
    .flatMap(([name, thing]) => (isFormula(thing) ? [methodOf(name, thing)] : []))
    .sort((a, b) => order(a.gives, b.gives) || order(a.name, b.name));
}

function methodOf(name: string, formula: AnyFormula): Method {
  const { gives, says, kind, holds, source } = formula;
  return {
    gives: gives.id,
    name,
    label: gives.label,
    equation: equation(formula),
    says,
    kind,
    ...(holds && { holds }),
    sources: source,
    inputs: inputsOf(formula).map(({ id }) => id),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
