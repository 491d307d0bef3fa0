import type { AnyFormula } from '../../lib/formula/formula.ts';
import { inputsOf } from '../../lib/formula/graph.ts';
import type { Quantity } from '../../lib/vocabulary/quantity.ts';
import type { MathPieces } from './props.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts MathML in the holes of a formula's right-hand side. */
function filled(formula: AnyFormula, pieces: MathPieces, write: (quantity: Quantity) => string): string {
  return inputsOf(formula).reduce(
    (math, quantity) => math.replaceAll(`<mtext>⟦${quantity.id}⟧</mtext>`, () => write(quantity)),
    pieces.right[formula.gives.id] ?? '',
  );
}

const symbol = (pieces: MathPieces, quantity: Quantity): string => pieces.symbols[quantity.id] ?? `<mtext>${escaped(quantity.label)}</mtext>`;

function MathBlock({ inner, label }: { inner: string; label: string }) {
  // The strings come from the library's own formulas, rendered at build, and from formatted numbers, escaped.
  return (
    <div
      class="equation"
      role="math"
      tabIndex={0}
      aria-label={label}
      dangerouslySetInnerHTML={{ __html: `<math display="block"><mrow>${inner}</mrow></math>` }}
    />
  );
}

/** A formula in symbols. */
export function Equation({ formula, pieces }: { formula: AnyFormula; pieces: MathPieces }) {
  const inner = `${symbol(pieces, formula.gives)}<mo>=</mo>${filled(formula, pieces, (quantity) => symbol(pieces, quantity))}`;
  return <MathBlock inner={inner} label={`${formula.gives.label}: ${formula.says}`} />;
}

/** A formula with numbers put in. `write` gives each number as text. */
export function WithNumbers({
  formula,
  pieces,
  write,
  result,
}: {
  formula: AnyFormula;
  pieces: MathPieces;
  write: (quantity: Quantity) => string;
  result: string;
}) {
  const inner = `${symbol(pieces, formula.gives)}<mo>=</mo>${filled(formula, pieces, (quantity) => `<mtext>${escaped(write(quantity))}</mtext>`)}<mo>=</mo><mtext>${escaped(result)}</mtext>`;
  return <MathBlock inner={inner} label={`${formula.gives.label} with numbers: ${result}`} />;
}
