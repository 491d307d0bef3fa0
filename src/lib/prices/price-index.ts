import type { DataRecord, Datum } from '../formula/value.ts';

/** A series of rents that somebody counts, day by day or month by month. */
export interface PriceIndex extends DataRecord {
  /** Id of the accelerator. */
  readonly accelerator: string;
  /** The oldest first; each date a day or a month, ISO. */
  readonly points: readonly { readonly date: string; readonly price: Datum }[];
}
