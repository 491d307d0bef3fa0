import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { inputsOf } from '../../src/lib/formula/graph.ts';
import { isFormula } from '../../src/lib/formula/method.ts';
import type { DataSets, Value } from '../../src/lib/formula/value.ts';
import * as library from '../../src/lib/index.ts';
import * as vocabulary from '../../src/lib/vocabulary/index.ts';
import { isMeasure } from '../../src/lib/vocabulary/quantity.ts';
import { calculators, data } from '../support/calculators.ts';
import { anyInputs, expectToReadWhatItDeclares, expectToWriteWhatItDeclares } from '../support/reads.ts';

/** Every formula of the library by its name, in a calculator or not. */
const formulas = Object.entries<unknown>(library).flatMap(([name, thing]) => (isFormula(thing) ? [[name, thing] as const] : []));
const words = Object.values(vocabulary);
/** The records as calculators hold them: an accelerator with its rents, say. */
const records: DataSets = Object.assign({}, data, ...[...calculators.values()].map((calculator) => calculator.data));

test('every formula of a calculator is in the library’s table of contents', () => {
  const known = new Set(formulas.map(([, formula]) => formula));
  for (const { id, graph } of calculators.values()) for (const formula of graph.plan) expect(known.has(formula), `${id}: ${formula.gives.id}`).toBe(true);
});

describe.each(formulas)('%s', (_, formula) => {
  test('reads the inputs it declares and no other', () => {
    expectToReadWhatItDeclares(formula, records);
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
    for (const given of anyInputs(formula, records)) {
      const singles = Object.entries(given).map((entry) => Object.fromEntries([entry]));
      const allButOne = Object.keys(given).map((name) => Object.fromEntries(Object.entries(given).filter(([other]) => other !== name)));
      for (const some of [...singles, ...allButOne]) {
        const early = alone(some as never);
        if (early === undefined) continue;
        decided += 1;
        expect(formula(given as never)).toBe(early);
      }
    }
    expect(decided).toBeGreaterThan(0);
  });
  test('answers a nothing among its inputs with a number or a sentence, where it has a number for something', () => {
    const zeros = Object.entries(formula.from).filter(([, quantity]) => isMeasure(quantity) && quantity.domain[0] === 0);
    if (zeros.length === 0) return;
    const numberOf = (given: Readonly<Record<string, Value>>) => {
      const answer: unknown = formula(given as never);
      return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
    };
    const strayed = (answer: unknown) => typeof answer === 'number' && !Number.isFinite(answer);
    for (const given of anyInputs(formula, records, 6)) {
      if (strayed(numberOf(given))) continue;
      for (const [name] of zeros) expect(strayed(numberOf({ ...given, [name]: 0 })), name).toBe(false);
    }
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
