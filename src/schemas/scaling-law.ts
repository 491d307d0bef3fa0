import * as z from 'zod';
import * as q from '../lib/vocabulary/scaling.ts';
import { datumFor } from './datum.ts';
import { record, text } from './record.ts';

/** One fit of the loss law L = E + A/N^α + B/D^β. Each set of constants is kept apart, with its own text and tokenizer. */
export const scalingLaw = z.strictObject({
  ...record,
  /** A. */
  parameterCoefficient: datumFor(q.parameterCoefficient),
  /** B. */
  tokenCoefficient: datumFor(q.tokenCoefficient),
  /** E, in nats a token. */
  irreducibleLoss: datumFor(q.irreducibleLoss),
  /** α. */
  parameterExponent: datumFor(q.parameterExponent),
  /** β. */
  tokenExponent: datumFor(q.tokenExponent),
  /** The text and the tokenizer that its loss is counted on. */
  corpus: text,
  /** The runs it was fitted to. */
  fitted: text,
  /** What it may be used for, and what not. */
  use: text,
});
