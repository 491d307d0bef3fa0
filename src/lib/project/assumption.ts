import type { DataRecord, Datum } from '../formula/value.ts';

/** A judged value that a calculator starts from, such as the share of peak that a good run reaches. */
export interface Assumption extends DataRecord {
  /** The vocabulary's id of the quantity it is a value of. */
  readonly quantity: string;
  readonly figure: Datum;
}
