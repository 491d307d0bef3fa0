import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { equation, rightHandSide, symbolOf } from '../../src/lib/formula/equation.ts';
import { isFormula } from '../../src/lib/formula/method.ts';
import type { DataSets } from '../../src/lib/formula/value.ts';
import * as library from '../../src/lib/index.ts';
import * as vocabulary from '../../src/lib/vocabulary/index.ts';
import { isMeasure, type Quantity } from '../../src/lib/vocabulary/quantity.ts';
import { calculators, data } from '../support/calculators.ts';
import { compare, looksUp, pointsOf } from '../support/compare-equation.ts';
import { readEquation, Unreadable } from '../support/read-equation.ts';

const formulas = Object.entries<unknown>(library).flatMap(([name, thing]) => (isFormula(thing) ? [[name, thing] as const] : []));
const records: DataSets = Object.assign({}, data, ...[...calculators.values()].map((calculator) => calculator.data));
const draws = (tex: string) => () => temml.renderToString(tex, { throwOnError: true });

/** Formulas whose equation says in words or as a search what no reader of mathematics can work out, each with the reason. A figure off a record is no matter of this list. */
const unread: Readonly<Record<string, string>> = {
  balanceContext: 'Searches the length at which a sum over the layers of a record passes a bound.',
  cheapestWay: 'Names the smallest of four bills, of which three answers leave some out.',
  fittingPipelineParallel: 'Searches layouts.',
  fittingTensorParallel: 'Searches layouts.',
  fittingZeroStage: 'Searches layouts.',
  hostedTokens: 'Reads off a record whether validation is billed.',
  inputSightShare: 'Sums over the layers of a record.',
  inferenceAwareParameters: 'Searches the size that costs least.',
  kvCacheBytes: 'Sums over the layers of a record.',
  kvCacheBytesPerToken: 'Sums over the layers of a record.',
  meanPositionFlopPerToken: 'Sums over the layers of a record.',
  memoryRemedy: 'Tries changes until one helps.',
  minimumGpus: 'Searches layouts.',
  mixedPeakFlopPerSecond: 'Reads two peaks off a record.',
  multiplicationFormat: 'Names the wider of two formats.',
  networkLatency: 'Sums over messages the way of sending that is fastest for each.',
  networkTransfer: 'Sums over messages the way of sending that is fastest for each.',
  observedFall: 'Reads the first and the last price off a record.',
  observedMonths: 'Reads the first and the last day off a record.',
  policyVerdict: 'Reads bounds and days off a record.',
  positionFlopPerToken: 'Sums over the layers of a record.',
  servingBottleneck: 'Names the longest of five times.',
  sightShare: 'Sums over the layers of a record.',
  sightShareOfStages: 'Sums over the layers of a record.',
  unsharedCacheBytes: 'Sums over the layers of a record.',
};

test.each(formulas)('the equation of %s is TeX that can be set, in symbols and with values put in', (_, formula) => {
  expect(draws(equation(formula))).not.toThrow();
  expect(draws(rightHandSide(formula, () => '\\text{3.5 × 10²⁵}'))).not.toThrow();
});

test('every symbol of the vocabulary is TeX that can be set', () => {
  for (const word of Object.values<Quantity>(vocabulary)) expect(draws(symbolOf(word)), word.id).not.toThrow();
});

test.each(formulas)('%s keeps symbols apart: those with an operator of their own by brackets, those it defines from those it reads', (_, formula) => {
  const compound = Object.values(formula.from).filter((quantity) => isMeasure(quantity) && /[-+/(]/.test(symbolOf(quantity).replaceAll(/\{[^}]*\}+/g, '')));
  for (const { id } of compound) {
    const tex = rightHandSide(formula, (quantity) => (quantity.id === id ? '@' : 'x'));
    expect(tex).not.toMatch(/\\l(n|og\S*) ?@|[-/] ?@|@ ?\/|@\}?\^/);
  }
  const symbols = Object.values(formula.from).map(symbolOf);
  for (const [, name] of equation(formula).matchAll(/\\quad\s*([^\s=(]+)[^=]*=/g)) expect(symbols).not.toContain(name);
});

describe('the equation says what the code computes', () => {
  test.each(formulas.filter(([name]) => !Object.hasOwn(unread, name)))('%s', (_, formula) => {
    const points = pointsOf(formula, records);
    if (looksUp(formula, points)) return;
    const { compared, differences } = compare(formula, points);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(4);
  });
  test.each(Object.entries(unread))('but for %s, which cannot be read', (name, reason) => {
    const formula = new Map(formulas).get(name);
    if (!formula) throw new Error(`There is no formula ${name}.`);
    const points = pointsOf(formula, records);
    expect(looksUp(formula, points)).toBe(false);
    expect(() => points.map((given) => readEquation(formula, given))).toThrow(Unreadable);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
