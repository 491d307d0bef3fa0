import { expect, test } from 'vitest';
import * as library from '../../../src/lib/index.ts';
import { data } from '../../support/calculators.ts';

const verdict = (id: string, C: number, iso: string, K = 1e9) => {
  const policy = data.policies[id];
  if (!policy) throw new Error(`There is no rule ${id}.`);
  return library.policyVerdict({ policy, C, threshold: policy.thresholdFlop.value, K, at: library.day(iso) });
};

test('a run at the threshold is not above it', () => {
  expect(verdict('eu-ai-act', 1e25, '2026-01-01')).toBe('below');
  expect(verdict('eu-ai-act', 1.01e25, '2026-01-01')).toBe('above');
});
test('a rule binds from its first day on', () => {
  expect(verdict('eu-ai-act', 4e25, '2025-08-01')).toBe('notYet');
  expect(verdict('eu-ai-act', 4e25, '2025-08-02')).toBe('above');
  expect(verdict('raise-act', 2e26, '2026-12-31')).toBe('notYet');
});
test('a revoked rule binds no longer, and a vetoed one never did', () => {
  expect(verdict('eo-14110', 2e26, '2025-01-19')).toBe('above');
  expect(verdict('eo-14110', 2e26, '2025-01-20')).toBe('noLonger');
  expect(verdict('sb-1047', 2e26, '2026-01-01')).toBe('neverInForce');
});
test('a run of no compute is below any rule, and one of unknown compute has no verdict', () => {
  expect(verdict('eu-ai-act', 0, '2026-01-01')).toBe('below');
  for (const C of [Number.NaN, -1]) expect(verdict('eu-ai-act', C, '2026-01-01')).toMatchObject({ reason: expect.stringContaining('compute') });
});
test('a rule that asks for compute and cost spares what is cheap, up to its threshold', () => {
  expect(verdict('sb-1047', 2e26, '2026-01-01', 9e7)).toBe('belowCost');
  expect(verdict('sb-1047', 2e26, '2026-01-01', 1e8)).toBe('belowCost');
  expect(verdict('sb-1047', 2e26, '2026-01-01', 1.01e8)).toBe('neverInForce');
});
