import { describe, expect, test } from 'vitest';
import { servingBottleneck } from '../../../src/lib/index.ts';

const parts = { arithmetic: 1, memory: 1, transfer: 1, latency: 1, launch: 1, filled: 0.5 };

describe('what binds', () => {
  test.each(['arithmetic', 'memory', 'transfer', 'latency', 'launch'] as const)('is %s where that takes longest', (name) => {
    expect(servingBottleneck({ ...parts, [name]: 2 })).toBe(name);
  });
  test('is memory bandwidth where all take as long', () => {
    expect(servingBottleneck(parts)).toBe('memory');
  });
  test('is space where weights and cache do not fit, whatever takes longest', () => {
    expect(servingBottleneck({ ...parts, latency: 2, filled: 1.01 })).toBe('space');
    expect(servingBottleneck({ ...parts, latency: 2, filled: 1 })).toBe('latency');
  });
});
