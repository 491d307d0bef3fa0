import type { DataRecord, Datum } from '../formula/value.ts';

/** What one seller asked for one hour of one accelerator, from a day on until the day it changed. */
export interface RentalPrice extends DataRecord {
  readonly accelerator: string;
  readonly seller: string;
  /** The terms: pay by the hour, interruptible, or reserved. */
  readonly terms: 'on-demand' | 'spot' | 'reserved';
  /** First day of the price, ISO. */
  readonly from: string;
  /** First day on which it no longer held, ISO; absent while it holds. */
  readonly to?: string;
  /** In USD/GPU-hour, for one GPU of whatever is rented. */
  readonly price: Datum;
}

/** What an hour of an accelerator costs on a day: the median of what sellers asked on demand, from the cheapest to the dearest. Absent where no row of that day is known. */
export function rentalPriceOn(day: string, accelerator: string, rows: readonly RentalPrice[]): Datum | undefined {
  const offers = rows
    .filter((row) => row.accelerator === accelerator && row.terms === 'on-demand' && row.from <= day && (row.to === undefined || day < row.to))
    .toSorted((a, b) => a.price.value - b.price.value);
  const [cheapest, dearest, middle] = [offers[0], offers.at(-1), offers[Math.floor((offers.length - 1) / 2)]];
  if (!cheapest || !dearest || !middle) return undefined;
  return {
    ...middle.price,
    low: cheapest.price.value,
    high: dearest.price.value,
    grade: 'derived',
    note: `Median of ${offers.length} on-demand offers on ${day}, ${middle.seller}; the range is the cheapest to the dearest.`,
  };
}
