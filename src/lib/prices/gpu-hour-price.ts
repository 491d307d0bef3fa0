import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Rent of an hour of the picked accelerator, in USD. */
export const gpuHourPrice = formula({
  gives: q.gpuHourPrice,
  from: { accelerator: q.accelerator },
  says: 'What sellers asked on demand; the median, where several did.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'approximate',
  holds: 'List prices of a day. A long contract costs less; a scarce month costs more.',
  lookup: ({ accelerator }) => accelerator.rental ?? unknown(`No rental price of ${accelerator.name} is known here. Type one.`),
});
