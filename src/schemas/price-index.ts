import * as z from 'zod';
import { datumIn } from './datum.ts';
import { date, id, record } from './record.ts';

/** A series of rents that somebody counts, day by day or month by month. */
export const priceIndex = z.strictObject({
  ...record,
  /** Id of the accelerator. */
  accelerator: id,
  /** The points, the oldest first. */
  points: z.array(z.strictObject({ date, price: datumIn('USD/GPU-hour') })).min(1),
});
