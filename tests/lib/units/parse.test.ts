import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/units/parse.ts';
import { units } from '../../../src/lib/units/unit.ts';

const read = (text: string, unit: (typeof units)[keyof typeof units] = units.parameter) => {
  const parsed = parse(text, unit);
  return parsed.ok ? parsed.value : parsed.message;
};

describe('parse', () => {
  test.each(['70B', '7e10', '70 billion', '70,000,000,000', '70b', ' 70 bn '])('reads %s as seventy billion', (text) => {
    expect(read(text)).toBe(70e9);
  });
  test('keeps decimal and binary sizes apart', () => {
    expect(read('1.5TB', units.byte)).toBe(1.5e12);
    expect(read('1.5TiB', units.byte)).toBe(1.5 * 2 ** 40);
  });
  test('reads shares, money and times', () => {
    expect(read('45%', units.fraction)).toBe(0.45);
    expect(read('$2', units.dollarPerGpuHour)).toBe(2);
    expect(read('3 weeks', units.day)).toBe(21);
  });
  test.each([
    ['2.57 ms', units.second, 0.00257],
    ['6.8us', units.second, 6.8e-6],
    ['6.8 µs', units.second, 6.8e-6],
    ['6.8 μs', units.second, 6.8e-6],
    ['90 min', units.hour, 1.5],
    ['70.3 kB/token', units.bytePerToken, 70_300],
    ['3.35 TB/s', units.bytePerSecond, 3.35e12],
    ['989 TFLOP/s', units.flopPerSecond, 989e12],
    ['989 TFLOPS', units.flopPerSecond, 989e12],
    ['3.3 × 10²⁴ FLOP', units.flop, 3.3e24],
    ['3.3x10^24', units.flop, 3.3e24],
    ['700W', units.watt, 700],
    ['1.5 MW', units.watt, 1.5e6],
    ['2 t', units.kilogram, 2000],
    ['0.3 Wh', units.kilowattHour, 0.0003],
    ['$0.30/million tokens', units.dollarPerMillionTokens, 0.3],
    ['$1K/GPU-hour', units.dollarPerGpuHour, 1000],
    ['14.8T tokens', units.token, 14.8e12],
    ['−3', units.one, -3],
  ])('reads %s', (text, unit, value) => {
    expect(read(text, unit)).toBeCloseTo(value, value < 1 ? 9 : 0);
  });
  test.each(['', 'lots', '70Q', 'NaN', '1e999', '--3', '$'])('answers %s with a sentence', (text) => {
    expect(read(text)).toMatch(/\.$/);
  });
});
