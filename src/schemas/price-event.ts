import * as z from 'zod';
import { date, day, id, record, text } from './record.ts';

/** Something that happened to the market of rented accelerators. */
export const priceEvent = z.strictObject({
  ...record,
  /** When. */
  date,
  /** Id of the accelerator. */
  accelerator: id,
  /** What happened, in a sentence. */
  says: text,
  /** Id of the source. */
  source: id,
  /** Where in it. */
  locator: text,
  /** The day on which it was read. */
  accessed: day,
});
