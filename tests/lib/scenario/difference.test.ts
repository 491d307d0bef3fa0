import { describe, expect, test } from 'vitest';
import { difference } from '../../../src/lib/scenario/difference.ts';
import { cost, trainingTokens } from '../../../src/lib/vocabulary/index.ts';

describe('the difference of two values', () => {
  test('is a share, with its sign', () => {
    expect(difference(cost, 100, 150)).toBe('+50%');
    expect(difference(cost, 100, 25)).toBe('−75%');
    expect(difference(trainingTokens, 1e9, 20e9)).toBe('+19×');
  });
  test('is none between equals, nothing among them', () => {
    expect(difference(cost, 5, 5)).toBe('none');
    expect(difference(cost, 0, 0)).toBe('none');
  });
  test('has no share of nothing, and none where one is unknown', () => {
    expect(difference(cost, 0, 5)).toBe('–');
    expect(difference(cost, undefined, 5)).toBe('–');
    expect(difference(cost, 5, undefined)).toBe('–');
  });
});
