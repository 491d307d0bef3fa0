import { isMeasure, type Quantity } from '../vocabulary/quantity.ts';
import type { AnyFormula } from './formula.ts';

/** TeX of a quantity's symbol; its label where it is not a number. */
export const symbolOf = (quantity: Quantity): string => (isMeasure(quantity) ? quantity.symbol : `\\text{${quantity.label}}`);

/** TeX of a formula's right-hand side with anything in place of its inputs. */
export function rightHandSide(formula: AnyFormula, write: (quantity: Quantity) => string): string {
  return formula.tex(Object.fromEntries(Object.entries(formula.from).map(([name, quantity]) => [name, write(quantity)])));
}

/** TeX of a formula in symbols, such as `C = 6 \cdot N \cdot D`. */
export const equation = (formula: AnyFormula): string => `${symbolOf(formula.gives)} = ${rightHandSide(formula, symbolOf)}`;
