import { describe, expect, test } from 'vitest';
import { attainableFlopPerSecond, ridgePoint } from '../../../src/lib/hardware/roofline.ts';

const h100 = { P: 989e12, W: 3.35e12 };

describe('the roofline', () => {
  test('has its ridge where memory and arithmetic bind alike', () => {
    const I = Number(ridgePoint(h100));
    expect(I).toBeCloseTo(295.2, 1);
    expect(attainableFlopPerSecond({ ...h100, I })).toBeCloseTo(h100.P, -3);
  });

  test('is memory below the ridge and the peak above it', () => {
    expect(attainableFlopPerSecond({ ...h100, I: 1 })).toBe(3.35e12);
    expect(attainableFlopPerSecond({ ...h100, I: 1e6 })).toBe(989e12);
    expect(attainableFlopPerSecond({ ...h100, I: 0 })).toBe(0);
  });
});
