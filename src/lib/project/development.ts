import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Rent for experiments, ablations and failed runs, in USD: what the multiplier adds to the final runs. Cottier et al. 2024, section 2.5. */
export const experimentsCost = formula({
  gives: q.experimentsCost,
  from: { m: q.experimentsMultiplier, K: q.finalRunsCost },
  says: 'What the multiplier adds to the cost of the final runs, at the same price.',
  tex: ({ m, K }) => `\\left(${m} - 1\\right) \\cdot ${K}`,
  source: ['cottier-2024'],
  kind: 'exact',
  compute: ({ m, K }) => (m - 1) * K,
});

/** Pay of the people who built the model, from its share of development, in USD. */
export const staffCost = formula({
  gives: q.staffCost,
  from: { share: q.staffShare, final: q.finalRunsCost, experiments: q.experimentsCost },
  says: 'What makes pay the stated share of compute, experiments and pay together.',
  tex: ({ share, final, experiments }) => `\\frac{${share}}{1 - ${share}} \\cdot \\left(${final} + ${experiments}\\right)`,
  source: ['cottier-2024'],
  kind: 'exact',
  compute: ({ share, final, experiments }) =>
    share < 1 ? (share / (1 - share)) * (final + experiments) : unknown('Pay cannot be the whole of development: there is compute in it.'),
});

/** Everything on the bill, in USD. */
export const totalCost = formula({
  gives: q.totalCost,
  from: { final: q.finalRunsCost, experiments: q.experimentsCost, staff: q.staffCost, data: q.dataCost },
  says: 'Final runs, experiments, staff and data.',
  tex: ({ final, experiments, staff, data }) => `${final} + ${experiments} + ${staff} + ${data}`,
  source: [],
  kind: 'exact',
  compute: ({ final, experiments, staff, data }) => final + experiments + staff + data,
});
