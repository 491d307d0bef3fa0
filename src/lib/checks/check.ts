import type { DataRecord, Grade } from '../formula/value.ts';

/** A number that somebody published, with what it was computed from: the library computes it again. */
export interface Check extends DataRecord {
  /** What kind of number it is; errors are summed up by group. */
  readonly group: string;
  /** Id of the source of the number and of what is given. */
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
  readonly grade: Grade;
  /** Names of the library's formulas that lead from what is given to the number; none where it is `uncomputed`. */
  readonly formulas: readonly string[];
  /** Id of the quantity that is computed. */
  readonly computes: string;
  /** What the publisher started from: numbers in the unit of their quantity, dates as `2025-03-01`, ids of options and records. */
  readonly given: Readonly<Record<string, number | string>>;
  /** Where that was read, if elsewhere than the published number. */
  readonly givenFrom?: { readonly source: string; readonly locator: string; readonly accessed: string };
  /** The number as published, in the unit of the quantity; a date as `2025-03-01`, a verdict by the id of its option. */
  readonly published: number | string;
  /** How numbers are printed, by the ids of their quantities: the published one, and each of what is given that was rounded before. */
  readonly printed?: Readonly<Record<string, string>>;
  /** Where the publisher names a bound and no number. */
  readonly bound?: 'at most' | 'at least';
  /** The largest difference that counts as agreement, relative to the published number, where rounding does not explain it all; for a date, in days. */
  readonly tolerance?: number;
  /** Why the tolerance is wider than rounding, or what else is to be known of the number, in a sentence. */
  readonly because?: string;
  /** Why the published number is missed, where it is: a misprint, another convention, something left out. Never an excuse for a formula that is wrong. */
  readonly disagrees?: string;
  /** Why nothing computes the number, where nothing does. It then has no formulas and is shown as published. */
  readonly uncomputed?: string;
}
