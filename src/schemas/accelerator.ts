import * as z from 'zod';
import { datumIn } from './datum.ts';
import { date, record, text } from './record.ts';
import { contradiction } from './run.ts';

const speed = datumIn('FLOP/s').exactOptional();
const byFormat = z.strictObject({ fp16: speed, bf16: speed, fp8: speed, fp4: speed, int8: speed, tf32: speed, fp32: speed });

/** What one was sold for on a day. */
const quote = z.strictObject({
  /** The day, or the month or year where no more is known. */
  date,
  /** What was sold: the chip or module, a card, a board with several and no host, or a whole server; always for one accelerator of it. */
  of: z.enum(['chip', 'card', 'board', 'server']),
  price: datumIn('USD/GPU'),
});

/** A chip that does the arithmetic. */
export const accelerator = z.strictObject({
  ...record,
  /** Who makes it. */
  vendor: text,
  /** Where it works: in a data centre, a workstation, a consumer’s computer, or a small machine of its own with memory that all its parts share. */
  kind: z.enum(['datacentre', 'workstation', 'consumer', 'edge']),
  /** When it came out, or was announced where it is not out. */
  released: date,
  /** Dense peak of matrix multiplication in each format it has. Never the figure “with sparsity”. Empty where its maker publishes none. */
  peak: byFormat,
  /** The figure that its maker advertises for matrices of which half is zeros, as far as it was read. Nothing is computed from it. */
  withSparsity: byFormat.exactOptional(),
  /** The fastest matrix multiplication that somebody measured on it, over all shapes tried. */
  achievable: byFormat.exactOptional(),
  /** Thermal design power of the chip or card, without its host; absent where its maker publishes none. */
  power: datumIn('W').exactOptional(),
  /** Memory. A GB is 10⁹ bytes. */
  memory: datumIn('byte'),
  /** Bandwidth of that memory. */
  bandwidth: datumIn('byte/s'),
  /** How it reaches the others in its server, or in a rack or pod that is wired as one. */
  link: z
    .strictObject({
      /** What its maker calls it. */
      name: text,
      /** What one sends in a second in one direction, all its links together. */
      perDirection: datumIn('byte/s'),
      /** Whether the figure that its maker advertises counts one direction, or both and is twice as much. */
      makerCounts: z.enum(['one direction', 'both directions']),
      /** How many share it. */
      gpus: datumIn('GPU').exactOptional(),
    })
    .exactOptional(),
  /** What one sends to other servers in a second in one direction, in a server as it is commonly built. */
  network: datumIn('byte/s').exactOptional(),
  /** What one was sold for, in no order. */
  prices: z.array(quote).min(1).exactOptional(),
  /** What others say of it that does not fit. */
  contradictions: z.array(contradiction).exactOptional(),
  /** What a reader must know of it as a whole. */
  note: text.exactOptional(),
});
