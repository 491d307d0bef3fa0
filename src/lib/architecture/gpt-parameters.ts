import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Parameters of a model of GPT's make, from its layers, hidden size, vocabulary and length alone. Narayanan et al. 2021, equation 2. */
export const gptParameters = formula({
  gives: q.countedTotalParameters,
  from: { L: q.layers, d: q.hiddenSize, V: q.vocabularySize, s: q.sequenceLength },
  says: 'Twelve squares of the hidden size in each layer, thirteen vectors for norms and biases, and a vector for each token and each position.',
  tex: ({ L, d, V, s }) => `12 \\cdot ${L} \\cdot ${d}^2 + 13 \\cdot ${L} \\cdot ${d} + \\left( ${V} + ${s} \\right) ${d}`,
  source: ['narayanan-2021'],
  kind: 'exact',
  holds:
    'Four times the hidden size in the feed-forward block, as many key-value heads as heads, tied embedding, learned positions. The norm at the end, two vectors, is left out.',
  compute: ({ L, d, V, s }) => 12 * L * d ** 2 + 13 * L * d + (V + s) * d,
});
