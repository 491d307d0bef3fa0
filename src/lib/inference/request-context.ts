import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Context of a request while its output is written: the mean over the output tokens, rounded up. */
export const requestContext = formula({
  gives: q.contextLength,
  from: { input: q.inputTokens, output: q.outputTokens },
  says: 'The input, and half of the output: so much stands before a token of the output on average. Rounded up.',
  tex: ({ input, output }) => `\\left\\lceil ${input} + \\frac{${output}}{2} \\right\\rceil`,
  source: [],
  kind: 'exact',
  compute: ({ input, output }) => Math.ceil(input + output / 2),
});
