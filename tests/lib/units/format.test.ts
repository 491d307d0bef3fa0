import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../src/lib/units/format.ts';
import { parse } from '../../../src/lib/units/parse.ts';
import { units } from '../../../src/lib/units/unit.ts';

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
  test('names sizes in powers of ten', () => {
    expect(format(80e9, units.byte)).toBe('80 GB');
    expect(format(2 ** 40, units.byte)).toBe('1.1 TB');
  });
  test('prints shares, signs and small numbers', () => {
    expect(format(0.0501, units.fraction)).toBe('5.01%');
    expect(format(-0.5, units.dollar)).toBe('−$0.5');
    expect(format(0.000012, units.one)).toBe('1.2 × 10⁻⁵');
    expect(format(1.82, units.times)).toBe('1.82×');
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('prints a dash for %d', (value) => {
    expect(format(value, units.dollar)).toBe('–');
  });
  test('prints what parse reads back to within its digits, for every unit', () => {
    const unit = fc.constantFrom(...Object.values(units).filter(({ kind }) => kind !== 'time' && kind !== 'date'));
    fc.assert(
      fc.property(unit, fc.double({ min: 1e-3, max: 1e14, noNaN: true }), (of, value) => {
        const parsed = parse(format(value, of, { bare: true }), of);
        expect(parsed.ok && Math.abs(parsed.value / value - 1)).toBeLessThan(0.006);
      }),
    );
  });
});
