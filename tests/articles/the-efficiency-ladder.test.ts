import { expect, test } from 'vitest';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const ladder = (of: string, scenario: Scenario = { set: {} }) => settle(opened('efficiency-ladder'), scenario).values[of] as number;

test('the bottom of the ladder is the bill that DeepSeek reports for pre-training', () => {
  expect(ladder('cost') / (data.runs['deepseek-v3-pre-training']?.figures['cost']?.value ?? 0)).toBeCloseTo(1, 6);
});

test('the fall is some 125 times', () => {
  expect(ladder('ladderFall')).toBeGreaterThan(120);
  expect(ladder('ladderFall')).toBeLessThan(130);
});

test('other counts of the two utilisations are about a tenth higher', () => {
  for (const [run, of] of [
    ['deepseek-v3-pre-training', 'mfu'],
    ['gpt-3-175b', 'earlierMfu'],
  ] as const) {
    const higher = (data.runs[run]?.figures['mfu']?.value ?? 0) / ladder(of);
    expect(higher, run).toBeGreaterThan(1.07);
    expect(higher, run).toBeLessThan(1.14);
  }
});

test('against the BF16 peak V3 was no busier than OPT, so the last bar goes up', () => {
  const preset = 'opt-175b-to-deepseek-v3';
  expect(ladder('utilisationGain', { preset, set: { formatGain: 1 } })).toBeLessThan(1.02);
  expect(ladder('utilisationGain', { preset, set: {} })).toBeLessThan(1);
});

test('the twelvefold hours of Llama 3.1 405B are its arithmetic, and not its utilisation', () => {
  const run = (of: string, scenario: Scenario) => settle(opened('training-run'), scenario).values[of] as number;
  const [v3, llama] = [{ set: {} }, { preset: 'llama-3.1-405b', set: {} }];
  const hours = (data.runs['llama-3.1-405b']?.figures['gpuHours']?.value ?? 0) / (data.runs['deepseek-v3-pre-training']?.figures['gpuHours']?.value ?? 1);
  expect(hours).toBeCloseTo(11.6, 1);
  expect(run('trainingFlop', llama) / run('trainingFlop', v3) / hours).toBeCloseTo(1, 1);
  expect(run('wholeRunMfu', llama) / run('wholeRunMfu', v3)).toBeCloseTo(1, 1);
});
