import * as z from 'zod';
import { thresholdFlop } from '../lib/vocabulary/society.ts';
import { datumFor, datumIn } from './datum.ts';
import { day, record, text } from './record.ts';

/** A law, order or bill that begins at a training compute. */
export const policy = z
  .strictObject({
    ...record,
    /** Whose rule it is. */
    jurisdiction: text,
    /** Training compute above which it applies. */
    thresholdFlop: datumFor(thresholdFlop),
    /** Cost of that compute above which it applies, where it asks for both. */
    thresholdCost: datumIn('USD').exactOptional(),
    /** First day on which it holds; absent where it never came into force. */
    from: day.exactOptional(),
    /** First day on which it no longer holds; absent while it does. */
    until: day.exactOptional(),
    /** What it asks of those above, and what has become of it. */
    status: text,
  })
  .refine(({ from, until }) => until === undefined || (from !== undefined && from < until), { error: 'A rule ends after it began.', path: ['until'] });
