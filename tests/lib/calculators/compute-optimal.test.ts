import { describe, expect, test } from 'vitest';
import { intervals } from '../../../src/lib/scenario/intervals.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { opened } from '../../support/calculators.ts';

const calculator = opened('compute-optimal');
const at = (preset: string, set: Readonly<Record<string, number | string>> = {}) => settle(calculator, { preset, set });

describe('compute-optimal', () => {
  test('gives the size and tokens of Chinchilla within a tenth by its replication', () => {
    const { values } = at('chinchilla');
    expect(Math.abs((values['optimalParameters'] as number) / 70e9 - 1)).toBeLessThan(0.1);
    expect(Math.abs((values['optimalTokens'] as number) / 1.4e12 - 1)).toBeLessThan(0.1);
  });

  test('is as sure of it as the 4,000 fits of the replication', () => {
    // 5th and 95th percentile of the optimum over those fits, computed from the notebook’s data.
    const around = intervals(calculator, at('chinchilla'), { count: 4096 });
    for (const [id, low, high] of [
      ['optimalParameters', 5.418e10, 1.065e11],
      ['tokensPerParameter', 8.465, 32.7],
    ] as const) {
      expect(Math.abs((around[id]?.low ?? 0) / low - 1), `${id} low ${around[id]?.low}`).toBeLessThan(0.06);
      expect(Math.abs((around[id]?.high ?? 0) / high - 1), `${id} high ${around[id]?.high}`).toBeLessThan(0.06);
    }
  });

  test('says that Llama 3 8B takes more compute than its loss needs', () => {
    const { values } = at('llama-3-8b');
    expect(values['computeOverhead']).toBeGreaterThan(0.5);
    expect(values['activeParameters']).toBeLessThan((values['optimalParameters'] as number) / 5);
  });

  test('keeps the loss of each law to its own scale: the same run loses differently by two laws', () => {
    const [ours, theirs] = [at('chinchilla'), at('chinchilla-as-printed')];
    expect(ours.values['loss']).not.toBeCloseTo(theirs.values['loss'] as number, 2);
    for (const law of Object.values(calculator.data['scalingLaws'] ?? {})) expect((law as { corpus?: string }).corpus, law.id).toMatch(/\w/);
  });

  test('repeats data where there is too little', () => {
    const { values } = at('chinchilla', { uniqueTokens: 1e11 });
    expect(values['epochs']).toBeCloseTo(13.7, 1);
    expect(values['effectiveTokens']).toBeLessThan(values['trainingTokens'] as number);
  });
});
