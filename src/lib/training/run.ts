import type { DataRecord, Datum } from '../formula/value.ts';
import type { NumberFormat } from '../hardware/accelerator.ts';

/** What somebody else reckons that a run cost: at the price of rented machines, at what they cost to buy, at the part of that which the run wore off, or in the press. */
export interface CostEstimate {
  readonly method: 'cloud-rental' | 'acquisition' | 'amortised' | 'press';
  /** Whose it is. */
  readonly by: string;
  /** In USD. */
  readonly cost: Datum;
}

/** A run that somebody reported. */
export interface Run extends DataRecord {
  readonly kind:
    | 'pre-training'
    | 'context-extension'
    | 'post-training'
    | 'reinforcement-learning'
    | 'fine-tuning'
    | 'distillation'
    | 'data-generation'
    | 'serving';
  /** Ids of the model and of the accelerator, where there are records of them. */
  readonly model?: string;
  readonly accelerator?: string;
  /** Who did it, where the model has no record that says so. */
  readonly developer?: string;
  /** The format of its matrix multiplications, by which its peak is counted. */
  readonly numberFormat?: NumberFormat;
  /** When it was first reported, ISO. */
  readonly reported: string;
  /** What was reported, by the vocabulary's id of the quantity. */
  readonly figures: Readonly<Record<string, Datum>>;
  /** What others reckon that it cost. */
  readonly estimates?: readonly CostEstimate[];
  /** What the reported figures leave out, a phrase each. */
  readonly excludes: readonly string[];
  /** Why the formulas miss a figure, by the id of the quantity. */
  readonly misses?: Readonly<Record<string, string>>;
}
