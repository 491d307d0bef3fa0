import { describe, expect, test } from 'vitest';
import {
  attentionMessageBytes,
  evaluate,
  ffnInMessageBytes,
  ffnOutMessageBytes,
  graph,
  networkLatency,
  networkTransfer,
  qkvMessageBytes,
  reduceRanks,
  reduceServers,
} from '../../../src/lib/index.ts';

const wired = graph([
  reduceRanks,
  reduceServers,
  qkvMessageBytes,
  attentionMessageBytes,
  ffnInMessageBytes,
  ffnOutMessageBytes,
  networkLatency,
  networkTransfer,
]);
const model = {
  layers: 80,
  hiddenSize: 8192,
  heads: 64,
  kvHeads: 8,
  headWidth: 128,
  ffnWidth: 28_672,
  ffnMatrices: 3,
  activeExperts: 1,
  bytesPerActivation: 2,
  stepTokens: 64,
};
const server = { gpus: 8, gpusPerServer: 8, linkBandwidth: 450e9 };
const of = (given: Readonly<Record<string, number | string>>) => evaluate(wired, { ...model, ...server, servingLayout: 'tensor', ...given });

describe('messages of a layer', () => {
  test('are two vectors of the batch where matrices are cut along one side', () => {
    const { values } = of({ networkBandwidth: 50e9 });
    expect([values['qkvMessageBytes'], values['attentionMessageBytes'], values['ffnInMessageBytes'], values['ffnOutMessageBytes']]).toEqual([
      0,
      8192 * 64 * 2,
      0,
      8192 * 64 * 2,
    ]);
  });
  test('are four shorter ones over fewer GPUs where they are cut along both', () => {
    const { values } = of({ networkBandwidth: 50e9, servingLayout: 'tensor-2d', gpus: 64 });
    expect(values['reduceRanks']).toBe(8);
    expect(values['reduceServers']).toBeCloseTo(Math.sqrt(8));
    expect(values['qkvMessageBytes']).toBe((128 * (64 + 16) * 64 * 2) / 8);
    expect(values['ffnInMessageBytes']).toBe((2 * 28_672 * 64 * 2) / 8);
  });
  test('are the vectors of a GPU’s own tokens, there and back, where experts are spread', () => {
    const { values } = of({ networkBandwidth: 50e9, servingLayout: 'expert', gpus: 64, activeExperts: 8 });
    expect(values['attentionMessageBytes']).toBe(0);
    expect(values['ffnInMessageBytes']).toBe(8 * 8192 * 2);
    expect(values['ffnOutMessageBytes']).toBe(8 * 8192 * 2);
  });
});

describe('the network', () => {
  test('takes no time for one GPU, whatever its links are', () => {
    const { values } = evaluate(wired, { ...model, gpus: 1, servingLayout: 'tensor' });
    expect(values['networkLatency']).toBe(0);
    expect(values['networkTransfer']).toBe(0);
  });
  test('between servers need not be known for GPUs of one server', () => {
    expect(of({}).values).toEqual({ ...of({ networkBandwidth: 50e9 }).values, networkBandwidth: undefined });
  });
  test('between servers must be known for more', () => {
    expect(of({ gpus: 16 }).reasons['networkTransfer']).toBe('Network between servers is not given.');
  });
});
