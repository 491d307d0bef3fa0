import * as z from 'zod';
import { datumIn } from './datum.ts';
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

/** What somebody else reckons that the run cost. Estimates by different methods are of different things, and differ several times over. */
export const estimate = z.strictObject({
  /** How: at the price of rented machines, at what the machines cost to buy, at the part of that which the run wore off with its energy, or in the press. */
  method: z.enum(['cloud-rental', 'acquisition', 'amortised', 'press']),
  /** Whose it is. */
  by: text,
  /** The estimate. */
  cost: datumIn('USD'),
});

/** A run, or one stage of one, that somebody reported. */
export const run = z
  .strictObject({
    ...record,
    /** What was done. */
    kind: z.enum(['pre-training', 'context-extension', 'post-training', 'reinforcement-learning', 'fine-tuning', 'distillation', 'data-generation', 'serving']),
    /** Id of the model; absent where there is no record of it, as of models whose owners say too little. */
    model: id.exactOptional(),
    /** Who did it, where the model has no record that says so. */
    developer: text.exactOptional(),
    /** Id of the accelerator; absent where nobody says, or where there were several. */
    accelerator: id.exactOptional(),
    /** The format by whose peak its utilisation is counted; absent where nobody says. */
    numberFormat: z.enum(['fp16', 'bf16', 'fp8', 'fp4', 'int8', 'tf32', 'fp32']).exactOptional(),
    /** When it was first reported. */
    reported: date,
    /** What was reported, by the vocabulary's id of the quantity. */
    figures,
    /** What others reckon that it cost, each by its method. */
    estimates: z.array(estimate).exactOptional(),
    /** What its owner says the figures leave out, a phrase each. Empty where the owner says nothing of it. */
    excludes: z.array(text),
    /** What others claim of it that does not fit. */
    contradictions: z.array(contradiction).exactOptional(),
    /** Why the library's formulas miss a figure of it by more than the tolerance, by the id of the quantity. */
    misses: z.record(z.string(), text).exactOptional(),
    /** What a reader must know of the run as a whole. */
    note: text.exactOptional(),
  })
  .refine(({ model, developer }) => model !== undefined || developer !== undefined, { error: 'A run without a model says who did it.', path: ['developer'] });
