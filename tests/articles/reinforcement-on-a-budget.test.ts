import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const run = (of: string, set: Scenario['set'] = {}, preset = 'deepseek-r1-zero') => settle(opened('rl-run'), { preset, set }).values[of] as number;
const figure = (id: string, of: string) => data.runs[id]?.figures[of]?.value ?? Number.NaN;
const reported = 'deepseek-r1-zero-as-reported';

describe('reinforcement on a budget', () => {
  test('the run took about five times its hours at full speed, so writing and learning are a fifth', () => {
    expect(run('impliedOverhead', {}, reported)).toBeCloseTo(4.9, 1);
    expect((run('rolloutGpuHours') + run('trainingGpuHours')) / figure('deepseek-r1', 'r1ZeroGpuHours')).toBeCloseTo(0.2, 1);
    expect(run('rlOverhead')).toBe(5);
  });
  test('a step holds as many answers as the run had GPUs', () => {
    expect(figure('deepseek-r1', 'r1Gpus')).toBe(run('answers') / run('rlSteps'));
  });
  test('in the time of an answer a GPU of the service puts out more than a hundred thousand tokens', () => {
    expect(run('gpuSecondsPerAnswer', {}, reported) * 1850).toBeGreaterThan(1e5);
  });
  test('half the length is half the bill', () => {
    expect(run('cost', { answerTokens: run('answerTokens') / 2 }) / run('cost')).toBeCloseTo(0.5, 6);
  });
  test('DeepScaleR comes out nearly twice too high', () => {
    const ratio = run('cost', {}, 'deepscaler-1.5b') / figure('deepscaler-1.5b', 'cost');
    expect(ratio).toBeGreaterThan(1.7);
    expect(ratio).toBeLessThan(2);
  });
  test('a chip that multiplies twice as fast saves half of the learning and none of the writing', () => {
    const faster = { peakFlopPerSecond: 2 * run('peakFlopPerSecond') };
    expect(run('idealGpuHours') - run('idealGpuHours', faster)).toBeCloseTo(run('trainingGpuHours') / 2, 6);
  });
  test('four days would be a fifth more than the hours of the table', () => {
    expect(4 / run('days', { gpuHours: figure('deepseek-r1', 'r1RlGpuHours') }, reported)).toBeCloseTo(1.2, 1);
  });
  test('Alibaba’s second way took a tenth of its first', () => {
    expect(figure('qwen3-8b-distillation', 'gpuHours') / figure('qwen3-8b-rl', 'gpuHours')).toBeCloseTo(0.1, 2);
  });
});
