import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { rent } from '../prices/rent.ts';
import * as q from '../vocabulary/index.ts';

/** Rent of the accelerators for a training run, in USD. */
export const cost = rent(q.cost, q.gpuHours);

/** Rent for every trillion tokens of training, in USD. */
export const costPerTrillionTokens = formula({
  gives: q.costPerTrillionTokens,
  from: { K: q.cost, D: q.trainingTokens },
  says: 'The cost of the run, over its tokens in trillions.',
  tex: ({ K, D }) => `\\frac{${K}}{${D} / 10^{12}}`,
  source: [],
  kind: 'exact',
  compute: ({ K, D }) => (D > 0 ? K / (D / 1e12) : unknown('A run without tokens has no cost a token.')),
});
