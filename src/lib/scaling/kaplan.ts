import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** One petaFLOP/s for a day, in FLOP: the paper's unit of compute. */
const petaflopDay = 8.64e19;

const declared = { source: ['kaplan-2020'], kind: 'approximate' } as const;
const holds =
  'WebText2 and its tokenizer, models up to 1.5 billion parameters without embeddings. Later work found its split of compute too much in favour of parameters.';

/** Loss where only parameters limit it, in nats a token. Kaplan et al. 2020, equation 1.1. */
export const kaplanLossOfParameters = formula({
  ...declared,
  gives: q.kaplanLossOfParameters,
  from: { N: q.nonEmbeddingParameters },
  says: 'A power law of parameters without embeddings: doubling them takes 5% off the loss.',
  tex: ({ N }) => `\\left(\\frac{8.8 \\times 10^{13}}{${N}}\\right)^{0.076}`,
  holds,
  compute: ({ N }) => (8.8e13 / N) ** 0.076,
});

/** Loss where only tokens limit it, in nats a token. Kaplan et al. 2020, equation 1.2. */
export const kaplanLossOfTokens = formula({
  ...declared,
  gives: q.kaplanLossOfTokens,
  from: { D: q.trainingTokens },
  says: 'A power law of tokens.',
  tex: ({ D }) => `\\left(\\frac{5.4 \\times 10^{13}}{${D}}\\right)^{0.095}`,
  holds,
  compute: ({ D }) => (5.4e13 / D) ** 0.095,
});

/** The constant of compute, in PF-days: equation 1.3 and figure 1 of the paper contradict each other. */
const computeConstant = { equation: 3.1e8, figure: 2.3e8 } as const;

/** Loss where only compute limits it, in nats a token. Kaplan et al. 2020, equation 1.3. */
export const kaplanLossOfCompute = formula({
  ...declared,
  gives: q.kaplanLossOfCompute,
  from: { C: q.trainingFlop, which: q.kaplanComputeConstant },
  says: 'A power law of compute, spent on the best size. The paper’s equation and its first figure print different constants.',
  tex: ({ C, which }) =>
    `\\left(\\frac{8.64 \\times 10^{19} x}{${C}}\\right)^{0.050},\\quad x = \\begin{cases} 3.1 \\times 10^8 & ${which} = \\text{equation 1.3} \\\\ 2.3 \\times 10^8 & \\text{figure 1} \\end{cases}`,
  holds,
  compute: ({ C, which }) => (C > 0 ? (computeConstant[which] / (C / petaflopDay)) ** 0.05 : unknown('Without compute nothing is learned.')),
});

/** Loss where parameters and tokens limit it, in nats a token. Kaplan et al. 2020, equation 1.5, with the constants of equations 1.1 and 1.2. */
export const kaplanLossOfBoth = formula({
  ...declared,
  gives: q.kaplanLossOfBoth,
  from: { N: q.nonEmbeddingParameters, D: q.trainingTokens },
  says: 'Both limits joined, so that either alone gives its own power law.',
  tex: ({ N, D }) => `\\left[\\left(\\frac{8.8 \\times 10^{13}}{${N}}\\right)^{0.076/0.095} + \\frac{5.4 \\times 10^{13}}{${D}}\\right]^{0.095}`,
  holds: 'The constants of the two single laws. The paper also fits the joint form anew; those constants were not read at the source and are not used.',
  compute: ({ N, D }) => ((8.8e13 / N) ** (0.076 / 0.095) + 5.4e13 / D) ** 0.095,
});
