import * as z from 'zod';
import { day } from '../lib/units/date.ts';
import type { Measure } from '../lib/vocabulary/quantity.ts';
import { date, day as dayOf, id, text } from './record.ts';

const fields = {
  /** How it lies between them; unless given, beta for fractions and log-normal for all else. */
  shape: z.enum(['lognormal', 'normal', 'uniform', 'beta']).exactOptional(),
  /** Id of a record in `sources`. */
  source: id,
  /** Where in the source: table, section, row. */
  locator: text,
  /** The day on which the source was read. */
  accessed: dayOf,
  /** How far it can be trusted: read off an instrument, printed by its owner, computed from such, judged by somebody, or supposed. */
  grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
  /** What a reader must know to take it right: whose number it is, what it counts, what contradicts it. */
  note: text.exactOptional(),
};

/** Where something that is no number was read, such as a day or a licence. */
export const origin = z.strictObject({ source: fields.source, locator: fields.locator, accessed: fields.accessed, grade: fields.grade, note: fields.note });

interface Range {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** A number with its origin, in one unit. */
function datumOf(unit: string, value: z.ZodType<number>, end: z.ZodType<number> = z.number()) {
  return z
    .strictObject({
      /** The number, in `unit`. */
      value,
      /** Id of a unit of the library. */
      unit: z.literal(unit),
      /** The 5th percentile of what it may be. Goes with `high`. */
      low: end.exactOptional(),
      /** The 95th percentile of what it may be. Goes with `low`. */
      high: end.exactOptional(),
      ...fields,
    })
    .refine(({ low, high }: Range) => (low === undefined) === (high === undefined), { error: 'A range has both ends.', path: ['low'] })
    .refine(({ low, value, high }: Range) => low === undefined || high === undefined || (low <= value && value <= high), {
      error: 'The range contains the value: low ≤ value ≤ high.',
      path: ['value'],
    });
}

/** A number that is never negative, in the unit with this id. */
export const datumIn = (unit: string) => datumOf(unit, z.number().nonnegative());

/** A date in a file: `"2025-03-01"`, `"2025-03"` or `"2025"`, for the first day that it may be. The library counts days since 1970-01-01. */
export const days = date.transform((iso) => day(iso)).pipe(z.number('There is no such day.'));

/** A value of a quantity of the vocabulary: in its unit and inside its domain. Dates are written as such, all else as a number. */
export function datumFor({ unit, domain: [lowest, highest], whole }: Measure) {
  const bounded = z.number().min(lowest).max(highest);
  if (unit.kind === 'date') return datumOf(unit.id, days.pipe(bounded), days);
  return datumOf(unit.id, whole ? bounded.int() : bounded);
}
