import { describe, expect, test } from 'vitest';
import { type Replay, replay } from '../../src/lib/checks/replay.ts';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import * as library from '../../src/lib/index.ts';
import { data } from '../support/calculators.ts';

const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
const replays = Object.values(data.checks).map((check) => replay(check, formulas, data));
const about = (each: Replay) => `${each.check.id}: off by ${each.error}, rounding ${each.rounding}, tolerance ${each.check.tolerance}`;

describe('the tolerance of a published number', () => {
  test('comes with a reason, and a reason of its own', () => {
    for (const { check } of replays) if (check.tolerance !== undefined) expect(check.because, check.id).toBeDefined();
  });

  test('starts from how the number is printed', () => {
    for (const { check } of replays) if (typeof check.published === 'number') expect(check.printed, check.id).toHaveProperty([check.computes]);
  });

  test('names only what is given or computed, and numbers', () => {
    for (const { check } of replays)
      for (const id of Object.keys(check.printed ?? {})) if (id !== check.computes) expect(check.given[id], `${check.id} ${id}`).toBeTypeOf('number');
  });

  test('is stated only where rounding is not enough, or is stricter than it', () => {
    for (const each of replays) {
      const { check, error = 0, rounding = 0, agrees } = each;
      if (agrees && typeof check.published === 'number' && (check.tolerance ?? 0) > rounding) expect(Math.abs(error), about(each)).toBeGreaterThan(rounding);
    }
  });

  test('is never more than twice the error that it excuses', () => {
    for (const each of replays) {
      const { check, error = 0, rounding = 0, agrees } = each;
      if (agrees && typeof check.published === 'number' && (check.tolerance ?? 0) > rounding)
        expect(check.tolerance, about(each)).toBeLessThanOrEqual(2 * Math.abs(error));
    }
  });

  test('is over 10% for estimates alone', () => {
    for (const each of replays) {
      const { check, rounding = 0, agrees } = each;
      if (agrees && typeof check.published === 'number' && (check.tolerance ?? rounding) > 0.1) expect(check.grade, about(each)).toBe('estimated');
    }
  });
});
