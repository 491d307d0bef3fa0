import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';
import { type RentalPrice, rentalPriceOn } from '../../src/lib/prices/rental.ts';

const rows: readonly RentalPrice[] = Object.values(readData().rentalPrices);
const end = (row: RentalPrice) => row.to ?? '9999-12-31';

/** Pairs of rows of one seller, chip and kind of terms that hold on the same day. */
function overlaps(list: readonly RentalPrice[]): string[] {
  const series = Object.values(Object.groupBy(list, (row) => `${row.accelerator} ${row.seller} ${row.terms}`));
  return series.flatMap((group = []) =>
    group
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .flatMap((row, i, sorted) => {
        const next = sorted[i + 1];
        return next && next.from < end(row) ? [`${row.id} and ${next.id}`] : [];
      }),
  );
}

describe('rental prices', () => {
  test('the search for overlaps finds them', () => {
    const [row] = rows;
    if (!row) throw new Error('no rows');
    const { to: _, ...open } = row;
    expect(
      overlaps([
        { ...open, id: 'a', from: '2025-01-01', to: '2025-02-01' },
        { ...open, id: 'b', from: '2025-02-01' },
      ]),
    ).toEqual([]);
    expect(
      overlaps([
        { ...open, id: 'a', from: '2025-01-01', to: '2025-02-02' },
        { ...open, id: 'b', from: '2025-02-01' },
      ]),
    ).toEqual(['a and b']);
    expect(
      overlaps([
        { ...open, id: 'a', from: '2025-01-01' },
        { ...open, id: 'b', from: '2026-02-01' },
      ]),
    ).toEqual(['a and b']);
  });

  test('of one seller, chip and kind of terms never overlap', () => {
    expect(overlaps(rows)).toEqual([]);
  });

  test('end after they start', () => {
    for (const row of rows) expect(row.from < end(row), row.id).toBe(true);
  });

  test('are named after chip, seller and month', () => {
    for (const row of rows) {
      expect(row.id.startsWith(`${row.accelerator}-`), row.id).toBe(true);
      expect(row.id.includes(row.from.slice(0, 7)), row.id).toBe(true);
    }
  });

  test('are asked, so none is free, and none of these chips costs more than $20 an hour', () => {
    for (const row of rows) {
      expect(row.price.value, row.id).toBeGreaterThan(0);
      expect(row.price.value, row.id).toBeLessThan(20);
    }
  });

  test.each(['h100', 'a100', 'h200', 'b200', 'mi300x'])('answer what an hour of %s costs on the day of the newest row', (chip) => {
    const newest =
      rows
        .map((row) => row.from)
        .toSorted()
        .at(-1) ?? '';
    expect(rentalPriceOn(newest, chip, rows)?.value).toBeGreaterThan(0.5);
  });

  test('keep spot below on-demand for the same seller and chip', () => {
    for (const spot of rows.filter((row) => row.terms === 'spot')) {
      const same = rows.find(
        (row) =>
          row.terms === 'on-demand' && row.seller === spot.seller && row.accelerator === spot.accelerator && row.from <= spot.from && spot.from < end(row),
      );
      if (same) expect(spot.price.value, spot.id).toBeLessThan(same.price.value);
    }
  });
});
