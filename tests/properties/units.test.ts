import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/lib/units/format.ts';
import { parse } from '../../src/lib/units/parse.ts';
import { type Unit, units } from '../../src/lib/units/unit.ts';

const all: readonly Unit[] = Object.values(units);
const pieces = [
  '1',
  '5',
  ',',
  '.',
  ' ',
  '-',
  '−',
  'e',
  '%',
  '$',
  '€',
  '/',
  '×',
  '10',
  '²',
  '^',
  'K',
  'm',
  'M',
  'B',
  'GB',
  'h',
  '\u2009',
  '\ufeff',
  '٣',
  '５',
  'constructor',
  '~',
  'to',
];

test('whatever is typed, the answer is a finite number or a sentence', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...all), (typed, unit) => {
      const parsed = parse(typed, unit);
      if (parsed.ok) expect(Number.isFinite(parsed.value)).toBe(true);
      else expect(parsed.message).toMatch(/\.$/);
    }),
    { numRuns: 2000 },
  );
});

describe.each(all.filter(({ kind }) => kind !== 'date').map((unit) => [unit.id, unit] as const))('a number of %s', (_, unit) => {
  test('that is printed reads back as what it says', () => {
    fc.assert(
      fc.property(fc.double({ min: -12, max: 27, noNaN: true }), (power) => {
        const value = 10 ** power;
        const printed = format(value, unit, { digits: 6 });
        const parsed = parse(printed, unit);
        expect(parsed, printed).toMatchObject({ ok: true });
        if (parsed.ok) expect(Math.abs(parsed.value / value - 1), printed).toBeLessThan(1e-5);
      }),
    );
  });
});
