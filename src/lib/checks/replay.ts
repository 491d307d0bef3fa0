import { evaluate } from '../formula/evaluate.ts';
import type { AnyFormula } from '../formula/formula.ts';
import { graph } from '../formula/graph.ts';
import type { DataSets } from '../formula/value.ts';
import { day } from '../units/date.ts';
import { isDate, type Quantity } from '../vocabulary/quantity.ts';
import type { Check } from './check.ts';
import { rounding } from './rounding.ts';

/** A published number beside the computed one. */
export interface Replay {
  readonly check: Check;
  /** Absent where the library has no answer; `reason` says why. */
  readonly computed?: number | string;
  /** computed / published − 1; the plain difference where the published number is 0, in days for dates; absent for verdicts. */
  readonly error?: number;
  /** How far the rounding of the printed numbers can move the result, as a share of the published number. */
  readonly rounding?: number;
  /** Whether the error is within the tolerance, or within rounding where there is none; of a bound, whether it is kept. */
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
  const way = graph(wired);
  const compute = (given: Check['given']) => {
    const counted = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, inDays(way.quantities.get(id), value)]));
    const { values, reasons } = evaluate(way, counted, data);
    return { computed: values[check.computes], reason: reasons[check.computes] };
  };
  const { computed, reason = `Nothing gives ${check.computes}.` } = compute(check.given);
  const quantity = way.quantities.get(check.computes);
  const published = inDays(quantity, check.published);
  if (computed === undefined || typeof computed === 'object') return { check, agrees: false, reason };
  if (typeof computed === 'string' || typeof published === 'string') return { check, computed, agrees: computed === published };
  const error = published === 0 ? computed : isDate(quantity) ? computed - published : computed / published - 1;
  const rounded = rounding(check, computed, (given) => compute(given).computed);
  return { check, computed, error, ...(rounded !== undefined && { rounding: rounded }), agrees: agrees(check, error, rounded) };
}

/** Whether an error is within the tolerance, or within rounding where there is none; beyond a bound it counts to one side alone. A billionth is left to the arithmetic of the machine. */
function agrees({ bound, tolerance }: Check, error: number, rounded = 0): boolean {
  const beyond = bound === undefined ? Math.abs(error) : bound === 'at most' ? error : -error;
  return beyond <= (tolerance ?? rounded) + 1e-9;
}

/** A date of a check as the library counts it; anything else as it is. */
const inDays = (quantity: Quantity | undefined, value: number | string): number | string =>
  isDate(quantity) && typeof value === 'string' ? day(value) : value;
