import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format, formatRange, inParts } from '../../../src/lib/units/format.ts';
import { parse } from '../../../src/lib/units/parse.ts';
import { type Unit, units } from '../../../src/lib/units/unit.ts';

describe('format', () => {
  test.each([
    [0, '0 tokens'],
    [1, '1 token'],
    [999, '999 tokens'],
    [999_999, '1M tokens'],
    [14.8e12, '14.8T tokens'],
    [3.2856e24, '3.29 × 10²⁴ tokens'],
  ])('prints %d with at most three digits', (value, text) => {
    expect(format(value, units.token)).toBe(text);
  });
  test.each([
    [294_000, '$294K'],
    [5_576_000, '$5.576M'],
    [294_672, '$294,672'],
    [2_788_000, '$2.788M'],
    [220_551.62, '$221K'],
  ])('prints %d in full where it is exact', (value, text) => {
    expect(format(value, units.dollar, { exact: true })).toBe(text);
  });
  test.each([
    [999e12, '999T tokens'],
    [1e15, '1 × 10¹⁵ tokens'],
    [1e-4, '0.0001 tokens'],
    [9.9e-5, '9.9 × 10⁻⁵ tokens'],
  ])('turns to a power of ten at the ends: %d', (value, text) => expect(format(value, units.token)).toBe(text));
  test.each([
    [999, '$999'],
    [1_234_567, '$1,234,567'],
    [9_876_543, '$9,876,543'],
    [12_345_678, '$12.35M'],
  ])('prints %d in full only where seven digits do', (value, text) => expect(format(value, units.dollar, { exact: true })).toBe(text));
  test.each([
    [1e-4, '$0.0001'],
    [9.9e-5, '$0.000099'],
    [1e-6, '$0.000001'],
    [9e-7, '$9 × 10⁻⁷'],
  ])('prints a price of %d without a power down to a millionth', (value, text) => expect(format(value, units.dollar)).toBe(text));
  test('names sizes in powers of ten', () => {
    expect(format(80e9, units.byte)).toBe('80 GB');
    expect(format(2 ** 40, units.byte)).toBe('1.1 TB');
  });
  test('prints shares, signs and small numbers', () => {
    expect(format(0.0501, units.fraction)).toBe('5.01%');
    expect(format(-0.5, units.dollar)).toBe('−$0.50');
    expect(format(0.000012, units.one)).toBe('1.2 × 10⁻⁵');
    expect(format(1.82, units.times)).toBe('1.82×');
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('prints a dash for %d', (value) => {
    expect(format(value, units.dollar)).toBe('–');
  });
  test.each([
    [0.00257, units.second, '2.57 ms'],
    [0.0000068, units.second, '6.8 µs'],
    [19.9, units.second, '19.9 s'],
    [0, units.second, '0 s'],
    [119, units.second, '119 s'],
    [120, units.second, '2 minutes'],
    [7200, units.second, '2 hours'],
    [3e6, units.second, '34.7 days'],
    [1, units.hour, '1 hour'],
    [0.5, units.hour, '30 minutes'],
    [2_664_000, units.hour, '2.66M hours'],
    [0.5, units.day, '12 hours'],
    [54.2, units.day, '54.2 days'],
    [70_272, units.bytePerToken, '70.3 kB/token'],
    [3.35e12, units.bytePerSecond, '3.35 TB/s'],
    [989.4e12, units.flopPerSecond, '989 TFLOP/s'],
    [1e18, units.flopPerSecond, '1 EFLOP/s'],
    [74e9, units.flopPerToken, '74 GFLOP/token'],
    [3.8e25, units.flop, '3.8 × 10²⁵ FLOP'],
    [700, units.watt, '700 W'],
    [132e6, units.watt, '132 MW'],
    [0.00024, units.kilowattHour, '0.24 Wh'],
    [2.5e6, units.kilowattHour, '2.5 GWh'],
    [552_000, units.kilogram, '552 t'],
    [8_930_000, units.kilogram, '8,930 t'],
    [0.3, units.dollarPerMillionTokens, '$0.30/million tokens'],
    [0.025, units.dollarPerMillionTokens, '$0.025/million tokens'],
    [1, units.tokenPerSecond, '1 token/s'],
    [1, units.query, '1 query'],
    [2, units.query, '2 queries'],
    [0.00026, units.litre, '0.26 mL'],
    [80.2e6, units.litre, '80.2M litres'],
  ])('prints %d in the unit that fits it', (value, unit, text) => {
    expect(format(value, unit)).toBe(text);
  });
  test.each([
    [1870, units.times, '1,870×'],
    [294_499, units.times, '294,000×'],
    [1_230_000, units.times, '1.23M×'],
    [3e15, units.times, '3 × 10¹⁵ times'],
    [999_700, units.one, '1M'],
    [1200, units.flopPerByte, '1,200 FLOP/byte'],
    [1, units.person, '1 person'],
    [2400, units.person, '2,400 people'],
    [12_300, units.year, '12,300 years'],
    [1e9, units.second, '31.7 years'],
    [999_600, units.hour, '1M hours'],
    [2500, units.wattHour, '2.5 kWh'],
    [0.000012, units.dollar, '$0.000012'],
    [1e21, units.fraction, '1 × 10²³%'],
  ])('prints %d without a scale word where nobody would say one', (value, unit, text) => {
    expect(format(value, unit)).toBe(text);
    expect(parse(text, unit)).toMatchObject({ ok: true });
  });
  test.each([
    [736, 2096, units.gpu, '736 to 2.1K GPUs'],
    [1.61, 21.8, units.dollarPerMillionTokens, '$1.61 to $21.80/million tokens'],
    [520e3, 1.2e6, units.byte, '520 kB to 1.2 MB'],
    [77e9, 83.5e9, units.byte, '77 to 83.5 GB'],
    [0.404, 0.48, units.fraction, '40.4% to 48%'],
    [4.75e19, 4.07e20, units.flop, '4.75 × 10¹⁹ to 4.07 × 10²⁰ FLOP'],
    [80_000, 330_000, units.dollarPerPersonYear, '$80K to $330K a year'],
    [1, 2, units.gpu, '1 GPU to 2 GPUs'],
  ])('says the unit of %d to %d once, where both have the same', (low, high, unit, text) => {
    expect(formatRange(low, high, unit)).toBe(text);
  });
  test.each([
    ['$4.79/million tokens', '$4.79', '/million tokens'],
    ['78.5 GB', '78.5', ' GB'],
    ['1.23M tokens', '1.23M', ' tokens'],
    ['3.29 × 10²⁴ FLOP', '3.29 × 10²⁴', ' FLOP'],
    ['−5.5%', '−5.5%', ''],
    ['1,870×', '1,870×', ''],
    ['Below the threshold', 'Below the threshold', ''],
    ['–', '–', ''],
  ])('%s is a number and the words behind it', (text, number, unit) => expect(inParts(text)).toEqual([number, unit]));
  test('leaves only what a number needs where it is bare', () => {
    expect(format(0.00257, units.second, { bare: true })).toBe('2.57 ms');
    expect(format(54.2, units.day, { bare: true })).toBe('54.2');
    expect(format(70_272, units.bytePerToken, { bare: true })).toBe('70.3 kB');
    expect(format(989.4e12, units.flopPerSecond, { bare: true })).toBe('989T');
  });
  test('prints what parse reads back to within its digits, for every unit, with and without words', () => {
    const unit = fc.constantFrom(...Object.values<Unit>(units).filter(({ kind }) => kind !== 'date'));
    const sizes = fc.double({ min: -9, max: 27, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(unit, sizes, fc.constantFrom(1, -1), fc.boolean(), fc.boolean(), (of, size, sign, bare, exact) => {
        const text = format(sign * size, of, { bare, exact });
        const parsed = parse(text, of);
        expect(parsed.ok && Math.abs(parsed.value / (sign * size) - 1), text).toBeLessThan(0.00501);
      }),
      { numRuns: 2000 },
    );
  });
});
