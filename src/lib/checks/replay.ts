import { evaluate } from '../formula/evaluate.ts';
import type { AnyFormula } from '../formula/formula.ts';
import { graph } from '../formula/graph.ts';
import type { DataSets } from '../formula/value.ts';
import type { Check } from './check.ts';

/** A published number beside the computed one. */
export interface Replay {
  readonly check: Check;
  /** Absent where the library has no answer; `reason` says why. */
  readonly computed?: number;
  /** computed / published − 1; the plain difference where the published number is 0. */
  readonly error?: number;
  /** Whether the error is within the tolerance. */
  readonly agrees: boolean;
  readonly reason?: string;
}

/** Computes a published number again from what its publisher started from. Throws where the check names a formula that does not exist: a mistake of its author. */
export function replay(check: Check, formulas: Readonly<Record<string, AnyFormula>>, data: DataSets = {}): Replay {
  const wired = check.formulas.map((name) => {
    const found = formulas[name];
    if (!found) throw new Error(`The check ${check.id} names the formula ${name}, which the library does not have.`);
    return found;
  });
  const { values, reasons } = evaluate(graph(wired), check.given, data);
  const computed = values[check.computes];
  if (typeof computed !== 'number') return { check, agrees: false, reason: reasons[check.computes] ?? `Nothing gives ${check.computes}.` };
  const error = check.published === 0 ? computed : computed / check.published - 1;
  return { check, computed, error, agrees: Math.abs(error) <= check.tolerance };
}
