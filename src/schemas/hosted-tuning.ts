import * as z from 'zod';
import { datumIn } from './datum.ts';
import { record, text } from './record.ts';

/** A service that fine-tunes a model by the token. */
export const hostedTuning = z.strictObject({
  ...record,
  /** Who sells it. */
  seller: text,
  /** Whether tokens of evaluations are billed too. */
  billsValidation: z.boolean(),
  /** For a million tokens that pass through training. */
  price: datumIn('USD/million tokens'),
});
