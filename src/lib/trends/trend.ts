import type { DataRecord, Datum } from '../formula/value.ts';

/** What somebody says against a trend, and what follows. */
export interface Objection {
  readonly claim: string;
  readonly source: string;
  readonly locator: string;
}

/** A rate of change that somebody measured, with its interval and its critics. */
export interface Trend extends DataRecord {
  /** What changes. */
  readonly of: 'training cost' | 'training compute' | 'hardware' | 'algorithms' | 'inference price' | 'capability density' | 'revenue';
  /** How many times larger after a year; below one where it falls. */
  readonly growth: Datum;
  /** The period it was measured over. */
  readonly period: string;
  readonly objections: readonly Objection[];
}
