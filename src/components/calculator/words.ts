import { rightHandSide, symbolOf } from '../../lib/formula/equation.ts';
import type { Calculator } from '../../lib/scenario/calculator.ts';
import { isMeasure } from '../../lib/vocabulary/quantity.ts';

/** What is said about the quantities and formulas of a calculator, by quantity id, and when not to use it. Its script does without: the page holds it. */
export interface Words {
  readonly quantities: Readonly<Record<string, { readonly definition: string; readonly symbol?: string }>>;
  readonly formulas: Readonly<
    Record<string, { readonly says: string; readonly holds: string | undefined; readonly source: readonly string[]; readonly right: string }>
  >;
  readonly notFor: readonly string[];
}

/** The words of a calculator, for its page. */
export const wordsOf = ({ graph, notFor }: Calculator): Words => ({
  quantities: Object.fromEntries(
    [...graph.quantities.values()].map((quantity) => [
      quantity.id,
      { definition: quantity.definition, ...(isMeasure(quantity) && { symbol: quantity.symbol }) },
    ]),
  ),
  formulas: Object.fromEntries(
    graph.plan.map((formula) => {
      const { gives, says, holds, source } = formula;
      return [gives.id, { says, holds, source, right: rightHandSide(formula, symbolOf) }];
    }),
  ),
  notFor,
});

/** Gives the words of its page back to a calculator whose script came without them; its equations in symbols, as files carry them. */
export function giveWords(calculator: Calculator, { quantities, formulas, notFor }: Words): void {
  for (const quantity of calculator.graph.quantities.values()) Object.assign(quantity, quantities[quantity.id]);
  for (const formula of calculator.graph.plan) {
    const { right = '', ...said } = formulas[formula.gives.id] ?? {};
    Object.assign(formula, said, { tex: () => right });
  }
  Object.assign(calculator, { notFor });
}
