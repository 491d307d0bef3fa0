import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Memory of weights whose experts are kept in another format than all else, as in gpt-oss. */
export const mixedWeightBytes = formula({
  gives: q.weightBytes,
  from: { N: q.countedTotalParameters, experts: q.expertParameters, small: q.bytesPerExpertWeight, b: q.bytesPerWeight },
  says: 'Experts times the bytes of one of their weights, and all other parameters times the bytes of one of theirs.',
  tex: ({ N, experts, small, b }) => `${experts} \\cdot ${small} + \\max\\left(${N} - ${experts}, 0\\right) ${b}`,
  source: ['gpt-oss-card'],
  kind: 'exact',
  compute: ({ N, experts, small, b }) => experts * small + Math.max(N - experts, 0) * b,
});
