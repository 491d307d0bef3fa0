import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';
import { units } from '../../src/lib/units/unit.ts';
import { type SetName, sets } from '../../src/schemas/sets.ts';

const data = readData();
const corrections = Object.values(data.corrections);

/** What stands in a record at a path such as `shape.layers.2.attention.ratio`. */
function valueAt(of: string, field: string): unknown {
  const id = of.split('/').at(-1) ?? '';
  const set = (Object.keys(sets) as SetName[]).find((name) => `${sets[name].folder}/${id}` === of);
  const record = set && (data[set] as Readonly<Record<string, unknown>>)[id];
  return field.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], record);
}

describe.each(corrections)('the correction $id', ({ id, corrected, of, field, from, to, unit }) => {
  test('names a record and a field that exist', () => {
    expect(valueAt(of, field), `${of} ${field}`).toBeDefined();
  });
  test('changes something, and begins with its day', () => {
    expect(from).not.toBe(to);
    expect(id.startsWith(corrected)).toBe(true);
  });
  test('agrees with the record, unless a later one corrects it again', () => {
    const later = corrections.some((other) => other.of === of && other.field === field && other.corrected > corrected);
    if (!later) expect(String(valueAt(of, field))).toBe(to);
  });
  test('writes numbers in a unit of the library', () => {
    if (unit !== undefined) {
      expect(Object.values(units).map((known) => known.id)).toContain(unit);
      expect([Number(from), Number(to)].every(Number.isFinite)).toBe(true);
    }
  });
});

test('there are corrections to look at', () => {
  expect(corrections.length).toBeGreaterThan(0);
});
