import * as z from 'zod';
import { date, day, record, text } from './record.ts';

/** In USD for a million tokens. */
const price = z.number().nonnegative();

/** What a seller asked for a model from a day on. All its prices are from one place, whose origin stands once for all. */
export const apiPriceRow = z
  .strictObject({
    /** First day of the price. */
    from: day,
    /** Last day on which it was read. */
    seen: day,
    /** First day on which it no longer held; absent while it holds. */
    to: day.exactOptional(),
    /** How the first day is known: the source dates it, it is the day of the first reading, or it is taken to be the release and nobody confirms it. */
    starts: z.enum(['stated', 'first-read', 'recalled']),
    /** Tokens sent. */
    input: price,
    /** Tokens sent that were in the seller's cache; absent where it asks the full price. */
    cachedInput: price.exactOptional(),
    /** Tokens written to the cache for some minutes; absent where the list has no such price. */
    cacheWrite: price.exactOptional(),
    /** Tokens written to the cache for an hour. */
    cacheWriteHour: price.exactOptional(),
    /** Tokens generated. */
    output: price,
    /** Tokens sent in a batch that may wait for hours. */
    batchInput: price.exactOptional(),
    /** Tokens generated in such a batch. */
    batchOutput: price.exactOptional(),
    /** Prices of requests that send more tokens than a bound, the lowest bound first. They hold for the whole request. */
    long: z.array(z.strictObject({ above: z.number().int().positive(), input: price, cachedInput: price.exactOptional(), output: price })).exactOptional(),
    /** Hours of a day in which all prices are lower, and the share taken off. */
    offPeak: z.strictObject({ hours: text, discount: z.number().min(0).max(1) }).exactOptional(),
    /** Id of a record in `sources`. */
    source: z.string(),
    /** Where in the source. */
    locator: text,
    /** The day on which the source was read. */
    accessed: day,
    /** How far the prices can be trusted. */
    grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
    /** What contradicts it, and what it covers. */
    note: text.exactOptional(),
  })
  .refine(({ from, seen }) => from <= seen, { error: 'A price is seen on its first day or later.', path: ['seen'] })
  .refine(({ seen, to }) => to === undefined || seen < to, { error: 'A price ends after the day it was last seen.', path: ['to'] });

/** A model that somebody sells by the token, and what it cost when. Rows are added, and closed by `seen` and `to`; nothing else of them changes. */
export const apiPrice = z
  .strictObject({
    ...record,
    /** Who made the model. */
    vendor: text,
    /** Who sells it. */
    seller: text,
    /** When it came out. */
    released: date.exactOptional(),
    /** The rows, the oldest first. */
    history: z.array(apiPriceRow).min(1),
  })
  .refine(({ history }) => history.every((row, i) => row.from >= (history[i - 1]?.to ?? (i ? '9999-12-31' : ''))), {
    error: 'Rows stand in the order of their days and never overlap: each but the last has an end.',
    path: ['history'],
  });
