import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';

const { accelerators, models, runs } = readData();

function figure(run: string, quantity: string): number {
  const value = runs[run]?.figures[quantity]?.value;
  if (value === undefined) throw new Error(`${run} has no ${quantity}`);
  return value;
}

describe('the published bill of DeepSeek-R1', () => {
  const stages = [
    ['deepseek-r1-zero-rl', 'r1ZeroGpuHours', 'r1ZeroCost'],
    ['deepseek-r1-sft-data', 'sftDataGpuHours', 'sftDataCost'],
    ['deepseek-r1-rl', 'r1RlGpuHours', 'r1RlCost'],
    ['deepseek-v3-pre-training', 'preTrainingGpuHours', 'preTrainingCost'],
    ['deepseek-v3-context-extension', 'contextExtensionGpuHours', 'contextExtensionCost'],
    ['deepseek-v3-post-training', 'v3PostTrainingGpuHours', 'v3PostTrainingCost'],
  ] as const;

  test.each(stages)('%s says the same on its own and in the whole', (stage, hours, cost) => {
    expect(figure(stage, 'gpuHours')).toBe(figure('deepseek-r1', hours));
    expect(figure(stage, 'cost')).toBe(figure('deepseek-r1', cost));
  });

  test.each(stages)('%s costs its hours at the assumed rent', (stage) => {
    expect(figure(stage, 'cost')).toBe(figure(stage, 'gpuHours') * figure(stage, 'gpuHourPrice'));
  });

  test.each([
    ['r1GpuHours', 147_000, stages.slice(0, 3), 1],
    ['r1Cost', 294_000, stages.slice(0, 3), 2],
    ['baseGpuHours', 2_788_000, stages.slice(3), 1],
    ['baseCost', 5_576_000, stages.slice(3), 2],
  ] as const)('%s is %d, the sum of its stages', (total, published, parts, column) => {
    expect(figure('deepseek-r1', total)).toBe(published);
    expect(parts.reduce((sum, part) => sum + figure('deepseek-r1', part[column]), 0)).toBe(published);
  });

  test('rounds GPUs times hours to thousands', () => {
    const gpus = figure('deepseek-r1', 'r1Gpus');
    expect(gpus).toBe(64 * 8);
    expect(gpus * figure('deepseek-r1-zero-rl', 'r1ZeroHours')).toBe(101_376);
    expect(gpus * figure('deepseek-r1-rl', 'r1RlHours')).toBe(40_960);
  });
});

describe('runs', () => {
  test.each(Object.values(runs).filter((run) => run.figures.gpus && run.figures.days && run.figures.gpuHours))(
    '$id: GPUs times days are its GPU-hours, within 5%',
    ({ id }) => {
      expect(Math.abs((figure(id, 'gpus') * figure(id, 'days') * 24) / figure(id, 'gpuHours') - 1)).toBeLessThan(0.05);
    },
  );

  const parameters = ({ figures, model = '' }: (typeof runs)[string]) => figures.activeParameters?.value ?? models[model]?.activeParameters.value;
  test.each(
    Object.values(runs).filter(
      (run) => run.kind === 'pre-training' && run.figures.trainingTokens && run.figures.gpuHours && run.accelerator && parameters(run),
    ),
  )('$id: 6ND reaches 12% to 65% of the peak', (run) => {
    const { id, accelerator = '', numberFormat = 'bf16' } = run;
    const peak = accelerators[accelerator]?.peak[numberFormat]?.value ?? Number.NaN;
    const flop = 6 * (parameters(run) ?? Number.NaN) * figure(id, 'trainingTokens');
    const share = flop / (figure(id, 'gpuHours') * 3600 * peak);
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.65);
  });

  test('have a peak in the format that they count by', () => {
    for (const { id, accelerator, numberFormat } of Object.values(runs))
      if (numberFormat && accelerator) expect(accelerators[accelerator]?.peak, id).toHaveProperty(numberFormat);
  });

  test('say whose number it is where an owner did not report it', () => {
    for (const { id, figures } of Object.values(runs))
      for (const [quantity, datum] of Object.entries(figures))
        if (datum.grade === 'estimated' || datum.grade === 'assumed') expect(datum.note, `${id} ${quantity}`).toBeDefined();
  });
});

describe('models', () => {
  test.each(Object.values(models))('$id: no more parameters work on a token than there are', ({ activeParameters, totalParameters }) => {
    expect(activeParameters.value).toBeLessThanOrEqual(totalParameters.value);
  });
});
