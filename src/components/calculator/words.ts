import type { Graph } from '../../lib/formula/graph.ts';

/** What is said about the quantities and formulas of a calculator, by quantity id. Its script does without: the page holds it. */
export interface Words {
  readonly definitions: Readonly<Record<string, string>>;
  readonly formulas: Readonly<Record<string, { readonly says: string; readonly holds: string | undefined }>>;
}

/** The words of a graph, for its page. */
export const wordsOf = (graph: Graph): Words => ({
  definitions: Object.fromEntries([...graph.quantities.values()].map(({ id, definition }) => [id, definition])),
  formulas: Object.fromEntries(graph.plan.map(({ gives, says, holds }) => [gives.id, { says, holds }])),
});

/** Gives the words of its page back to a graph whose script came without them. */
export function giveWords(graph: Graph, { definitions, formulas }: Words): void {
  for (const quantity of graph.quantities.values()) Object.assign(quantity, { definition: definitions[quantity.id] });
  for (const formula of graph.plan) Object.assign(formula, formulas[formula.gives.id]);
}
