import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens that a run passes in its steps. */
export const tokensOfSteps = formula({
  gives: q.trainingTokens,
  from: { S: q.trainingSteps, B: q.trainingBatch, s: q.sequenceLength },
  says: 'Steps times the sequences of a step times their length.',
  tex: ({ S, B, s }) => `${S} \\cdot ${B} \\cdot ${s}`,
  source: [],
  kind: 'exact',
  holds: 'Sequences are filled to their whole length.',
  compute: ({ S, B, s }) => S * B * s,
});
