import * as z from 'zod';
import { datumIn } from './datum.ts';
import { day, id, record, text } from './record.ts';

/**
 * What one seller asked for one hour of one accelerator, from a day on until the day it changed.
 *
 * Prices are read on some days only. A row starts on the day the price was first read. It ends on
 * the day another price was read, and a year after its last reading at the latest. Rows are added,
 * and closed by `seen` and `to`; nothing else of them changes.
 */
export const rentalPrice = z
  .strictObject({
    ...record,
    /** Id of the accelerator. */
    accelerator: id,
    /** Who rents it out. */
    seller: text,
    /** The terms: pay by the hour, interruptible, or reserved. */
    terms: z.enum(['on-demand', 'spot', 'reserved']),
    /** What is rented, in the seller's words: machine, size, place. */
    offer: text.exactOptional(),
    /** First day of the price. */
    from: day,
    /** Last day on which it was read. */
    seen: day,
    /** First day on which it no longer held; absent while it holds. */
    to: day.exactOptional(),
    /** For one GPU of whatever is rented. */
    price: datumIn('USD/GPU-hour'),
  })
  .refine(({ from, seen }) => from <= seen, { error: 'A price is seen on its first day or later.', path: ['seen'] })
  .refine(({ seen, to }) => to === undefined || seen < to, { error: 'A price ends after the day it was last seen.', path: ['to'] });
