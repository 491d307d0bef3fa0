import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import { type DataSets, Unknown, type Value } from '../../src/lib/formula/value.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { random } from '../../src/lib/uncertainty/random.ts';
import { isMeasure, isSelection, type Quantity } from '../../src/lib/vocabulary/quantity.ts';
import { calculators } from './calculators.ts';
import { type Given, readEquation } from './read-equation.ts';
import { anyInputs } from './reads.ts';

/** Every quantity of every calculator at each of its presets. */
const states = [...calculators.values()].flatMap((calculator) => calculator.presets.map(({ id }) => settle(calculator, { preset: id, set: {} }).values));

/** Inputs of a formula: as presets have them, up to four times more or less with any option, from all over their domains, and from there with like beside like. */
export function pointsOf(formula: AnyFormula, records: DataSets): readonly Given[] {
  const next = random(2);
  const real = states.flatMap((values) => {
    const given = Object.entries(formula.from).map(([name, { id }]) => [name, values[id]] as const);
    return given.some(([, value]) => value === undefined) ? [] : [Object.fromEntries(given) as Given];
  });
  const distinct = [...new Map(real.map((given) => [JSON.stringify(given), given])).values()];
  const few = distinct.filter((_, at) => at % Math.ceil(distinct.length / 4) === 0);
  const near = [...few, ...few].map((given) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, around(formula.from[name], value, next)])),
  );
  const far = anyInputs(formula, records, 14);
  return [...few, ...near, ...far, ...far.slice(-6).map((given) => alike(formula, given, next))];
}

function around(quantity: Quantity | undefined, value: Value, next: () => number): Value {
  if (!quantity || isSelection(quantity)) return value;
  if (!isMeasure(quantity)) return Object.keys(quantity.options)[Math.floor(next() * Object.keys(quantity.options).length)] ?? value;
  const [lowest, highest] = quantity.domain;
  const near = Math.min(Math.max((value as number) * 4 ** (2 * next() - 1), lowest), highest);
  return quantity.whole ? Math.round(near) : near;
}

/** Numbers of one unit within four times of each other, because bounds and cases compare them. */
function alike(formula: AnyFormula, given: Given, next: () => number): Given {
  const first = new Map<string, Value>();
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const quantity = formula.from[name];
      if (!quantity || !isMeasure(quantity)) return [name, value];
      if (!first.has(quantity.unit.id)) first.set(quantity.unit.id, value);
      return [name, around(quantity, first.get(quantity.unit.id) ?? value, next)];
    }),
  );
}

/** Whether a formula is a lookup: it answers rows with their origin, never a bare number. */
export function looksUp(formula: AnyFormula, points: readonly Given[]): boolean {
  const answers = points.map((given) => formula(given as never)).filter((answer) => !(answer instanceof Unknown));
  return answers.length > 0 && answers.every((answer) => typeof answer === 'object');
}

export interface Comparison {
  /** Points at which the code answers and the equation was read. */
  readonly compared: number;
  /** Where the two differ, in words. */
  readonly differences: readonly string[];
}

/** Reads the equation of a formula wherever the code answers. Throws `Unreadable` where that cannot be done. */
export function compare(formula: AnyFormula, points: readonly Given[]): Comparison {
  let compared = 0;
  const differences: string[] = [];
  for (const given of points) {
    const answer = formula(given as never);
    if (typeof answer === 'object' || (typeof answer === 'number' && !Number.isFinite(answer))) continue;
    compared += 1;
    const read = readEquation(formula, given);
    if (agree(answer, read) || (typeof answer === 'number' && agreeClosely(formula, given, answer))) continue;
    differences.push(`code ${answer}, equation ${read}, at ${JSON.stringify(given).slice(0, 400)}`);
  }
  return { compared, differences };
}

const agree = (answer: number | string, read: number | string): boolean =>
  answer === read || (typeof answer === 'number' && typeof read === 'number' && Math.abs(answer - read) <= 1e-9 * Math.abs(answer));

/** Agreement once the equation is read with sixty digits, or where the thirteenth digit of an input decides the answer: at a step, or between numbers that cancel. */
function agreeClosely(formula: AnyFormula, given: Given, answer: number): boolean {
  const at = (point: Given) => Number(readEquation(formula, point, 'exact'));
  const exact = at(given);
  if (agree(answer, exact)) return true;
  const loose = Object.entries(given).flatMap(([name, value]) => {
    const quantity = formula.from[name];
    // Half a layer or step means nothing; of a billion parameters a fraction does no harm.
    if (typeof value !== 'number' || !quantity || !isMeasure(quantity) || (quantity.whole && value < 1e9)) return [];
    return [1 - 5e-13, 1 + 5e-13].map((times) => Math.abs(at({ ...given, [name]: value * times }) - exact));
  });
  return Math.max(...loose) > Math.abs(answer - exact) / 10;
}
