import type { DataRecord, Datum } from '../formula/value.ts';

/**
 * One fit of the loss law L = E + A/N^α + B/D^β, with its own corpus and tokenizer.
 * Losses of two fits are never comparable: they count nats over different tokens of different texts. Allocations are.
 */
export interface ScalingLaw extends DataRecord {
  /** A of the papers. */
  readonly parameterCoefficient: Datum;
  /** B. */
  readonly tokenCoefficient: Datum;
  /** E, in nats a token. */
  readonly irreducibleLoss: Datum;
  /** α. */
  readonly parameterExponent: Datum;
  /** β. */
  readonly tokenExponent: Datum;
  /** The text and the tokenizer that its loss is counted on. */
  readonly corpus: string;
  /** The runs it was fitted to. */
  readonly fitted: string;
  /** What it may be used for, and what not. */
  readonly use: string;
}
