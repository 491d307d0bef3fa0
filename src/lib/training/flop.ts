import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Training compute of a transformer, forward and backward: 6ND, with attention on top where it is counted. Kaplan et al. 2020, section 2.1. */
export const trainingFlop = formula({
  gives: q.trainingFlop,
  from: { N: q.activeParameters, D: q.trainingTokens, c: q.attentionFlopPerToken },
  says: 'Six FLOP for each active parameter and token (6ND): two forward, four backward. Attention comes on top where it is counted.',
  tex: ({ N, D, c }) => `6 \\cdot ${N} \\cdot ${D} + ${c} \\cdot ${D}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Leaves out recomputation of activations, and the products between positions unless they are counted.',
  compute: ({ N, D, c }) => 6 * N * D + c * D,
});
