import * as z from 'zod';
import { figures } from './figures.ts';
import { date, id, record, text } from './record.ts';
import { contradiction } from './run.ts';

/** What somebody published of the energy, carbon or water of a model. */
export const footprint = z.strictObject({
  ...record,
  /** What it is the account of: one training run, one query, a whole development, or training and use together. */
  of: z.enum(['run', 'query', 'development', 'life']),
  /** When it was published. */
  reported: date,
  /** Id of the accelerator, where one is named. */
  accelerator: id.exactOptional(),
  /** Id of the grid, where its place is known. */
  region: id.exactOptional(),
  /** What was counted and what was not; market-based or location-based. */
  boundary: text,
  /** What was published, by the vocabulary's id of the quantity. */
  figures,
  /** What others claim of it that does not fit. */
  contradictions: z.array(contradiction).exactOptional(),
  /** What a reader must know of it as a whole. */
  note: text.exactOptional(),
});
