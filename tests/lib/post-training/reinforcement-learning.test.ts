import { describe, expect, test } from 'vitest';
import { evaluate, type Given } from '../../../src/lib/formula/evaluate.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import * as rl from '../../../src/lib/post-training/reinforcement-learning.ts';

const wired = graph(Object.values(rl));

/** R1-Zero as its paper states it; length of an answer, rate and utilisation are supposed. */
const zero: Given = {
  questionsPerStep: 32,
  answersPerQuestion: 16,
  rlSteps: 10_400,
  answerTokens: 10_000,
  rolloutRate: 1850,
  activeParameters: 37e9,
  referenceModel: 'yes',
  rlAlgorithm: 'grpo',
  rewardParameters: 0,
  peakFlopPerSecond: 989.4e12,
  mfu: 0.35,
  rlOverhead: 1,
  gpuHourPrice: 2,
};
const of = (id: string, set: Given = {}) => evaluate(wired, { ...zero, ...set }).values[id] as number;

describe('a run of reinforcement learning', () => {
  test('of R1-Zero learns from 5,324,800 answers, 53 billion tokens', () => {
    expect(of('answers')).toBe(5_324_800);
    expect(of('generatedTokens')).toBe(53_248_000_000);
  });
  test('would take some 21,000 GPU-hours at full speed, a fifth of what was reported', () => {
    expect(of('rolloutGpuHours') / 8_000).toBeCloseTo(1, 1);
    expect(of('trainingGpuHours') / 12_600).toBeCloseTo(1, 1);
    expect(101_000 / of('gpuHours')).toBeGreaterThan(4);
    expect(101_000 / of('gpuHours')).toBeLessThan(6);
  });
  test('takes its overhead times the ideal, and its parts sum to the whole', () => {
    expect(of('gpuHours', { rlOverhead: 5 })).toBeCloseTo(5 * of('gpuHours'), 6);
    const parts = ['rolloutCost', 'updateCost', 'rewardCost', 'overheadCost'].map((id) => of(id, { rlOverhead: 5, rewardParameters: 7e9 }));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(of('gpuHours', { rlOverhead: 5, rewardParameters: 7e9 }) * 2, 4);
  });
  test('learns from existing pairs without writing any', () => {
    expect(of('generatedTokens', { rlAlgorithm: 'dpo' })).toBe(0);
    expect(of('rolloutGpuHours', { rlAlgorithm: 'dpo' })).toBe(0);
    expect(of('trainingGpuHours', { rlAlgorithm: 'dpo' })).toBe(of('trainingGpuHours'));
  });
  test('costs more with a value model, and less without a reference model', () => {
    expect(of('trainingGpuHours', { rlAlgorithm: 'ppo' }) / of('trainingGpuHours')).toBeCloseTo(2, 12);
    expect(of('trainingGpuHours', { referenceModel: 'no' }) / of('trainingGpuHours')).toBeCloseTo(0.75, 12);
  });
  test('needs no judge where rules judge, whatever else is unknown', () => {
    expect(evaluate(wired, { rewardParameters: 0 }).values['rewardGpuHours']).toBe(0);
  });
});

describe('the pace of a step', () => {
  test('of R1-Zero is 68.5 seconds; a round of sixteen asks 30 tokens a second of its longest answer', () => {
    expect(of('secondsPerStep', { gpuHours: 101_376, gpus: 512 })).toBeCloseTo(68.5, 1);
    expect(of('longestAnswerRate', { gpuHours: 101_376, gpus: 512, rlSteps: 650, longestAnswer: 32_768 })).toBeCloseTo(29.9, 1);
  });
  test('has no pace where a step takes no time', () => {
    expect(evaluate(wired, { longestAnswer: 100, secondsPerStep: 0 }).reasons['longestAnswerRate']).toMatch(/no pace/);
  });
});

describe('a run whose hours are known', () => {
  test('implies its overhead, and the parts still sum to the whole', () => {
    expect(of('impliedOverhead', { gpuHours: 101_000 })).toBeCloseTo(101_000 / of('idealGpuHours'), 12);
    const parts = ['rolloutCost', 'updateCost', 'rewardCost', 'overheadCost'].map((id) => of(id, { gpuHours: 101_000 }));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(202_000, 4);
  });
  test('says so where the hours are too few for the answers', () => {
    expect(evaluate(wired, { ...zero, gpuHours: 1000 }).reasons['overheadGpuHours']).toMatch(/fewer than the answers take/);
    expect(of('impliedOverhead', { gpuHours: 1000 })).toBeLessThan(1);
  });
  test('has no full speed where nothing is written or learned', () => {
    expect(evaluate(wired, { idealGpuHours: 0, gpuHours: 10 }).reasons['impliedOverhead']).toMatch(/no full speed/);
    expect(evaluate(wired, { idealGpuHours: 0, rolloutGpuHours: 0 }).reasons['rolloutShare']).toMatch(/no share/);
  });
});
