import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as library from '../../../src/lib/index.ts';

describe('the format of the multiplications', () => {
  test('is the wider of the two', () => {
    expect(library.multiplicationFormat({ weights: 'int4', activations: 'bf16' })).toBe('bf16');
    expect(library.multiplicationFormat({ weights: 'bf16', activations: 'fp8' })).toBe('bf16');
  });
  test('of two with the same bits is that of the activations', () => {
    expect(library.multiplicationFormat({ weights: 'int8', activations: 'fp8' })).toBe('fp8');
  });
  test('is never four-bit integers, which no chip here multiplies', () => {
    expect(library.multiplicationFormat({ weights: 'int4', activations: 'int4' })).toBe('int8');
  });
});

describe('bounds', () => {
  test('weights of 160 GB and a byte more need a third card of 80 GB', () => {
    expect(library.gpusForWeights({ weights: 160e9, memory: 80e9 })).toBe(2);
    expect(library.gpusForWeights({ weights: 160e9 + 1, memory: 80e9 })).toBe(3);
    expect(library.gpusForWeights({ weights: 0, memory: 80e9 })).toBe(1);
  });
  test('a reader gets bandwidth over active bytes', () => {
    expect(library.streamTokensPerGpuSecond({ W: 3e12, N: 10e9, b: 1 })).toBe(300);
    expect(library.streamTokensPerSecond({ n: 2, r: 300 })).toBe(600);
    expect(library.streamTokensPerGpuSecond({ W: 3e12, N: 0, b: 1 })).toBeInstanceOf(Unknown);
  });
  test('input tokens a second are the peak over 2N', () => {
    expect(library.peakInputTokensPerSecond({ P: 1e15, N: 5e9 })).toBe(1e5);
  });
});
