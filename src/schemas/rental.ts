import * as z from 'zod';
import { day, id, record, text } from './record.ts';

/** What was asked for one hour of one accelerator, from a day on. */
export const rentalRow = z
  .strictObject({
    /** The terms: paid by the hour, interruptible, reserved for years, rented out by private owners, or the mean over all that a seller lists. */
    terms: z.enum(['on-demand', 'reserved', 'spot', 'marketplace', 'average']),
    /** Years of a reservation. */
    years: z.union([z.literal(1), z.literal(3)]).exactOptional(),
    /** Where it stands, in the seller's words. */
    region: text.exactOptional(),
    /** What is rented, in the seller's words: machine, size, tier. */
    offer: text.exactOptional(),
    /** First day of the price. */
    from: day,
    /** Last day on which it was read. */
    seen: day,
    /** First day on which it no longer held; absent while it holds. */
    to: day.exactOptional(),
    /** In USD/GPU-hour, for one GPU of whatever is rented. */
    price: z.number().positive(),
    /** Id of a record in `sources`. */
    source: id,
    /** Where in the source. */
    locator: text,
    /** The day on which the source was read. */
    accessed: day,
    /** How far the price can be trusted. */
    grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
    /** What a reader must know. */
    note: text.exactOptional(),
    /** Why the row is kept and not used, where it is not. */
    doubt: text.exactOptional(),
  })
  .refine(({ from, seen }) => from <= seen, { error: 'A price is seen on its first day or later.', path: ['seen'] })
  .refine(({ seen, to }) => to === undefined || seen < to, { error: 'A price ends after the day it was last seen.', path: ['to'] });

/**
 * What one seller asked for one accelerator, in one history.
 *
 * Prices are read on some days only. A row starts on the day the price was first read. It ends on the day the same terms
 * were read again at another price, and a year after its last reading at the latest. Rows are added, and closed by `seen`
 * and `to`; nothing else of them changes.
 */
export const rental = z.strictObject({
  ...record,
  /** Id of the accelerator. */
  accelerator: id,
  /** Who rents it out. */
  seller: text,
  /** The rows: by terms, place and offer, the oldest first. */
  history: z.array(rentalRow).min(1),
});
