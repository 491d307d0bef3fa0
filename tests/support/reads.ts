import { expect } from 'vitest';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import type { DataSets, Value } from '../../src/lib/formula/value.ts';
import { random } from '../../src/lib/uncertainty/random.ts';
import { isMeasure, isSelection, type Quantity } from '../../src/lib/vocabulary/quantity.ts';

/** The names that a formula reads over many seeded inputs: numbers across their domains, every option, every record of its sets. */
export function reads(formula: AnyFormula, data: DataSets = {}, rounds = 64): ReadonlySet<string> {
  const names = new Set<string>();
  for (const given of anyInputs(formula, data, rounds)) formula(recording(given, names) as never);
  return names;
}

/** Seeded inputs of a formula: numbers across their domains, every option, every record of its sets. */
export function anyInputs(formula: AnyFormula, data: DataSets = {}, rounds = 64): readonly Readonly<Record<string, Value>>[] {
  const next = random(1);
  return Array.from({ length: rounds }, () =>
    Object.fromEntries(Object.entries(formula.from).map(([name, quantity]) => [name, anyValue(quantity, data, next)])),
  );
}

/** Proves that a formula reads each input it declares, and nothing else. */
export function expectToReadWhatItDeclares(formula: AnyFormula, data: DataSets = {}): void {
  expect([...reads(formula, data)].sort(), `What ${formula.gives.id} reads is what it declares.`).toEqual(Object.keys(formula.from).sort());
}

/** Proves that the equation of a formula shows each input it declares, and nothing else. */
export function expectToWriteWhatItDeclares(formula: AnyFormula): void {
  const names = new Set<string>();
  formula.tex(recording(Object.fromEntries(Object.keys(formula.from).map((name) => [name, name])), names));
  expect([...names].sort(), `What the equation of ${formula.gives.id} shows is what it declares.`).toEqual(Object.keys(formula.from).sort());
}

const recording = <T>(given: Readonly<Record<string, T>>, names: Set<string>): Readonly<Record<string, T>> =>
  new Proxy(given, {
    get(target, name) {
      if (typeof name === 'string') names.add(name);
      return target[name as string];
    },
  });

function anyValue(quantity: Quantity, data: DataSets, next: () => number): Value {
  if (isMeasure(quantity)) {
    const [lowest, highest] = quantity.domain;
    if (lowest < 0) return lowest + next() * (highest - lowest);
    // Evenly over decades, because branches lie at all sizes; now and then an end.
    const least = lowest > 0 ? lowest : Math.min(1e-3, highest);
    const turn = next();
    const value = turn < 0.1 ? lowest : turn < 0.2 ? highest : Math.exp(Math.log(least) + next() * (Math.log(highest) - Math.log(least)));
    return Math.min(Math.max(quantity.whole ? Math.round(value) : value, lowest), highest);
  }
  const choices: readonly Value[] = isSelection(quantity) ? Object.values(data[quantity.set] ?? {}) : Object.keys(quantity.options);
  const chosen = choices[Math.floor(next() * choices.length)];
  if (chosen === undefined) throw new Error(`Give the records of “${isSelection(quantity) ? quantity.set : quantity.id}” to read ${quantity.id}.`);
  return chosen;
}
