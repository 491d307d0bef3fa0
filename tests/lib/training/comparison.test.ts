import { expect, test } from 'vitest';
import { evaluate, graph, timesFewerGpuHours, tokensOfSteps } from '../../../src/lib/index.ts';

test('a newer GPU takes so many times fewer GPU-hours as the old one takes more', () => {
  const of = (gpuHours: number) => evaluate(graph([timesFewerGpuHours]), { comparedGpuHours: 100, gpuHours });
  expect(of(25).values['timesFewerGpuHours']).toBe(4);
  expect(of(0).reasons['timesFewerGpuHours']).toMatch(/GPU-hours must be more than 0/);
});

test('the tokens of a run are its steps times the tokens of a batch', () => {
  const { values } = evaluate(graph([tokensOfSteps]), { trainingSteps: 1000, trainingBatch: 8, sequenceLength: 8192 });
  expect(values['trainingTokens']).toBe(65_536_000);
});
