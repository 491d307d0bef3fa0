import { describe, expect, test } from 'vitest';
import { runCosts } from '../../../src/lib/training/run-costs.ts';
import { data } from '../../support/calculators.ts';

describe('what runs cost', () => {
  const costs = runCosts(data.runs);
  test('stands once for each account of it, by method', () => {
    const gpt4 = costs.filter(({ label }) => label === 'GPT-4');
    expect(new Set(gpt4.map(({ id }) => id)).size).toBe(gpt4.length);
    expect(gpt4.filter(({ group }) => group === 'amortised, with energy').map(({ value }) => Math.round(value / 1e5))).toEqual([407, 688]);
    expect(gpt4.filter(({ group }) => group === 'cloud rental')).toHaveLength(2);
  });
  test('leaves out stages on top of a finished model', () => {
    expect(costs.some(({ label }) => label.includes('reinforcement'))).toBe(false);
  });
  test('is nothing where nobody says', () => {
    const { estimates: _, ...silent } = data.runs['gpt-4'] ?? {
      id: 'none',
      name: 'none',
      kind: 'pre-training' as const,
      reported: '2023',
      figures: {},
      excludes: [],
    };
    expect(runCosts({ silent: { ...silent, figures: {} } })).toEqual([]);
  });
});
