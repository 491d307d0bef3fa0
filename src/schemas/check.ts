import * as z from 'zod';
import { day, id, record, text } from './record.ts';

/** A number that somebody published, with what it was computed from. The tests compute it again, and the site shows the difference. */
export const check = z
  .strictObject({
    ...record,
    /** What kind of number it is; errors are summed up by group. */
    group: z.enum([
      'parameters',
      'training compute',
      'utilisation',
      'training runs',
      'memory',
      'cluster',
      'reinforcement learning',
      'fine-tuning',
      'inference',
      'scaling laws',
      'ownership',
      'energy',
      'project',
      'trends',
      'prices',
      'slips',
    ]),
    /** Id of the source of the number and of what is given. */
    source: id,
    /** Where in the source. */
    locator: text,
    /** The day on which the source was read. */
    accessed: day,
    /** How far the published number can be trusted. */
    grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
    /** Names of the library's formulas, as `src/lib/index.ts` exports them, that lead from what is given to the number; none where it is `uncomputed`. */
    formulas: z.array(text),
    /** The vocabulary's id of what is computed. */
    computes: text,
    /** What the publisher started from, by the vocabulary's ids: numbers in the unit of their quantity, dates as `2025-03-01`, ids of options and records. */
    given: z.record(z.string(), z.union([z.number(), z.string()])),
    /** Where that was read, if elsewhere than the published number. */
    givenFrom: z.strictObject({ source: id, locator: text, accessed: day }).exactOptional(),
    /** The number as published, in the unit of the quantity; a date as `2025-03-01`, a verdict by the id of its option. */
    published: z.union([z.number(), z.string()]),
    /** How numbers are printed, by the vocabulary's ids: the published one, `2.788M`, and each of what is given that was rounded before. What rounding does to the result follows from the digits. */
    printed: z.record(z.string(), text).exactOptional(),
    /** Where the publisher names a bound and no number: “at most”, “over”. It is kept or broken. */
    bound: z.enum(['at most', 'at least']).exactOptional(),
    /** The largest relative difference that counts as agreement, where rounding does not explain it all; for a date, in days. */
    tolerance: z.number().positive().exactOptional(),
    /** Why the tolerance is wider than rounding, or what else is to be known of the number, in a sentence. */
    because: text.exactOptional(),
    /** Why the published number is missed, where it is: a misprint, another convention, something left out. With it, the test asserts that the number is missed. */
    disagrees: text.exactOptional(),
    /** Why nothing computes the number, where nothing does: a count, a measurement, a fit. It is shown as published, and enters no error. */
    uncomputed: text.exactOptional(),
  })
  .refine(
    ({ formulas, uncomputed }) => (formulas.length === 0) === (uncomputed !== undefined),
    'A check has formulas, or says in `uncomputed` why it has none.',
  );
