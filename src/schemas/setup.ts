import * as z from 'zod';
import { figures } from './figures.ts';
import { id, record, text } from './record.ts';

/** How a run or a service was set up: how its model was spread over accelerators, or what stopped them. */
export const setup = z.strictObject({
  ...record,
  /** Id of the model, where one is named. */
  model: id.exactOptional(),
  /** Id of the accelerator. */
  accelerator: id.exactOptional(),
  /** What was chosen, by the vocabulary's id of the choice. */
  options: z.record(z.string(), text),
  /** Id of the source of the choices. */
  source: id,
  /** Where in the source. */
  locator: text,
  /** The day on which the source was read. */
  accessed: z.iso.date(),
  /** Degrees, batches, times and counts, by the vocabulary's id of the quantity. */
  figures,
  /** What a reader must know of the set-up as a whole: what is supposed, and what it leaves out. */
  note: text.exactOptional(),
});
