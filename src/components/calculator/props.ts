import type { Calculator } from '../../lib/scenario/calculator.ts';
import type { Scenario } from '../../lib/scenario/scenario.ts';
import type { Painters } from './picture.tsx';
import type { Spread } from './spread.ts';

/** A source as a line of text with a link. */
export interface SourceLine {
  readonly id: string;
  /** How a sentence cites it. */
  readonly name: string;
  readonly title: string;
  /** Page of the source on this site. */
  readonly href: string;
}

/** MathML made at build: formulas with a hole ⟦id⟧ for each input, and the symbols that fill the holes in an equation. */
export interface MathPieces {
  readonly right: Readonly<Record<string, string>>;
  readonly symbols: Readonly<Record<string, string>>;
}

/** What a page gives the calculator component. */
export interface CalculatorProps {
  readonly calculator: Calculator;
  /** What draws its pictures. */
  readonly painters: Painters;
  readonly math: MathPieces;
  readonly sources: Readonly<Record<string, SourceLine>>;
  /** Where the page starts it. */
  readonly start: Scenario;
  /** The spread of that start, so that no reader waits for it. */
  readonly spread: Spread;
  /** Page of the calculator itself, absolute, without a query. */
  readonly address: string;
  /** Page to embed, absolute. */
  readonly embed: string;
  /** The level of its heading: 1 on its own page, 3 in an article. */
  readonly heading: 1 | 2 | 3;
}
