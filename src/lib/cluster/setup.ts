import type { DataRecord, Datum } from '../formula/value.ts';

/** How a run or a service was set up: how its model was spread over accelerators, or what stopped them. */
export interface Setup extends DataRecord {
  readonly model?: string;
  readonly accelerator?: string;
  /** What was chosen, by the vocabulary's id of the choice. */
  readonly options: Readonly<Record<string, string>>;
  /** Degrees, batches, times and counts, by the vocabulary's id of the quantity. */
  readonly figures: Readonly<Record<string, Datum>>;
}
