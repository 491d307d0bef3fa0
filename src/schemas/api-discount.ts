import * as z from 'zod';
import { datumIn } from './datum.ts';
import { record, text } from './record.ts';

/** A rule by which a seller's price of some tokens follows from another, where its list does not print it. */
export const apiDiscount = z.strictObject({
  ...record,
  /** Who sells. */
  seller: text,
  /** What the rule is of: cached reads, writes to a cache of some minutes or of an hour, or batches. */
  of: z.enum(['cached-read', 'cache-write', 'cache-write-hour', 'batch']),
  /** The price over the full price of input; for batches, over the full prices of input and output. */
  factor: datumIn('×'),
  /** The models it holds for, by the words that their names start with; absent where it holds for all of the seller. */
  models: z.array(text).exactOptional(),
});
