import { describe, expect, test } from 'vitest';
import { type Check, replay, trainingFlop } from '../../../src/lib/index.ts';

const check: Check = {
  id: 'a',
  name: 'A number',
  group: 'training compute',
  source: 'gpt-3-2020',
  locator: 'Table 1',
  accessed: '2026-11-23',
  grade: 'published',
  formulas: ['trainingFlop'],
  computes: 'trainingFlop',
  given: { activeParameters: 1e9, trainingTokens: 1e9, attentionFlopPerToken: 0 },
  published: 6.06e18,
  tolerance: 0.02,
  because: 'Three digits.',
};

describe('a published number', () => {
  test('agrees within its tolerance, with a signed error', () => {
    const { computed, error, agrees } = replay(check, { trainingFlop });
    expect(computed).toBe(6e18);
    expect(error).toBeCloseTo(-0.0099, 4);
    expect(agrees).toBe(true);
  });
  test('is missed beyond it', () => {
    expect(replay({ ...check, tolerance: 0.005 }, { trainingFlop }).agrees).toBe(false);
  });
  test('of zero differs by the plain difference', () => {
    expect(replay({ ...check, given: { ...check.given, trainingTokens: 1 }, published: 0 }, { trainingFlop }).error).toBe(6e9);
  });
  test('that cannot be computed says why', () => {
    const { computed, agrees, reason } = replay({ ...check, given: {} }, { trainingFlop });
    expect(computed).toBeUndefined();
    expect(agrees).toBe(false);
    expect(reason).toBe('Active parameters is not given.');
  });
  test('that names no formula of the library is a mistake of its author', () => {
    expect(() => replay(check, {})).toThrow('trainingFlop');
  });
});
