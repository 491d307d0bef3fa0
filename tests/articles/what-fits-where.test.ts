import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const memory = (of: string, scenario: Parameters<typeof settle>[1] = { set: {} }) => settle(opened('memory'), scenario).values[of];

test('the description names the fewest GPUs and the cards that the states alone would fill', () => {
  expect(memory('minimumGpus')).toBe(864);
  expect(Math.ceil((memory('modelStateBytes') as number) / (memory('gpuMemory') as number))).toBe(92);
});

test('one copy of the model lies on 128 GPUs, and some eight gigabytes are left for the states', () => {
  expect((memory('tensorParallel') as number) * (memory('pipelineParallel') as number)).toBe(128);
  const left = ['activationBytesPerGpu', 'logitBytesPerGpu', 'frameworkBytes'].reduce(
    (rest, part) => rest - (memory(part) as number),
    memory('gpuMemory') as number,
  );
  expect(left).toBeGreaterThan(7.5e9);
  expect(left).toBeLessThan(8.5e9);
});

test('the textbook’s interleaving of Meta’s run takes as much as the plain schedule', () => {
  expect(memory('memoryPerGpu', { preset: 'llama-3.1-405b-interleaved', set: {} })).toBe(memory('memoryPerGpu'));
});

test('a longer pipeline leaves activations as they are', () => {
  const at = (stages: number) => memory('activationBytesPerGpu', { set: { pipelineParallel: stages } }) as number;
  for (const stages of [1, 2, 4, 8]) expect(at(stages) / at(16)).toBeCloseTo(1, 1);
});

test('sixteen cards have more memory than the states of Llama 3 70B, and the fine-tune does not fit on them', () => {
  const on16 = { preset: 'llama-3-70b-one-server', set: { gpus: 16 } };
  expect(memory('modelStateBytes', on16)).toBeLessThan(16 * (memory('gpuMemory', on16) as number));
  expect(memory('fitsOnCard', on16)).toBe('no');
});

test('twice the context does not fit on the four cards, and does with keys and values in FP8 or fewer sequences', () => {
  const longer = { contextLength: 16_384 };
  expect(memory('fitsOnCard', { preset: 'llama-3-70b-serving', set: longer })).toBe('no');
  expect(memory('memoryRemedy', { preset: 'llama-3-70b-serving', set: longer })).toBe('batch');
  expect(memory('fitsOnCard', { preset: 'llama-3-70b-serving', set: { ...longer, kvFormat: 'fp8' } })).not.toBe('no');
});

test('1,752 days are 4.8 years', () => {
  expect(1752 / 365).toBeCloseTo(4.8, 2);
});
