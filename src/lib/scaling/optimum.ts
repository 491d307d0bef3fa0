import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

const constants = { A: q.parameterCoefficient, B: q.tokenCoefficient, alpha: q.parameterExponent, beta: q.tokenExponent } as const;
const holds =
  'Training compute is 6ND, so attention and embeddings are left out. Outside the sizes and tokens of the fit it extrapolates; more than 100 tokens a parameter is outside for most.';

interface Constants {
  readonly A: number;
  readonly B: number;
  readonly alpha: number;
  readonly beta: number;
}

/** G of Hoffmann et al. 2022, equation 4: how the law splits compute. */
const split = ({ A, B, alpha, beta }: Constants): number => ((alpha * A) / (beta * B)) ** (1 / (alpha + beta));
const splitTex = ({ A, B, alpha, beta }: { readonly [Name in keyof Constants]: string }) => `\\left(\\frac{${alpha} \\cdot ${A}}{${beta} \\cdot ${B}}\\right)`;

/** Parameters with the lowest loss for a training compute. Hoffmann et al. 2022, equation 4. */
export const optimalParameters = formula({
  gives: q.optimalParameters,
  from: { C: q.trainingFlop, ...constants },
  says: 'The size at which a further parameter lowers the loss as much as the tokens that it costs.',
  tex: ({ C, ...law }) => `${splitTex(law)}^{1/(${law.alpha} + ${law.beta})} \\cdot \\left(\\frac{${C}}{6}\\right)^{${law.beta}/(${law.alpha} + ${law.beta})}`,
  source: ['hoffmann-2022'],
  kind: 'approximate',
  holds,
  compute: ({ C, ...law }) => split(law) * (C / 6) ** (law.beta / (law.alpha + law.beta)),
});

/** Tokens with the lowest loss for a training compute. Hoffmann et al. 2022, equation 4. */
export const optimalTokens = formula({
  gives: q.optimalTokens,
  from: { C: q.trainingFlop, ...constants },
  says: 'The tokens that the compute leaves for the best size.',
  tex: ({ C, ...law }) =>
    `${splitTex(law)}^{-1/(${law.alpha} + ${law.beta})} \\cdot \\left(\\frac{${C}}{6}\\right)^{${law.alpha}/(${law.alpha} + ${law.beta})}`,
  source: ['hoffmann-2022'],
  kind: 'approximate',
  holds,
  compute: ({ C, ...law }) => (C / 6) ** (law.alpha / (law.alpha + law.beta)) / split(law),
});

/** By which power of compute the optimal parameters grow. Hoffmann et al. 2022, equation 4. */
export const allocationExponent = formula({
  gives: q.allocationExponent,
  from: { alpha: q.parameterExponent, beta: q.tokenExponent },
  says: 'The exponent of tokens over the sum of both: what learns more slowly gets less of the compute.',
  tex: ({ alpha, beta }) => `\\frac{${beta}}{${alpha} + ${beta}}`,
  source: ['hoffmann-2022'],
  kind: 'exact',
  compute: ({ alpha, beta }) => beta / (alpha + beta),
});

/** Training tokens for every parameter at the optimum. */
export const tokensPerParameter = formula({
  gives: q.tokensPerParameter,
  from: { N: q.optimalParameters, D: q.optimalTokens },
  says: 'Optimal tokens over optimal parameters.',
  tex: ({ N, D }) => `\\frac{${D}}{${N}}`,
  source: [],
  kind: 'exact',
  compute: ({ N, D }) => (N > 0 ? D / N : unknown('Without compute there is no optimum.')),
});

