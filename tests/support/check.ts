import type { Check } from '../../src/lib/checks/check.ts';

/** A check of the tests: the compute of a run of 67 billion parameters on 1.5 trillion tokens, 6 × 67e9 × 1.5e12, printed with three digits. */
export const check: Check = {
  id: 'a',
  name: 'A number',
  group: 'training compute',
  source: 'gpt-3-2020',
  locator: 'Table 1',
  accessed: '2026-11-23',
  grade: 'published',
  formulas: ['trainingFlop'],
  computes: 'trainingFlop',
  given: { activeParameters: 67e9, trainingTokens: 1.5e12, attentionFlopPerToken: 0 },
  published: 6.03e23,
};
