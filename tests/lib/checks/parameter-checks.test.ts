import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/lib/architecture/model.ts';
import { parameterChecks } from '../../../src/lib/checks/parameter-checks.ts';
import { replay } from '../../../src/lib/checks/replay.ts';
import type { AnyFormula } from '../../../src/lib/formula/formula.ts';
import type { Grade } from '../../../src/lib/formula/value.ts';
import * as library from '../../../src/lib/index.ts';
import { data } from '../../support/calculators.ts';

/** GPT-NeoX-20B, whose card has its parameters to the last one. */
const model = data.models['gpt-neox-20b'] as Model;
const exact = 20_554_567_680;
const checksOf = (value: number, change: Partial<Model> = {}, grade: Grade = 'published') =>
  parameterChecks({ a: { ...model, totalParameters: { ...model.totalParameters, value, grade }, ...change } });
const replayed = (value: number) => {
  const [check] = checksOf(value);
  if (!check) throw new Error('There is no check.');
  return replay(check, library as unknown as Readonly<Record<string, AnyFormula>>, { models: { [model.id]: model } });
};

describe('the check of the parameters of a model', () => {
  test('takes a total that was published or measured, and no other', () => {
    for (const grade of ['published', 'measured'] as const) expect(checksOf(exact, {}, grade).length).toBe(1);
    for (const grade of ['derived', 'estimated', 'assumed'] as const) expect(checksOf(exact, {}, grade)).toEqual([]);
  });
  test('is none where the shape is unknown', () => {
    const { shape: _, ...shapeless } = model;
    expect(parameterChecks({ a: shapeless })).toEqual([]);
  });
  test('of a total to the last parameter is missed by two in a million', () => {
    expect(replayed(exact)).toMatchObject({ computed: exact, error: 0, agrees: true });
    expect(replayed(exact).rounding).toBeCloseTo(0.5 / exact, 15);
    expect(replayed(Math.round(exact * (1 + 2e-6))).agrees).toBe(false);
  });
  test('of a rounded total is met within half a percent, whatever its digits say', () => {
    expect(replayed(20.6e9).agrees).toBe(true);
    expect(replayed(20.6e9).rounding).toBeCloseTo(0.05 / 20.6, 12);
    expect(replayed(20.7e9).agrees).toBe(false);
  });
  test('says why the total is missed where its record does', () => {
    expect(checksOf(exact, { missed: 'A misprint.' })[0]?.disagrees).toBe('A misprint.');
    expect(checksOf(exact)[0]).not.toHaveProperty('disagrees');
  });
});
