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
  test.each([
    '',
    'lots',
    '70Q',
    'NaN',
    '1e999',
    '--3',
    '$',
    '+-5',
    '∞',
    '0x10',
    '3e5.5',
    '8x7B',
    '2^20',
    '1 5',
    '<5',
    '5±1',
    'constructor',
    '5 constructor',
    '5 toString',
  ])('answers %s with a sentence', (text) => {
    expect(read(text)).toMatch(/\.$/);
  });
  test.each([
    ['７０Ｂ', 70e9],
    ['70\u2009000\u202f000', 70e6],
    ['\ufeff70\u00a0B\u200e', 70e9],
    ["70'000", 70_000],
    ['≈ 3', 3],
    ['~5B', 5e9],
    ['10^24', 1e24],
    ['10²⁴', 1e24],
    ['10⁻³', 1e-3],
    ['10^-12', 1e-12],
    ['1e−5', 1e-5],
    ['2 × 10^−3', 2e-3],
    ['5.', 5],
    ['.5', 0.5],
    ['1E6', 1e6],
    ['5 m', 5e6],
    ['5 M', 5e6],
    ['1.500', 1.5],
    ['1,500', 1500],
    ['- 5', -5],
  ])('reads %j as %d', (text, value) => expect(read(text)).toBe(value));
});

describe('what may be read in two ways', () => {
  test.each([
    ['1e', /no exponent/],
    ['-5e', /no exponent/],
    ['10.5e-', /no exponent/],
    ['1E', /no exponent/],
    ['1.5e+', /no exponent/],
    ['1 e', /no exponent/],
    ['1,5', /comma that is not between thousands.*1\.5/],
    ['1,5B', /comma/],
    ['12,34,567', /comma/],
    ['1,000,00', /comma/],
    ['-12,5', /comma/],
    ['1.000.000', /two decimal points/],
    ['12.345.678', /two decimal points/],
    ['1.000,50', /comma|decimal/],
    ['1/3', /fraction.*0\.333/],
    ['-1/3', /fraction/],
    ['12 / 34', /fraction/],
    ['½', /digits 0 to 9/],
    ['٣', /digits 0 to 9/],
    ['5²', /digits 0 to 9/],
    ['3-4', /range.*to/],
    ['3 - 4', /range.*to/],
    ['-3-4', /range.*to/],
    ['30%-45%', /range.*to/],
    ['1e-999', /too small/],
    ['$5', /“\$5” is money\. Type a number, in parameters\./],
    ['5 USD', /is money/],
  ])('is asked about: %s', (text, message) => expect(read(text)).toMatch(message));

  test.each([
    '$2',
    '$ 2',
    '2$',
    '2 $',
    'US$2',
    'US$ 2',
    'USD 2',
    '2 USD',
    '2 usd',
    '2 dollars',
    '2 US dollars',
    '2 USD/GPU-hour',
    '$2/GPU-hour',
    '2 $/GPU-hour',
    '2',
  ])('is not: %s is two dollars', (text) => expect(read(text, units.dollarPerGpuHour)).toBe(2));
  test.each(['€2', '2€', '2 €', 'EUR 2', '2 euros', '£2', '¥2', '2 yuan', 'A$2', 'HK$2', '2 CHF', '20 cents', '2¢'])('is not taken for dollars: %s', (text) => {
    expect(read(text, units.dollarPerGpuHour)).toMatch(/^Amounts are in US dollars here\. Convert “.*” first\.$/);
  });
  test('keeps the scale of dollars, and what they are for', () => {
    expect(['$2K', '2K$', '2K USD', '2 thousand dollars'].map((text) => read(text, units.dollar))).toEqual([2000, 2000, 2000, 2000]);
    for (const text of ['$2/hour', '$2/day', '$3/1K tokens', '$2 a month']) expect(read(text, units.dollarPerGpuHour)).toMatch(/is not understood here/);
  });

  test.each([
    ['80 GB', units.byte, 80e9],
    ['80gb', units.byte, 80e9],
    ['80 kb', units.byte, 80e3],
    ['400 GB/s', units.bytePerSecond, 400e9],
    ['5 MW', units.watt, 5e6],
    ['5 mw', units.watt, 5e6],
    ['5 GWH', units.kilowattHour, 5e6],
    ['5 mL', units.litre, 5e-3],
    ['5 ml', units.litre, 5e-3],
    ['5 Mt', units.kilogram, 5e9],
    ['5 MFLOPS', units.flopPerSecond, 5e6],
    ['3.3 ZFLOP', units.flop, 3.3e21],
    ['2.66M hours', units.hour, 2.66e6],
    ['1 yr', units.year, 1],
    ['45 percent', units.fraction, 0.45],
    ['0.45 fraction', units.fraction, 0.45],
    ['5 times', units.times, 5],
    ['3K times', units.times, 3000],
  ])('is not: %s', (text, unit, value) => expect(read(text, unit)).toBeCloseTo(value, 9));
  test.each([
    ['80 Gb', units.byte, /may be bits/],
    ['400 Gb/s', units.bytePerSecond, /may be bits/],
    ['400 Gbps', units.bytePerSecond, /not a size|may be bits/],
    ['5 mW', units.watt, /m is not M\. Type MW\./],
    ['5 mWh', units.kilowattHour, /Type MWh\./],
    ['5 ML', units.litre, /Type mL\./],
    ['5 MT', units.kilogram, /Type Mt\./],
    ['5 mt', units.kilogram, /Type Mt\./],
    ['1m', units.hour, /minutes, months or millions/],
    ['5 M', units.day, /minutes, months or millions/],
    ['1/3', units.fraction, /33\.3%/],
    ['30-45%', units.fraction, /range/],
    ['12/34 %', units.fraction, /fraction/],
    ['0.5 apples', units.fraction, /“apples” is not a share/],
    ['45 percents', units.fraction, /not a share/],
    ['5 times', units.gpu, /“times” is not understood/],
    ['5 constructor', units.byte, /not a size/],
    ['5 constructor', units.hour, /not a time/],
    ['k constructor', units.hour, /Type a number/],
  ])('is asked about: %s', (text, unit, message) => expect(read(text, unit)).toMatch(message));

  test('is cut short in the answer, however long', () => {
    expect(read(`5 ${'x'.repeat(1e6)}`)).toMatch(/^“x{40}” is not understood/);
    expect(read('9'.repeat(1e6))).toMatch(/too large/);
  });
  test('is a date only where a date is asked for', () => {
    expect(read('２０２５-03-01', units.date)).toBe(20148);
    expect(read('1/3/2025', units.date)).toMatch(/^Type a date/);
  });
});
