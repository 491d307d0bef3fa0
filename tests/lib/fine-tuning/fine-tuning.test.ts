import { describe, expect, test } from 'vitest';
import * as adapters from '../../../src/lib/fine-tuning/adapters.ts';
import * as compute from '../../../src/lib/fine-tuning/compute.ts';
import { hostedCost, hostedTokens } from '../../../src/lib/fine-tuning/hosted.ts';
import * as memory from '../../../src/lib/fine-tuning/memory.ts';
import { evaluate, type Given } from '../../../src/lib/formula/evaluate.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { data } from '../../support/calculators.ts';

const wired = graph([...Object.values(adapters), ...Object.values(compute), ...Object.values(memory), hostedTokens, hostedCost]);

/** Llama 3 8B with adapters of rank 16 on every matrix. */
const small: Given = {
  fineTuningMethod: 'lora',
  adapterTargets: 'all',
  adapterRank: 16,
  layers: 32,
  hiddenSize: 4096,
  heads: 32,
  kvHeads: 8,
  headWidth: 128,
  ffnWidth: 14_336,
  ffnMatrices: 3,
  activeParameters: 8.03e9,
  totalParameters: 8.03e9,
  bytesPerTrainableParameter: 16,
  fineTuningActivationBytes: 2e9,
  frameworkBytes: 3e9,
  gpuMemory: 80e9,
};
const of = (id: string, set: Given = {}) => evaluate(wired, { ...small, ...set }, { hostedTuning: data.hostedTuning }).values[id] as number;
const why = (id: string, set: Given) => evaluate(wired, { ...small, ...set }).reasons[id];

describe('adapters', () => {
  test('of Llama 3 8B at rank 16 have 42 million parameters, counted matrix by matrix', () => {
    const layer = 16 * (4096 + 4096 + 2 * (4096 + 1024) + (4096 + 4096) + 3 * (4096 + 14_336));
    expect(of('adapterParameters')).toBe(32 * layer);
  });
  test('grow with the matrices that have one', () => {
    expect(of('adapterParameters', { adapterTargets: 'attention' })).toBe(2 * of('adapterParameters', { adapterTargets: 'queryValue' }));
    expect(of('adapterParameters')).toBeGreaterThan(of('adapterParameters', { adapterTargets: 'attention' }));
  });
  test('are all that is trained, unless everything is', () => {
    expect(of('trainableParameters')).toBe(of('adapterParameters'));
    expect(of('trainableParameters', { fineTuningMethod: 'full' })).toBe(8.03e9);
    expect(evaluate(wired, { fineTuningMethod: 'full', totalParameters: 5e9 }).values['trainableParameters']).toBe(5e9);
  });
});

describe('arithmetic of fine-tuning', () => {
  test('falls by a third with adapters, never by 95%', () => {
    expect(of('flopSaved')).toBeGreaterThan(0.32);
    expect(of('flopSaved')).toBeLessThan(1 / 3);
    expect(of('flopSaved', { fineTuningMethod: 'full' })).toBe(0);
  });
  test('counts tokens each time that they are read', () => {
    expect(of('trainingTokens', { datasetTokens: 5e6, epochs: 3 })).toBe(15e6);
    expect(of('trainingFlop', { datasetTokens: 5e6, epochs: 3, fineTuningMethod: 'full' })).toBe(6 * 8.03e9 * 15e6);
  });
  test('has nothing to save in a model without parameters', () => {
    expect(compute.flopSaved({ c: 0, N: 0 })).toMatchObject({ reason: expect.stringMatching(/nothing to save/) });
  });
  test('adds the teacher to the rent', () => {
    expect(of('fineTuningCost', { datasetTokens: 4e9, teacherTokenPrice: 2, cost: 1000 })).toBe(9000);
  });
});

describe('memory of fine-tuning', () => {
  test('is 16 bytes a parameter where all are trained, two where they are frozen, half of one in four bits', () => {
    const weights = (method: string) => of('frozenBytes', { fineTuningMethod: method }) + of('trainableStateBytes', { fineTuningMethod: method });
    expect(weights('full')).toBe(16 * 8.03e9);
    expect(weights('lora')).toBe(2 * 8.03e9 + 16 * of('adapterParameters'));
    expect(weights('qlora')).toBeCloseTo(0.515875 * 8.03e9 + 16 * of('adapterParameters'), 0);
  });
  test('is shared out over as few cards as can hold it', () => {
    expect(of('minimumGpus')).toBe(1);
    expect(of('minimumGpus', { fineTuningMethod: 'full' })).toBe(2);
    expect(why('minimumGpus', { fineTuningActivationBytes: 78e9 })).toMatch(/alone fill the card’s 80 GB/);
  });
});

describe('a hosted service', () => {
  const job: Given = { datasetTokens: 5e6, epochs: 3, validationTokens: 1e6, evaluations: 2, hostedTrainingPrice: 0.5 };
  test('bills evaluations only where its rule says so', () => {
    expect(of('hostedTokens', { ...job, hostedTuning: 'together-16b-lora' })).toBe(17e6);
    expect(of('hostedTokens', { ...job, hostedTuning: 'gpt-4.1-mini' })).toBe(15e6);
    expect(of('hostedCost', { ...job, hostedTuning: 'together-16b-lora' })).toBe(8.5);
  });
});
