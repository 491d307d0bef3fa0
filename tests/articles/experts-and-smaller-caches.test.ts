import { describe, expect, test } from 'vitest';
import { resultOf } from '../../src/site/number.ts';
import { opened } from '../support/calculators.ts';

const cache = opened('kv-cache');
const at = (of: string, model: string, set = {}) => Number(resultOf(cache, of, { set: { model, contextLength: 131072, ...set } }).value);

describe('what experts and smaller caches save', () => {
  test('the description: 43 GB in Llama 3.1 70B and 9 GB in DeepSeek-V3', () => {
    expect(Math.round(at('kvCacheBytes', 'llama-3.1-70b') / 1e9)).toBe(43);
    expect(Math.round(at('kvCacheBytes', 'deepseek-v3') / 1e9)).toBe(9);
  });
  test('Llama 2 7B needs more cache than Llama 3.1 70B, and Llama 2 70B as much', () => {
    expect(at('kvCacheBytes', 'llama-2-7b')).toBeGreaterThan(at('kvCacheBytes', 'llama-3.1-70b'));
    expect(at('kvCacheBytes', 'llama-2-70b')).toBe(at('kvCacheBytes', 'llama-3.1-70b'));
  });
  test('eight H100 do not hold DeepSeek-V3 in FP8; on eight H200 an unshared cache is more than what is left', () => {
    expect(at('sequencesThatFit', 'deepseek-v3', { accelerator: 'h100', weightFormat: 'fp8' })).toBe(0);
    const h200 = { accelerator: 'h200', weightFormat: 'fp8' };
    expect(at('sequencesThatFit', 'deepseek-v3', h200)).toBeGreaterThan(1);
    const left = 8 * 141e9 - at('weightBytesHeld', 'deepseek-v3', h200);
    expect(at('unsharedCacheBytes', 'deepseek-v3', h200)).toBeGreaterThan(left);
  });
});
