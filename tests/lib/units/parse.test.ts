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
  test.each(['', 'lots', '70Q', 'NaN', '1e999', '--3', '$'])('answers %s with a sentence', (text) => {
    expect(read(text)).toMatch(/\.$/);
  });
});
