import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';
import type { RentalRow } from '../../src/lib/prices/rental.ts';

const { rentals, rentalPrices } = readData();
const files = Object.values(rentals);
const rows = files.flatMap(({ id, history }) => history.map((row) => ({ id, ...row })));
const end = (row: Pick<RentalRow, 'to'>) => row.to ?? '9999-12-31';
const series = (row: RentalRow & { readonly years?: number }) => [row.terms, row.years, row.region, row.offer].join(' ');

/** Pairs of rows of one seller, chip, kind of terms, place and offer that stand in the wrong order or hold on the same day. */
function overlaps(history: readonly RentalRow[]): string[] {
  return Object.values(Object.groupBy(history, series)).flatMap((group = []) =>
    group.flatMap((row, i) => {
      const next = group[i + 1];
      return next && next.from < end(row) ? [`${row.from} and ${next.from}`] : [];
    }),
  );
}

describe('rental prices', () => {
  test('number at least 500, with what is reserved and what is interruptible', () => {
    expect(rows.length).toBeGreaterThanOrEqual(500);
    for (const terms of ['on-demand', 'reserved', 'spot', 'marketplace']) expect(rows.filter((row) => row.terms === terms).length, terms).toBeGreaterThan(20);
  });
  test('the search for overlaps finds them', () => {
    const [row] = rows;
    if (!row) throw new Error('no rows');
    const { to: _, ...open } = row;
    const first = { ...open, from: '2025-01-01', to: '2025-02-01' };
    expect(overlaps([first, { ...open, from: '2025-02-01' }])).toEqual([]);
    expect(
      overlaps([
        { ...first, to: '2025-02-02' },
        { ...open, from: '2025-02-01' },
      ]),
    ).toEqual(['2025-01-01 and 2025-02-01']);
    expect(
      overlaps([
        { ...open, from: '2025-01-01' },
        { ...open, from: '2026-02-01' },
      ]),
    ).toHaveLength(1);
    expect(overlaps([{ ...open, from: '2025-03-01' }, first])).toHaveLength(1);
    expect(
      overlaps([
        { ...open, from: '2025-01-01' },
        { ...open, from: '2025-01-01', offer: 'another' },
      ]),
    ).toEqual([]);
  });
  test.each(files)('$id: rows of the same terms, place and offer stand in order and never overlap', ({ history }) => {
    expect(overlaps(history)).toEqual([]);
  });
  test('end after they start, and within a year of their last reading', () => {
    for (const { id, from, seen, to } of rows) {
      if (to === undefined) continue;
      expect(from < to, id).toBe(true);
      expect((Date.parse(to) - Date.parse(seen)) / 86_400_000, `${id} ${from}`).toBeLessThanOrEqual(366);
    }
  });
  test('are named after chip and seller', () => {
    for (const { id, accelerator } of files) expect(id.startsWith(`${accelerator}-`), id).toBe(true);
  });
  test('cost less than $20 an hour', () => {
    for (const { id, price } of rows) expect(price, id).toBeLessThan(20);
  });
  test('lie within a factor of eight of the median of their chip, terms and year', () => {
    const groups = Object.groupBy(
      files.flatMap(({ accelerator, history }) => history.filter(({ doubt }) => !doubt).map((row) => ({ accelerator, ...row }))),
      (row) => `${row.accelerator} ${row.terms} ${row.from.slice(0, 4)}`,
    );
    for (const [name, group = []] of Object.entries(groups)) {
      const middle = group.map(({ price }) => price).toSorted((a, b) => a - b)[Math.floor(group.length / 2)] ?? Number.NaN;
      for (const { price } of group) expect(Math.max(price / middle, middle / price), `${name}: ${price}`).toBeLessThan(8);
    }
  });
  test('are cheaper when reserved for longer', () => {
    for (const { id, history } of files)
      for (const one of history.filter((row) => row.terms === 'reserved' && row.years === 1)) {
        const same = history.find(
          (row) => row.terms === 'reserved' && row.years === 3 && row.from === one.from && row.region === one.region && row.offer === one.offer,
        );
        if (same) expect(same.price, `${id} ${one.from}`).toBeLessThanOrEqual(one.price);
      }
  });
  test.each(['h100', 'a100', 'h200', 'b200', 'mi300x'])('answer what an hour of %s costs today', (chip) => {
    const last = rentalPrices[chip]?.steps.at(-1);
    expect(last?.value).toBeGreaterThan(0.5);
    expect(last?.to).toBeUndefined();
  });
  test('keep spot below on-demand for the same seller, chip and place', () => {
    for (const { id, history } of files)
      for (const spot of history.filter((row) => row.terms === 'spot' && !row.doubt)) {
        const same = history.filter((row) => row.terms === 'on-demand' && row.region === spot.region && row.from <= spot.from && spot.from < end(row));
        if (same.length) expect(spot.price, `${id} ${spot.from}`).toBeLessThanOrEqual(Math.max(...same.map(({ price }) => price)));
      }
  });
});
