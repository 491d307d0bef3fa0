import * as z from 'zod';
import { day, id, record, text } from './record.ts';

/** A value of a record that was wrong, or said more than was known, and was changed. Prices have a history of their own instead. */
export const correction = z.strictObject({
  ...record,
  /** The day on which it was changed. */
  corrected: day,
  /** The record: its folder under `src/content/data` and its id, such as `accelerators/v100`. */
  of: z.string().regex(/^[a-z-]+(?:\/[a-z-]+)?\/[a-z0-9.-]+$/, 'A record is named by folder and id.'),
  /** Where in it, such as `bandwidth.value`. */
  field: text,
  /** What the file said before. */
  from: text,
  /** What it says since. */
  to: text,
  /** Id of the unit of a number. */
  unit: text.exactOptional(),
  /** What was wrong, and how it was found. */
  why: text,
  /** What the new value was read from. */
  source: id.exactOptional(),
});
