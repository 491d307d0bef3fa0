import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { resultOf } from '../../src/site/number.ts';
import { opened } from '../support/calculators.ts';

const optimum = opened('compute-optimal');
const at = (of: string, preset: string, set: Scenario['set'] = {}) => Number(resultOf(optimum, of, { set, preset }).value);
const data = readData();

describe('how big, how long', () => {
  test('the title and the description: 93, 59 and 18 tokens a parameter', () => {
    const ratio = (scalingLaw: string) => Math.round(at('tokensPerParameter', 'chinchilla', { scalingLaw }));
    expect(['hoffmann-printed', 'hoffmann-source', 'besiroglu'].map(ratio)).toEqual([93, 59, 18]);
    expect(at('tokensPerParameter', 'chinchilla-as-printed')).toBe(at('tokensPerParameter', 'chinchilla', { scalingLaw: 'hoffmann-printed' }));
  });
  test('GPT-3’s compute asks for three times the text on a third of the size', () => {
    expect(at('optimalTokens', 'gpt-3-175b') / at('trainingTokens', 'gpt-3-175b')).toBeCloseTo(3.3, 1);
    expect(at('optimalParameters', 'gpt-3-175b') / at('activeParameters', 'gpt-3-175b')).toBeCloseTo(0.3, 1);
  });
  test('the losses of the question, 1.93 and 1.97, at the optimum of each law, and the size of the printed one', () => {
    expect(at('optimalLoss', 'chinchilla-as-printed')).toBeCloseTo(1.93, 2);
    expect(at('optimalLoss', 'chinchilla')).toBeCloseTo(1.97, 2);
    expect(at('optimalParameters', 'chinchilla-as-printed') / 32.2e9).toBeCloseTo(1, 2);
  });
  test('half and twice the best size waste less than a fifth', () => {
    const best = at('optimalParameters', 'chinchilla');
    for (const [size, share] of [
      [36.2e9, 0.5],
      [144.7e9, 2],
    ] as const) {
      expect(size / best).toBeCloseTo(share, 2);
      expect(at('computeOverhead', 'chinchilla', { activeParameters: size })).toBeLessThan(0.2);
    }
    expect(at('optimalParameters', 'chinchilla', { scalingLaw: 'hoffmann-source' }) / 40.4e9).toBeCloseTo(1, 2);
  });
  test('at DeepSeek’s pace of February 2025 the serving that Llama 3 8B fits takes eight months', () => {
    const aDay = data.assumptions['served-tokens-deepseek']?.figure.value ?? Number.NaN;
    expect(at('servingThatFits', 'llama-3-8b') / aDay / 30.4).toBeCloseTo(8, 0);
  });
  test('a hundred trillion served are fifty times those of the preset', () => {
    expect(1e14 / at('servedTokens', 'chinchilla')).toBe(50);
  });
  test('the fit to long runs agrees on Llama 3 8B within a third, and on nothing at Chinchilla’s compute', () => {
    expect(at('servingThatFits', 'llama-3-8b', { scalingLaw: 'sardana-refit' }) / at('servingThatFits', 'llama-3-8b')).toBeGreaterThan(2 / 3);
    expect(at('tokensPerParameter', 'chinchilla', { scalingLaw: 'sardana-refit' })).toBeLessThan(2);
  });
});
