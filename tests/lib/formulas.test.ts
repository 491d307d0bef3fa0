import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { inputsOf } from '../../src/lib/formula/graph.ts';
import * as vocabulary from '../../src/lib/vocabulary/index.ts';
import { calculators, data } from '../support/calculators.ts';
import { anyInputs, expectToReadWhatItDeclares, expectToWriteWhatItDeclares } from '../support/reads.ts';

const formulas = [...calculators.values()].flatMap((calculator) =>
  calculator.graph.plan.map((formula) => [calculator.id, formula.gives.id, formula, calculator] as const),
);
const words = Object.values(vocabulary);

describe.each(formulas)('%s: %s', (_, __, formula, calculator) => {
  test('reads the inputs it declares and no other', () => {
    expectToReadWhatItDeclares(formula, calculator.data);
  });
  test('shows them all in its equation', () => {
    expectToWriteWhatItDeclares(formula);
  });
  test('gives and reads words of the vocabulary', () => {
    for (const quantity of [formula.gives, ...inputsOf(formula)]) expect(words).toContain(quantity);
  });
  test('answers from some inputs alone only what it answers from all', () => {
    const { alone } = formula;
    if (!alone) return;
    let decided = 0;
    for (const given of anyInputs(formula, calculator.data)) {
      for (const name of Object.keys(formula.from)) {
        const early = alone({ [name]: given[name] } as never);
        if (early === undefined) continue;
        decided += 1;
        expect(formula(given as never)).toBe(early);
      }
    }
    expect(decided).toBeGreaterThan(0);
  });
  test('names sources that exist', () => {
    for (const id of formula.source) expect(data.sources).toHaveProperty([id]);
  });
  test('says in a sentence what it does', () => {
    expect(formula.says).toMatch(/^[A-Z].*\.$/);
    if (formula.kind === 'approximate') expect(formula.holds).toMatch(/\.$/);
  });
});

describe('the vocabulary', () => {
  test('has each id once', () => {
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
  });
  test('names each export after its id', () => {
    for (const [name, { id }] of Object.entries(vocabulary)) expect(name).toBe(id);
  });
});

test.each([...calculators.values()].map((calculator) => [calculator.id, calculator] as const))(
  '%s answers an empty scenario with reasons alone',
  (_, calculator) => {
    const { values, reasons } = evaluate(calculator.graph, {}, calculator.data);
    expect(values).toEqual({});
    for (const { id } of calculator.results) expect(reasons[id]).toMatch(/\.$/);
  },
);
