import { type Trace, trace } from '../lib/formula/trace.ts';
import type { Calculator } from '../lib/scenario/calculator.ts';
import type { Settled } from '../lib/scenario/settle.ts';

/** The way to a result as an indented tree, down to the rows and their sources; undefined where the calculator has no such result. */
export function traced(calculator: Calculator, settled: Settled, id: string): string | undefined {
  if (!calculator.graph.by.has(id)) return undefined;
  const lines: string[] = [];
  const seen = new Set<string>();
  const visit = (node: Trace, depth: number): void => {
    const again = seen.has(node.quantity) && node.inputs.length > 0;
    seen.add(node.quantity);
    lines.push(`${'  '.repeat(depth)}${node.label}: ${node.text}${again ? ' (as above)' : why(node)}`);
    if (!again) for (const input of node.inputs) visit(input, depth + 1);
  };
  visit(trace(calculator.graph, settled.given, settled, id, settled.origins), 0);
  return lines.join('\n');
}

function why({ formula, origin, reason, overridden }: Trace): string {
  if (reason) return `. ${reason}`;
  if (origin) return ` (${origin.source}, ${origin.locator}; ${origin.grade})`;
  if (formula) return `. ${formula.says}`;
  return overridden ? ' (given in place of the formula)' : ' (given)';
}
