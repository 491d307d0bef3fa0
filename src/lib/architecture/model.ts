import type { DataRecord, Datum } from '../formula/value.ts';

/** A model, as far as the library reads one. Figures that its owner has not published are absent. */
export interface Model extends DataRecord {
  /** Parameters that work on each token; all of them in a dense model. */
  readonly activeParameters: Datum;
  readonly totalParameters: Datum;
  readonly layers?: Datum;
  /** Query heads, not key-value heads. */
  readonly heads?: Datum;
  /** Width of one query or key vector of one head. */
  readonly keyWidth?: Datum;
  /** Width of one value vector of one head; as `keyWidth` unless the architecture says otherwise. */
  readonly valueWidth?: Datum;
  /** Tokens in one training sequence, in the main phase of pre-training. */
  readonly sequenceLength?: Datum;
}
