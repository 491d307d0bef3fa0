import type { DataRecord, Datum } from '../formula/value.ts';

/** A rule that begins at a training compute. */
export interface Policy extends DataRecord {
  readonly jurisdiction: string;
  /** Training compute above which it applies. */
  readonly thresholdFlop: Datum;
  /** Cost of that compute above which it applies, where it asks for both. */
  readonly thresholdCost?: Datum;
  /** First ISO day on which it holds; absent where it never came into force. */
  readonly from?: string;
  /** First ISO day on which it no longer holds; absent where it has no end. */
  readonly until?: string;
  /** What it asks of those above, and what has become of it. */
  readonly status: string;
}
