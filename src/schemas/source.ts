import * as z from 'zod';
import { date, day, record, text } from './record.ts';

/** Something that was read: a paper, a data set, a price list, a page. */
export const source = z.strictObject({
  ...record,
  /** How a sentence cites it, such as “Brown et al. 2020”. */
  name: text,
  /** Its own title. */
  title: text,
  /** People, or the organisation where none are named; the first few of many. */
  authors: z.array(text).min(1),
  /** Who put it out: journal, archive, company. */
  publisher: text,
  /** What sort of text it is. Press and posts quote others more often than not. */
  kind: z.enum(['paper', 'model-card', 'repository', 'data-set', 'price-list', 'web-page', 'press']),
  /** Where it can be read. */
  url: z.url({ protocol: /^https$/ }),
  /** When it came out; absent for a page that keeps changing without saying so. */
  published: date.exactOptional(),
  /** The day on which it was read. */
  accessed: day,
  /** How much of it was read, where it was not the whole; what is not known of its address. */
  note: text.exactOptional(),
});

export type Source = z.output<typeof source>;
