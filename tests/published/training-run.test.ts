import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const run = opened('training-run');
const of = (preset: string, id: string, set = {}) => settle(run, { preset, set }).values[id] as number;
const reported = (preset: string, id: string) => run.presets.find((known) => known.id === preset)?.published?.[id]?.value ?? Number.NaN;

describe('a training run against what was reported', () => {
  // How far the formula misses is part of the answer: a change of these is a change of what the site says.
  test.each([
    ['deepseek-v3', 'gpuHours', -0.11], // 6ND leaves out the attention that the reported utilisation counts
    ['deepseek-v3-attention', 'gpuHours', 0.013],
    ['llama-3.1-405b', 'gpuHours', -0.158], // the reported hours hold restarts, evaluation and long-context phases
    ['gpt-3-175b', 'gpuHours', -0.077], // the reported hours are themselves an estimate of Patterson et al.
    ['llama-2-70b', 'gpuHours', 0.142], // no utilisation is published: the median of others
    ['bloom-176b', 'gpuHours', -0.152], // the reported hours hold activation recomputation and restarts
  ])('%s %s: off by %d', (preset, id, miss) => {
    expect(of(preset, id) / reported(preset, id) - 1).toBeCloseTo(miss, 2);
  });
  test('costs 180K H800-hours a trillion tokens, as DeepSeek says, once attention is counted', () => {
    expect(of('deepseek-v3-attention', 'gpuHours') / 14.8 / 180e3).toBeCloseTo(1, 1);
  });
  test('is 6ND by default: 3.8e25 FLOP for Llama 3.1 405B', () => {
    expect(of('llama-3.1-405b', 'trainingFlop')).toBe(6 * 405e9 * 15.6e12);
    expect(of('llama-3.1-405b', 'trainingFlop')).toBeCloseTo(3.8e25, -24);
  });
  test('counts 314 ZFLOP for GPT-3 (Brown et al. 2020, Table D.1)', () => {
    expect(of('gpt-3-175b', 'trainingFlop') / 3.14e23).toBeCloseTo(1, 2);
  });
  // Zhao et al. 2025, Insights into DeepSeek-V3, Table 2: GFLOP a token at 4,096 tokens, the embedding matrix left out of N.
  test.each([
    // Qwen-72B is missed: the printed 394 lies below 6ND alone (429), so the table counts something else.
    ['DeepSeek-V2', 21_375_800_320 - 524_288_000, 60, (128 * (192 + 128)) / 2, 155, 0.002],
    ['Qwen-72B', 72_706_203_648 - 1_245_708_288, 80, 64 * 128, 394, 0.129],
    ['LLaMA-405B', 405_853_388_800 - 2_101_346_304, 126, 128 * 128, 2448, 0.01],
  ])('counts the training FLOP of a token of %s with causal attention', (_, activeParameters, layers, attentionWidth, gflop, miss) => {
    const flop = of('deepseek-v3', 'trainingFlop', {
      activeParameters,
      layers,
      attentionWidth,
      sequenceLength: 4096,
      attentionCounting: 'causal',
      trainingTokens: 1,
    });
    expect(flop / 1e9 / gflop - 1).toBeCloseTo(miss, 2);
  });
  test('draws the energy that was metered for BLOOM within a third, and says so', () => {
    expect(of('bloom-176b', 'energyKwh', { gpuHours: reported('bloom-176b', 'gpuHours') }) / reported('bloom-176b', 'energyKwh')).toBeCloseTo(1.5, 0);
  });
});
