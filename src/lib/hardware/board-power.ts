import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Thermal design power of the picked accelerator, in W. Unknown where its maker publishes none. */
export const boardPower = formula({
  gives: q.boardPower,
  from: { accelerator: q.accelerator },
  says: 'The thermal design power that its maker states.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator }) => accelerator.power ?? unknown(`No power of ${accelerator.name} is published. Type one.`),
});
