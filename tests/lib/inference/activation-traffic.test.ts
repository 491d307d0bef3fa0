import { describe, expect, test } from 'vitest';
import { activationBytesMoved, evaluate, expertsTouched, graph, memoryTimeWithActivations, reduceRanks } from '../../../src/lib/index.ts';

const wired = graph([reduceRanks, expertsTouched, activationBytesMoved, memoryTimeWithActivations]);
const model = {
  layers: 2,
  hiddenSize: 10,
  heads: 4,
  kvHeads: 1,
  headWidth: 3,
  ffnWidth: 20,
  ffnMatrices: 3,
  experts: 1,
  activeExperts: 1,
  stepTokens: 5,
  bytesPerActivation: 2,
  gpus: 4,
  servingLayout: 'tensor-2d',
};
const of = (given: Readonly<Record<string, number | string>> = {}) => evaluate(wired, { ...model, ...given }).values;

describe('activations moved', () => {
  test('are what goes into and comes out of each matrix, for each GPU that shares a vector', () => {
    const qkv = 10 + (4 + 2) * 3;
    const output = 4 * 3 + 10;
    const ffn = 3 * (10 + 20);
    expect(of()['activationBytesMoved']).toBe(2 * 2 * 5 * 2 * (qkv + output + ffn));
  });
  test('grow with the batch and not with the weights', () => {
    expect(of({ stepTokens: 10 })['activationBytesMoved']).toBe(2 * Number(of()['activationBytesMoved']));
  });
});

test('the time of memory is that of weights, cache and activations together', () => {
  const values = of({ weightBytesRead: 6000, batchCacheBytes: 1000, activationBytesMoved: 1000, memoryBandwidth: 1e12, bandwidthUtilisation: 0.5 });
  expect(values['memoryTime']).toBe(8000 / (4 * 0.5e12));
});
