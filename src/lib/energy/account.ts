import type { DataRecord, Datum } from '../formula/value.ts';

/** What somebody published of the energy, carbon or water of a model: of a run, of a query, or of more. */
export interface Footprint extends DataRecord {
  readonly of: 'run' | 'query' | 'development' | 'life';
  /** Id of the accelerator, where one is known. */
  readonly accelerator?: string;
  /** Id of the grid, where its place is known. */
  readonly region?: string;
  /** What was counted and what was not. */
  readonly boundary: string;
  /** By the vocabulary's id of the quantity. */
  readonly figures: Readonly<Record<string, Datum>>;
}
