import * as z from 'zod';

/** A word that names a record in files, URLs and the terminal: small letters and digits, parted by dots or hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'An id has small letters and digits, parted by single dots or hyphens.');

/** A day, ISO 8601. */
export const day = z.iso.date();

/** A day, or the month or year where no more is known, ISO 8601. */
export const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'A date is written 2025-09-17, 2025-09 or 2025.');

/** A sentence or a phrase that says something. */
export const text = z.string().trim().min(1);

/** What every record has. */
export const record = {
  /** The name of its file, without `.json`. */
  id,
  /** What a reader sees. */
  name: text,
};
