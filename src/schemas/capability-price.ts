import * as z from 'zod';
import { fallPerYear } from '../lib/vocabulary/trends.ts';
import { datumFor, datumIn } from './datum.ts';
import { day, record, text } from './record.ts';

/** A capability, as a score on a benchmark, with the prices at which it was first to be had. */
export const capabilityPrice = z.strictObject({
  ...record,
  /** The benchmark and the score. */
  benchmark: text,
  /** How many times cheaper a year it became, as fitted to its past prices, with the 90% interval of the fit. */
  fallPerYear: datumFor(fallPerYear),
  /** Its past prices, oldest first. */
  prices: z
    .array(
      z.strictObject({
        /** The model. */
        name: text,
        /** The day on which the price was first asked. */
        day,
        /** For a million tokens, input and output blended three to one. */
        price: datumIn('USD/million tokens'),
      }),
    )
    .min(2)
    .refine((rows) => rows.every((row, index) => (rows[index - 1]?.day ?? '') <= row.day), { error: 'Prices go from the oldest to the newest.' }),
});
