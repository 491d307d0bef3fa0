import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const of = (id: string, set = {}, preset?: string) => settle(opened('serving'), { ...(preset && { preset }), set }).values[id] as number;
const picked = (set: object) => settle(opened('serving'), { set: set as never }).values['servingBottleneck'];

describe('anatomy of a token', () => {
  test('256 readers pay a seventy-fourth each and wait 3.4 times as long', () => {
    const [one, many] = [{ batchSize: 1 }, { batchSize: 256 }];
    expect(of('costPerMillionTokens', one) / of('costPerMillionTokens', many)).toBeCloseTo(74.4, 1);
    expect(of('timePerOutputToken', many) / of('timePerOutputToken', one)).toBeCloseTo(3.44, 2);
  });
  test('network, memory and arithmetic bind where the table says so', () => {
    expect(picked({ batchSize: 1, gpus: 32 })).toBe('latency');
    expect(picked({ batchSize: 1 })).toBe('memory');
    expect(picked({ batchSize: 256 })).toBe('memory');
    expect(picked({ batchSize: 2048, gpus: 64 })).toBe('transfer');
    expect(picked({ model: 'llama-3-8b', gpus: 1, batchSize: 1024, contextLength: 256 })).toBe('arithmetic');
    expect(picked({ model: 'llama-3.2-1b', accelerator: 'b200', gpus: 1, batchSize: 1, weightFormat: 'fp4' })).toBe('launch');
  });
  test('on 64 GPUs the 2,048 readers wait longer and pay more than 256 on eight', () => {
    const [eight, many] = [{ batchSize: 256 }, { batchSize: 2048, gpus: 64 }];
    expect(of('timePerOutputToken', many)).toBeGreaterThan(of('timePerOutputToken', eight));
    expect(of('costPerMillionTokens', many)).toBeGreaterThan(of('costPerMillionTokens', eight));
  });
  test('the memory of eight H100 is full before the critical batch', () => {
    expect(of('sequencesThatFit')).toBeLessThan(of('criticalBatch'));
  });
  test('a B200 has 2.4 times the bandwidth, whose cube root is 1.34, and gains less at its best number of GPUs', () => {
    const bandwidth = of('memoryBandwidth', { accelerator: 'b200' }) / of('memoryBandwidth');
    expect(bandwidth).toBeCloseTo(2.4, 1);
    expect(bandwidth ** (1 / 3)).toBeCloseTo(1.34, 2);
    const gain = of('fastestStepTime') / of('fastestStepTime', { accelerator: 'b200' });
    expect(gain).toBeGreaterThan(1);
    expect(gain).toBeLessThan(1.34);
  });
  test('DeepSeek’s production is computed 2.1 times too fast', () => {
    expect(of('tokensPerSecondPerGpu', {}, 'deepseek-production') / 1850).toBeCloseTo(2.1, 1);
  });
});
