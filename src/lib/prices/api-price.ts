import type { DataRecord, Datum, Grade } from '../formula/value.ts';

/** What a seller asked for a model from a day on, in USD for a million tokens. */
export interface ApiPriceRow {
  /** First day of the price, ISO. */
  readonly from: string;
  /** Last day on which it was read, ISO. */
  readonly seen: string;
  /** First day on which it no longer held, ISO; absent while it holds. */
  readonly to?: string;
  /** How the first day is known: dated by the source, the day of the first reading, or supposed. */
  readonly starts: 'stated' | 'first-read' | 'recalled';
  readonly input: number;
  /** Absent where a cached token costs as much as any. */
  readonly cachedInput?: number;
  readonly cacheWrite?: number;
  readonly cacheWriteHour?: number;
  readonly output: number;
  readonly batchInput?: number;
  readonly batchOutput?: number;
  /** Prices of requests that send more tokens than a bound, the lowest bound first. */
  readonly long?: readonly { readonly above: number; readonly input: number; readonly cachedInput?: number; readonly output: number }[];
  /** Hours of a day in which all prices are lower, and the share taken off. */
  readonly offPeak?: { readonly hours: string; readonly discount: number };
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
  readonly grade: Grade;
  readonly note?: string;
}

/** A model that somebody sells by the token, and what it cost when. */
export interface ApiModel extends DataRecord {
  /** Who made it. */
  readonly vendor: string;
  /** Who sells it. */
  readonly seller: string;
  /** The oldest first, without overlap. */
  readonly history: readonly ApiPriceRow[];
}

/** A rule by which a seller's price of some tokens follows from another. */
export interface ApiDiscount extends DataRecord {
  readonly seller: string;
  readonly of: 'cached-read' | 'cache-write' | 'cache-write-hour' | 'batch';
  /** The price over the full one. */
  readonly factor: Datum;
  /** The models it holds for, by the start of their names; absent where for all of the seller. */
  readonly models?: readonly string[];
}
