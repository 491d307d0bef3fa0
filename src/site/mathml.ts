import temml from 'temml';
import type { MathPieces } from '../components/calculator/props.ts';
import { equation, rightHandSide, symbolOf } from '../lib/formula/equation.ts';
import type { AnyFormula } from '../lib/formula/formula.ts';
import type { Graph } from '../lib/formula/graph.ts';

const inner = (tex: string): string =>
  temml
    .renderToString(tex, { throwOnError: true })
    .replace(/^<math[^>]*>/, '')
    .replace(/<\/math>$/, '');

/** An equation with what it defines below it. */
function inLines(tex: string): string {
  const lines = tex.split(/,\s*\\quad\s*/);
  return lines.length > 1 ? `\\begin{gathered} ${lines.join(', \\\\ ')} \\end{gathered}` : tex;
}

/** A formula as display MathML, in symbols. */
export const displayed = (formula: AnyFormula): string => temml.renderToString(inLines(equation(formula)), { displayMode: true, throwOnError: true });

/** TeX as MathML within a line. */
export const inline = (tex: string): string => temml.renderToString(tex, { throwOnError: true });

/** The MathML of a graph, for components that put numbers in without a TeX engine. */
export function piecesOf(graph: Graph): MathPieces {
  const right: Record<string, string> = {};
  const symbols: Record<string, string> = {};
  for (const formula of graph.plan) right[formula.gives.id] = inner(rightHandSide(formula, ({ id }) => `\\text{⟦${id}⟧}`));
  for (const quantity of graph.quantities.values()) symbols[quantity.id] = inner(symbolOf(quantity));
  return { right, symbols };
}
