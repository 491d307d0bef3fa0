import type { DataRecord, Datum } from '../formula/value.ts';
import type { ModelShape } from './model-shape.ts';

/** A model, as far as the library reads one. Figures that its owner has not published are absent. */
export interface Model extends DataRecord {
  /** Parameters that work on each token; all of them in a dense model. */
  readonly activeParameters: Datum;
  readonly totalParameters: Datum;
  /** Tokens in one training sequence, in the main phase of pre-training. */
  readonly sequenceLength?: Datum;
  /** Layers, widths, heads and experts. */
  readonly shape?: ModelShape;
  /** Why the count from the shape misses the published total, where it does. */
  readonly missed?: string;
}
