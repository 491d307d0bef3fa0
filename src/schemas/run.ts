import * as z from 'zod';
import { figures } from './figures.ts';
import { date, id, record, text } from './record.ts';

/** What another account says of the same run, and how the two fit. */
export const contradiction = z.strictObject({
  /** What is claimed, in a phrase. */
  claim: text,
  /** Id of the source that claims it. */
  source: id,
  /** Where in it. */
  locator: text,
  /** Which of the two this record follows, and why; or that it is open. */
  resolution: text,
});

/** A training run, or one stage of one, that somebody reported. */
export const run = z.strictObject({
  ...record,
  /** What was done to the model. */
  kind: z.enum(['pre-training', 'context-extension', 'post-training', 'reinforcement-learning', 'data-generation']),
  /** Id of the model. */
  model: id,
  /** Id of the accelerator. */
  accelerator: id,
  /** The format by whose peak its utilisation is counted; absent where nobody says. */
  numberFormat: z.enum(['fp16', 'bf16', 'fp8', 'fp4', 'int8', 'tf32', 'fp32']).exactOptional(),
  /** When it was first reported. */
  reported: date,
  /** What was reported, by the vocabulary's id of the quantity. */
  figures,
  /** What its owner says the figures leave out, a phrase each. Empty where the owner says nothing of it. */
  excludes: z.array(text),
  /** What others claim of it that does not fit. */
  contradictions: z.array(contradiction).exactOptional(),
  /** What a reader must know of the run as a whole. */
  note: text.exactOptional(),
});
