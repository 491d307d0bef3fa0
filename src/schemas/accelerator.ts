import * as z from 'zod';
import { datumIn } from './datum.ts';
import { date, record, text } from './record.ts';

const peak = datumIn('FLOP/s').exactOptional();

/** A chip that does the arithmetic. */
export const accelerator = z.strictObject({
  ...record,
  /** Who makes it. */
  vendor: text,
  /** When it came out. */
  released: date,
  /** Dense peak of matrix multiplication in each format it has. Never the figure “with sparsity”. */
  peak: z.strictObject({ fp16: peak, bf16: peak, fp8: peak, fp4: peak, int8: peak, tf32: peak, fp32: peak }),
  /** Thermal design power of the chip or card, without its host. */
  power: datumIn('W'),
  /** Memory. A GB is 10⁹ bytes. */
  memory: datumIn('byte'),
  /** Bandwidth of that memory. */
  bandwidth: datumIn('byte/s'),
});
