import type { DataRecord, Datum } from '../formula/value.ts';
import type { NumberFormat } from '../hardware/accelerator.ts';

/** A training run that somebody reported. */
export interface Run extends DataRecord {
  readonly kind: 'pre-training' | 'context-extension' | 'post-training' | 'reinforcement-learning' | 'data-generation';
  /** Ids of the model and of the accelerator. */
  readonly model: string;
  readonly accelerator: string;
  /** The format of its matrix multiplications, by which its peak is counted. */
  readonly numberFormat?: NumberFormat;
  /** When it was first reported: an ISO day, month or year. */
  readonly reported: string;
  /** What was reported, by the vocabulary's id of the quantity. */
  readonly figures: Readonly<Record<string, Datum>>;
  /** What the reported figures leave out, a phrase each. */
  readonly excludes: readonly string[];
}
