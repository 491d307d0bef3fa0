import { describe, expect, test } from 'vitest';
import { holds, type Rental, type RentalRow, rentalPrices, rentOn, rentSteps } from '../../../src/lib/prices/rental.ts';

const row = (price: number, change: Partial<RentalRow> = {}): RentalRow => ({
  terms: 'on-demand',
  from: '2025-01-01',
  seen: '2025-01-01',
  price,
  source: 'a-list',
  locator: 'row 1',
  accessed: '2025-01-02',
  grade: 'published',
  ...change,
});
const sold = (seller: string, ...history: RentalRow[]): Rental => ({ id: `h100-${seller}`, name: `H100, ${seller}`, accelerator: 'h100', seller, history });
const each = (...prices: number[]): readonly Rental[] => prices.map((price) => sold(`Seller of ${price}`, row(price)));
const on = (day: string, rentals: readonly Rental[]) => rentOn(day, rentals)?.value;

describe('rentOn', () => {
  test('has no answer without rows', () => {
    expect(rentOn('2025-01-01', [])).toBeUndefined();
  });
  test('holds from its first day to the day before its end', () => {
    const rentals = [sold('A', row(2, { to: '2025-02-01' }))];
    expect(['2024-12-31', '2025-01-01', '2025-01-31', '2025-02-01'].map((day) => on(day, rentals))).toEqual([undefined, 2, 2, undefined]);
  });
  test('holds on while no end is known', () => {
    expect(on('2099-12-31', each(2))).toBe(2);
  });
  test('is the middle seller of an odd number, whatever their order', () => {
    expect(on('2025-03-01', each(9, 1, 2))).toBe(2);
  });
  test('is the lower of the two middle sellers of an even number: always a price that somebody asked', () => {
    expect(on('2025-03-01', each(4, 1, 3, 2))).toBe(2);
    expect(on('2025-03-01', each(4, 1))).toBe(1);
  });
  test('counts a seller once, however many offers it lists, with the median of its own', () => {
    const many = sold('Many', ...[7, 8, 9, 10, 11].map((price) => row(price, { offer: `${price}` })));
    expect(rentOn('2025-03-01', [many, ...each(1, 2)])).toMatchObject({ value: 2, low: 1, high: 9, sellers: 3 });
  });
  test('ranges from the cheapest seller to the dearest', () => {
    expect(rentOn('2025-03-01', each(3, 1.5, 12))).toMatchObject({ low: 1.5, value: 3, high: 12, sellers: 3, seller: 'Seller of 3' });
  });
  test('leaves out all other terms and what is doubted', () => {
    const others = (['spot', 'reserved', 'marketplace', 'average'] as const).map((terms) => sold(terms, row(1, { terms })));
    expect(rentOn('2025-03-01', [...each(5), ...others, sold('Doubted', row(1, { doubt: 'A misprint.' }))])).toMatchObject({ low: 5, value: 5, high: 5 });
  });
  test('leaves the rows as they were', () => {
    const rentals = Object.freeze(each(3, 1));
    rentOn('2025-03-01', rentals);
    expect(rentals.map(({ seller }) => seller)).toEqual(['Seller of 3', 'Seller of 1']);
  });
});

describe('rentSteps', () => {
  test('changes on the days on which a seller changed its price, without a gap or an overlap', () => {
    const rentals = [sold('A', row(3, { to: '2025-06-01' }), row(2, { from: '2025-06-01', seen: '2025-06-01' })), ...each(9)];
    expect(rentSteps(rentals).map(({ from, to, value, high }) => [from, to, value, high])).toEqual([
      ['2025-01-01', '2025-06-01', 3, 9],
      ['2025-06-01', undefined, 2, 9],
    ]);
  });
  test('leaves out days on which nobody sold', () => {
    const rentals = [sold('A', row(3, { to: '2025-02-01' }), row(2, { from: '2025-06-01', seen: '2025-06-01' }))];
    expect(rentSteps(rentals).map(({ from, to }) => [from, to])).toEqual([
      ['2025-01-01', '2025-02-01'],
      ['2025-06-01', undefined],
    ]);
  });
  test('says on each of its days what rentOn says', () => {
    const rentals = [sold('A', row(3, { to: '2025-02-01' })), sold('B', row(4, { from: '2025-01-15', seen: '2025-01-15', to: '2025-03-01' }))];
    const steps = rentSteps(rentals);
    for (const day of ['2024-12-31', '2025-01-14', '2025-01-15', '2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'])
      expect(steps.find((step) => holds(step, day))?.high, day).toBe(rentOn(day, rentals)?.high);
  });
  test('are none without offers on demand', () => {
    expect(rentSteps([sold('A', row(1, { terms: 'spot' }))])).toEqual([]);
  });
});

test('rentalPrices parts the rentals by accelerator and leaves out those without offers on demand', () => {
  const [h100] = each(2);
  const rentals = { a: h100 as Rental, b: { ...(h100 as Rental), accelerator: 'a100' }, c: { ...sold('A', row(1, { terms: 'spot' })), accelerator: 'l4' } };
  expect(Object.keys(rentalPrices(rentals)).toSorted()).toEqual(['a100', 'h100']);
});
