import { expect, test } from 'vitest';
import type { Check } from '../../../src/lib/checks/check.ts';
import { replayAll } from '../../../src/lib/checks/replay-all.ts';
import type { AnyFormula } from '../../../src/lib/formula/formula.ts';
import * as library from '../../../src/lib/index.ts';
import { data } from '../../support/calculators.ts';
import { check } from '../../support/check.ts';

const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
const only = <Row>(rows: Readonly<Record<string, Row>>, id: string) => {
  const row = rows[id];
  if (!row) throw new Error(`There is no ${id}.`);
  return { [id]: row };
};

test('what is computed again are the checks, the total of each model whose shape is known, and what follows within each run', () => {
  const { models, runs } = data;
  const replays = replayAll({ ...data, checks: { a: check }, models: only(models, 'gpt-neox-20b'), runs: only(runs, 'llama-65b') }, formulas);
  expect(replays.map(({ check: { id } }) => id)).toEqual(['a', 'parameters-gpt-neox-20b', 'llama-65b-days', 'llama-65b-energyKwh']);
  // GPT-NeoX-20B, as its card has it.
  expect(replays[1]?.computed).toBe(20_554_567_680);
});

test('of no records nothing is computed', () => expect(replayAll({ checks: {}, models: {}, runs: {} }, formulas)).toEqual([]));

test('a number that nothing computes is left out of what is computed again', () => {
  const counted: Check = { ...check, id: 'counted', formulas: [], given: {}, uncomputed: 'A count.' };
  const near: Check = { ...check, tolerance: 0.01 };
  const replays = replayAll({ checks: { near, counted }, models: {}, runs: {} }, formulas);
  expect(replays.map(({ check: { id }, agrees }) => [id, agrees])).toEqual([['a', true]]);
});
