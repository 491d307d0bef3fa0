import { describe, expect, test } from 'vitest';
import { type RentalPrice, rentalPriceOn } from '../../../src/lib/prices/rental.ts';

function offer(value: number, row: Partial<RentalPrice> = {}): RentalPrice {
  const seller = row.seller ?? `Seller of ${value}`;
  return {
    id: `h100-${value}`,
    name: `H100, ${seller}`,
    accelerator: 'h100',
    seller,
    terms: 'on-demand',
    from: '2025-01-01',
    price: { value, unit: 'USD/GPU-hour', source: 'a-list', locator: 'row 1', accessed: '2025-01-02', grade: 'published' },
    ...row,
  };
}

const priceOn = (day: string, rows: readonly RentalPrice[]) => rentalPriceOn(day, 'h100', rows)?.value;

describe('rentalPriceOn', () => {
  test('has no answer without rows', () => {
    expect(rentalPriceOn('2025-01-01', 'h100', [])).toBeUndefined();
  });

  test('holds from its first day to the day before its end', () => {
    const rows = [offer(2, { from: '2025-01-01', to: '2025-02-01' })];
    expect(priceOn('2024-12-31', rows)).toBeUndefined();
    expect(priceOn('2025-01-01', rows)).toBe(2);
    expect(priceOn('2025-01-31', rows)).toBe(2);
    expect(priceOn('2025-02-01', rows)).toBeUndefined();
  });

  test('passes from one row to the next on the day of the change, without a gap or an overlap', () => {
    const rows = [offer(3, { to: '2025-06-01' }), offer(2, { from: '2025-06-01' })];
    expect(priceOn('2025-05-31', rows)).toBe(3);
    expect(priceOn('2025-06-01', rows)).toBe(2);
    expect(rentalPriceOn('2025-06-01', 'h100', rows)).toMatchObject({ low: 2, high: 2 });
  });

  test('holds on while no end is known', () => {
    expect(priceOn('2099-12-31', [offer(2)])).toBe(2);
  });

  test('is the middle offer of an odd number, whatever their order', () => {
    expect(priceOn('2025-03-01', [offer(9), offer(1), offer(2)])).toBe(2);
  });

  test('is the lower of the two middle offers of an even number: always a price that somebody asked', () => {
    expect(priceOn('2025-03-01', [offer(4), offer(1), offer(3), offer(2)])).toBe(2);
    expect(priceOn('2025-03-01', [offer(4), offer(1)])).toBe(1);
  });

  test('ranges from the cheapest offer to the dearest', () => {
    expect(rentalPriceOn('2025-03-01', 'h100', [offer(3), offer(1.5), offer(12)])).toMatchObject({
      low: 1.5,
      value: 3,
      high: 12,
      grade: 'derived',
      unit: 'USD/GPU-hour',
    });
  });

  test('leaves out other accelerators, spot and reserved offers', () => {
    const rows = [offer(5), offer(1, { terms: 'spot' }), offer(2, { terms: 'reserved' }), offer(3, { accelerator: 'a100' })];
    expect(rentalPriceOn('2025-03-01', 'h100', rows)).toMatchObject({ low: 5, value: 5, high: 5 });
    expect(rentalPriceOn('2025-03-01', 'b200', rows)).toBeUndefined();
  });

  test('names the seller of the median and counts the offers', () => {
    expect(rentalPriceOn('2025-03-01', 'h100', [offer(1), offer(2, { seller: 'Middle' }), offer(3)])?.note).toMatch(/Median of 3 .* Middle/);
  });

  test('leaves the rows as they were', () => {
    const rows = Object.freeze([offer(3), offer(1)]);
    rentalPriceOn('2025-03-01', 'h100', rows);
    expect(rows.map((row) => row.price.value)).toEqual([3, 1]);
  });
});
