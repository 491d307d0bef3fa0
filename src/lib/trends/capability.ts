import type { DataRecord, Datum } from '../formula/value.ts';

/** The cheapest price at which a capability was to be had on a day, of one model. */
export interface PastPrice {
  /** The model and its score. */
  readonly name: string;
  /** ISO day of its release. */
  readonly day: string;
  /** Dollars for a million tokens, input and output blended three to one. */
  readonly price: Datum;
}

/** A capability, as a score on a benchmark that a model must reach, with the prices at which it was first had. */
export interface Capability extends DataRecord {
  readonly benchmark: string;
  /** How many times cheaper a year it became, as fitted to its past prices. */
  readonly fallPerYear: Datum;
  /** First and last rows in time are the first and last of the list. */
  readonly prices: readonly PastPrice[];
}
