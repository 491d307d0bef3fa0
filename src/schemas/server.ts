import * as z from 'zod';
import { datumIn } from './datum.ts';
import { date, id, record, text } from './record.ts';
import { contradiction } from './run.ts';

/** A server with its accelerators, or a rack that is sold as one. */
export const server = z.strictObject({
  ...record,
  /** Who makes it. */
  vendor: text,
  /** Id of its accelerators. */
  accelerator: id,
  /** How many it has. */
  gpus: datumIn('GPU'),
  /** The most that it draws from the wall. */
  power: datumIn('W').exactOptional(),
  /** What it sends to other servers in a second in one direction, all adapters together. */
  network: datumIn('byte/s').exactOptional(),
  /** When it was sold for that price. */
  sold: date.exactOptional(),
  /** What it costs with its accelerators and without the network between servers. Low and high are the range of what sellers asked. */
  price: datumIn('USD').exactOptional(),
  /** What others say of it that does not fit. */
  contradictions: z.array(contradiction).exactOptional(),
  /** What a reader must know of it as a whole. */
  note: text.exactOptional(),
});
