import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import { rentOf } from './rent-of.ts';

/** Rent of an hour of the picked accelerator on a day, in USD. */
export const gpuHourPrice = formula({
  gives: q.gpuHourPrice,
  from: { accelerator: q.accelerator, day: q.asOf },
  says: 'What sellers asked on demand on that day; the median, where several did.',
  tex: ({ accelerator, day }) => `\\text{of }${accelerator}\\text{ on }${day}`,
  source: [],
  kind: 'approximate',
  holds: 'List prices of a day. A long contract costs less; a scarce month costs more.',
  lookup: ({ accelerator, day }) => rentOf(accelerator, day),
});
