import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const tune = (of: string, preset = 'llama-3-8b-lora', set: Scenario['set'] = {}) => settle(opened('fine-tune'), { preset, set }).values[of] as number;
const figure = (run: string, of: string) => data.runs[run]?.figures[of]?.value ?? Number.NaN;

describe('standing on shoulders', () => {
  test('the task has a millionth of the tokens, and the model took a million hours', () => {
    expect(tune('trainingTokens') / figure('llama-3-8b', 'trainingTokens')).toBeCloseTo(1e-6, 12);
    expect(figure('llama-3-8b', 'gpuHours')).toBeGreaterThan(1e6);
    expect(tune('gpuHours')).toBeLessThan(0.5);
  });
  test('adapters train half a per cent and save at most a third of the arithmetic', () => {
    expect(tune('adapterParameters') / (data.models['llama-3-8b']?.totalParameters?.value ?? 0)).toBeCloseTo(0.005, 3);
    for (const model of Object.keys(data.models)) {
      const saved = tune('flopSaved', 'llama-3-8b-lora', { model });
      if (saved !== undefined) expect(saved, model).toBeLessThan(1 / 3);
    }
  });
  test('with frozen weights in four bits it fits a card for games', () => {
    expect(tune('memoryBytes', 'llama-3-8b-lora', { fineTuningMethod: 'qlora' })).toBeLessThan(data.accelerators['rtx-4090']?.memory?.value ?? 0);
  });
  test('Guanaco fits on its 48 GB, and its hours come out a third short', () => {
    expect(tune('memoryBytes', 'guanaco-65b')).toBeLessThan(48e9);
    expect(tune('gpuHours', 'guanaco-65b') / 24).toBeCloseTo(2 / 3, 1);
  });
  test('the teacher is three quarters of the bill, and its list price within a tenth of the rent', () => {
    const [teacher, student] = [tune('teacherCost', 'r1-distill-qwen-32b'), tune('cost', 'r1-distill-qwen-32b')];
    expect(teacher / (teacher + student)).toBeCloseTo(0.76, 1);
    expect(Math.abs(teacher / figure('deepseek-r1', 'sftDataCost') - 1)).toBeLessThan(0.1);
    expect(tune('teacherCost', 'r1-distill-qwen-32b', { model: 'qwen2.5-72b' })).toBe(teacher);
  });
  test('the rent is a fifth of what the service asks, for some twenty minutes', () => {
    expect(tune('cost') / tune('hostedCost')).toBeCloseTo(0.2, 1);
    expect(tune('gpuHours') * 60).toBeGreaterThan(20);
    expect(tune('gpuHours') * 60).toBeLessThan(25);
  });
});
