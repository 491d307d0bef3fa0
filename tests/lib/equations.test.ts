import temml from 'temml';
import { expect, test } from 'vitest';
import { equation, rightHandSide, symbolOf } from '../../src/lib/formula/equation.ts';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import * as library from '../../src/lib/index.ts';
import * as vocabulary from '../../src/lib/vocabulary/index.ts';
import type { Quantity } from '../../src/lib/vocabulary/quantity.ts';

const formulas = Object.entries<unknown>(library).filter((entry): entry is [string, AnyFormula] => typeof entry[1] === 'function' && 'gives' in entry[1]);
const draws = (tex: string) => () => temml.renderToString(tex, { throwOnError: true });

test.each(formulas)('the equation of %s is TeX that can be set, in symbols and with values put in', (_, formula) => {
  expect(draws(equation(formula))).not.toThrow();
  expect(draws(rightHandSide(formula, () => '\\text{3.5 × 10²⁵}'))).not.toThrow();
});

test('every symbol of the vocabulary is TeX that can be set', () => {
  for (const word of Object.values<Quantity>(vocabulary)) expect(draws(symbolOf(word)), word.id).not.toThrow();
});
