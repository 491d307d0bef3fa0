import { format, formatRange } from '../units/format.ts';
import { inSentence, isMeasure, type Measure, type Result } from '../vocabulary/quantity.ts';
import type { AnyFormula } from './formula.ts';
import { inputsOf } from './graph.ts';
import { Unknown } from './value.ts';

/** Whether a number is one that the quantity can have: in its domain, and whole where only whole numbers make sense. False for NaN. */
export const inDomain = ({ domain, whole }: Measure, value: number): boolean =>
  value >= domain[0] && value <= domain[1] && (whole !== true || Number.isInteger(value));

/** Whether a formula's answer is one that its quantity can hold: a number of its domain, or one of the options. */
export const isAnswer = (gives: Result, answer: number | string): boolean =>
  isMeasure(gives) ? typeof answer === 'number' && inDomain(gives, answer) : Object.hasOwn(gives.options, answer);

/** The value, or a sentence that names the quantity and its valid range. */
export const within = (quantity: Measure, value: number): number | Unknown =>
  inDomain(quantity, value) ? value : new Unknown(`${quantity.label} must be ${rangeOf(quantity)}.`);

/** Why the answer of a formula is none that its quantity can hold: what it would be, of what it was computed, and what is valid. */
export function refused(formula: AnyFormula, answer: number | string): Unknown {
  const { gives } = formula;
  const given = `from ${inputsInWords(formula)} as given`;
  if (!isMeasure(gives) || typeof answer !== 'number' || !Number.isFinite(answer)) return new Unknown(`${gives.label} cannot be computed ${given}.`);
  return new Unknown(`${gives.label} would be ${apart(gives, answer)}, ${given}; it must be ${rangeOf(gives)}.`);
}

const rangeOf = ({ domain: [lowest, highest], unit, whole }: Measure): string =>
  `${whole && unit.kind !== 'date' ? 'a whole number from' : 'from'} ${formatRange(lowest, highest, unit)}`;

/** The inputs of a formula, the first three by name. */
function inputsInWords(formula: AnyFormula): string {
  const names = inputsOf(formula).map(inSentence);
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others` : names.join(', ');
}

/** A number with as many digits as it takes not to print like an end of the domain, or like a whole number. */
function apart({ domain, unit, whole }: Measure, value: number): string {
  const valid = whole ? [...domain, Math.round(value)] : domain;
  const enough = [3, 5, 7, 9, 12, 15].find((digits) => valid.every((end) => format(end, unit, { digits }) !== format(value, unit, { digits })));
  return format(value, unit, { digits: enough ?? 17 });
}