/* @__NO_SIDE_EFFECTS__ */
/** Declares the loss law for one pair of parameters and tokens. */
const lossOf = <const Gives extends Measure, const N extends Measure, const D extends Measure>(gives: Gives, parameters: N, tokens: D, says: string) =>
  formula({
    gives: gives as Measure,
    from: { N: parameters as Measure, D: tokens as Measure, E: q.irreducibleLoss, ...constants },
    says,
    tex: ({ N, D, E, A, B, alpha, beta }) => `${E} + \\frac{${A}}{{${N}}^{${alpha}}} + \\frac{${B}}{{${D}}^{${beta}}}`,
    source: ['hoffmann-2022'],
    kind: 'approximate',
    holds: 'The text and tokenizer of the picked law. Its losses cannot be compared with those of another law.',
    compute: ({ N, D, E, A, B, alpha, beta }) => (N > 0 && D > 0 ? E + A / N ** alpha + B / D ** beta : unknown('A loss needs parameters and tokens.')),
  });

/** Loss of a model of some size on some tokens, in nats a token of the law's own text. Hoffmann et al. 2022, equation 2. */
export const loss = lossOf(q.loss, q.activeParameters, q.trainingTokens, 'What cannot be learnt, what too few parameters lose, and what too few tokens lose.');

/** The lowest loss that a compute buys, in nats a token of the law's own text. */
export const optimalLoss = lossOf(q.optimalLoss, q.optimalParameters, q.optimalTokens, 'The loss law at the optimal parameters and tokens.');

/** Parameters of the run, the optimal ones unless a reader types others. */
export const parametersAtOptimum = formula({
  gives: q.activeParameters,
  from: { N: q.optimalParameters },
  says: 'The optimal parameters, unless others are typed.',
  tex: ({ N }) => `${N}`,
  source: [],
  kind: 'exact',
  compute: ({ N }) => (N >= 1 ? N : unknown('The compute is too small for one parameter.')),
});

/** Training tokens that a compute leaves for a size, by 6ND. */
export const tokensOfCompute = formula({
  gives: q.trainingTokens,
  from: { C: q.trainingFlop, N: q.activeParameters },
  says: 'The compute, over six FLOP for each parameter.',
  tex: ({ C, N }) => `\\frac{${C}}{6 \\cdot ${N}}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Training compute is 6ND.',
  compute: ({ C, N }) => C / (6 * N),
});

/** Least compute that reaches a loss: the optimum turned round, in FLOP. */
export const leastFlop = formula({
  gives: q.leastFlop,
  from: { L: q.loss, E: q.irreducibleLoss, ...constants },
  says: 'The compute whose optimum has the same loss.',
  tex: ({ L, E, A, B, alpha, beta }) =>
    `6 \\cdot \\left(\\frac{${A} \\cdot G^{-${alpha}} + ${B} \\cdot G^{${beta}}}{${L} - ${E}}\\right)^{1/${alpha} + 1/${beta}},\\quad G = \\left(\\frac{${alpha} \\cdot ${A}}{${beta} \\cdot ${B}}\\right)^{1/(${alpha} + ${beta})}`,
  source: ['hoffmann-2022'],
  kind: 'approximate',
  holds,
  compute: ({ L, E, ...law }) => {
    if (!(L > E)) return unknown('No compute reaches a loss at or below the irreducible one.');
    const { A, B, alpha, beta } = law;
    const G = split(law);
    return 6 * ((A * G ** -alpha + B * G ** beta) / (L - E)) ** (1 / alpha + 1 / beta);
  },
});

/** Compute beyond the least for the same loss, as a share of that least. */
export const computeOverhead = formula({
  gives: q.computeOverhead,
  from: { C: q.trainingFlop, least: q.leastFlop },
  says: 'The compute over the least for the same loss, less one.',
  tex: ({ C, least }) => `\\frac{${C}}{${least}} - 1`,
  source: [],
  kind: 'exact',
  compute: ({ C, least }) => {
    if (!(least > 0)) return unknown('Without compute there is no overhead.');
    const over = C / least - 1;
    // At the optimum only the dust of arithmetic is left.
    return Math.abs(over) < 1e-9 ? 0 : over;
  },
});
