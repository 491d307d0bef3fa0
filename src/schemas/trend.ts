import * as z from 'zod';
import { growthPerYear } from '../lib/vocabulary/trends.ts';
import { datumFor } from './datum.ts';
import { id, record, text } from './record.ts';

/** A rate of change that somebody measured. */
export const trend = z.strictObject({
  ...record,
  /** What changes. */
  of: z.enum(['training cost', 'training compute', 'hardware', 'algorithms', 'inference price', 'capability density', 'revenue']),
  /** How many times as large after a year, with its 90% interval where one is given; below one where it falls. */
  growth: datumFor(growthPerYear),
  /** The period it was measured over. */
  period: text,
  /** What others say against it. */
  objections: z.array(
    z.strictObject({
      /** What they say, in a sentence. */
      claim: text,
      /** Id of the source that says it. */
      source: id,
      /** Where in it. */
      locator: text,
    }),
  ),
});
