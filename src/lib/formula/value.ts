import type { Choice, Measure, Quantity, Selection } from '../vocabulary/quantity.ts';

/** How far a number can be trusted: read off an instrument, printed by its owner, computed from such, judged, or supposed. */
export type Grade = 'measured' | 'published' | 'derived' | 'estimated' | 'assumed';

/** The shape of an uncertain number between its 5th and 95th percentile. */
export type Shape = 'lognormal' | 'normal' | 'uniform' | 'beta';

/** A number with its origin. The unit is the id of the unit of the quantity it is given to. */
export interface Datum {
  readonly value: number;
  readonly unit: string;
  /** The 5th and 95th percentile of what it may be, where that is known or judged. */
  readonly low?: number;
  readonly high?: number;
  /** How it lies between them; unless given, beta for fractions and log-normal for all else. */
  readonly shape?: Shape;
  /** Id of a record in `sources`. */
  readonly source: string;
  /** Where in the source: table, section, row. */
  readonly locator: string;
  /** ISO day on which the source was read. */
  readonly accessed: string;
  readonly grade: Grade;
  readonly note?: string;
  /** Of a price that is older than what counts as fresh on the day it is used for. */
  readonly stale?: Stale;
}

/** A price that was last read too long before the day it is used for. */
export interface Stale {
  /** ISO day on which it was last read. */
  readonly seen: string;
  /** ISO day for which it is used. */
  readonly on: string;
  /** Days for which it counts as fresh. */
  readonly freshDays: number;
}

/** A row of a data set that a reader picks by its id, such as an accelerator. */
export interface DataRecord {
  readonly id: string;
  readonly name: string;
}

/** Data sets by name, then records by id. */
export type DataSets = Readonly<Record<string, Readonly<Record<string, DataRecord>>>>;

/** What a quantity holds: a number, the id of an option, or a picked record. */
export type Value = number | string | DataRecord;

/** The type of a given quantity's value, as a formula receives it. */
export type ValueOf<Q extends Quantity> = Q extends Measure ? number : Q extends Choice<infer Option> ? Option : Q extends Selection<infer Row> ? Row : never;

/** The answer of a formula that has none, with the reason in a sentence. */
export class Unknown {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Says that a value cannot be known, and why. */
export const unknown = (reason: string): Unknown => new Unknown(reason);
