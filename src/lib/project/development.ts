import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Rent for experiments, ablations and failed runs, in USD. Cottier et al. 2024, section 2.5, state the factor as final run and experiments over final run; here it is experiments over final run. */
export const experimentsCost = formula({
  gives: q.experimentsCost,
  from: { x: q.experimentsFactor, K: q.finalRunsCost },
  says: 'The experiments factor times the cost of the final runs.',
  tex: ({ x, K }) => `${x} \\cdot ${K}`,
  source: ['cottier-2024'],
  kind: 'exact',
  compute: ({ x, K }) => x * K,
});

/** Pay of the people who built the model, from its share of development, in USD. */
export const staffCost = formula({
  gives: q.staffCost,
  from: { share: q.staffShare, final: q.finalRunsCost, experiments: q.experimentsCost },
  says: 'What makes pay the stated share of compute, experiments and pay together.',
  tex: ({ share, final, experiments }) => `\\frac{${share}}{1 - ${share}} \\cdot \\left(${final} + ${experiments}\\right)`,
  source: ['cottier-2024'],
  kind: 'exact',
  compute: ({ share, final, experiments }) => (share / (1 - share)) * (final + experiments),
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
