import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** How fast repeated tokens and excess parameters lose their worth. Muennighoff et al. 2023, section 6. */
const tokenDecay = 15.387756;
const parameterDecay = 5.309743;

const holds = 'Up to about 40 passes over C4, with models up to 9 billion parameters, dropout 0.1 and weight decay 0.1. Far beyond that, repeating harms.';

/** Passes over the unique tokens. */
export const epochs = formula({
  gives: q.epochs,
  from: { D: q.trainingTokens, U: q.uniqueTokens },
  says: 'Training tokens over unique ones; one where there are enough.',
  tex: ({ D, U }) => `\\max\\left(1, \\frac{${D}}{${U}}\\right)`,
  source: [],
  kind: 'exact',
  compute: ({ D, U }) => Math.max(1, D / U),
});

/** Unique tokens that would teach as much as the repeated ones. Muennighoff et al. 2023, equation 5. */
export const effectiveTokens = formula({
  gives: q.effectiveTokens,
  from: { D: q.trainingTokens, U: q.uniqueTokens },
  says: 'Each further pass teaches less than the one before; about 16 times the unique tokens is the most that repeating gives.',
  tex: ({ D, U }) =>
    `\\begin{cases} ${D} & ${D} \\le ${U} \\\\ ${U} + ${U} \\cdot R^*_D \\left(1 - e^{-(${D}/${U} - 1)/R^*_D}\\right) & \\text{else} \\end{cases},\\quad R^*_D = ${tokenDecay}`,
  source: ['muennighoff-2023'],
  kind: 'approximate',
  holds,
  compute: ({ D, U }) => (D <= U ? D : U - U * tokenDecay * Math.expm1(-(D / U - 1) / tokenDecay)),
});

/** Effective tokens for every token trained on. */
export const worthOfTokens = formula({
  gives: q.worthOfTokens,
  from: { effective: q.effectiveTokens, D: q.trainingTokens },
  says: 'Effective tokens over training tokens.',
  tex: ({ effective, D }) => `\\frac{${effective}}{${D}}`,
  source: [],
  kind: 'exact',
  compute: ({ effective, D }) => effective / D,
});

/** The size for which one pass over the unique tokens is optimal. Muennighoff et al. 2023, section 3. */
export const parametersForUniqueTokens = formula({
  gives: q.parametersForUniqueTokens,
  from: { U: q.uniqueTokens, A: q.parameterCoefficient, B: q.tokenCoefficient, alpha: q.parameterExponent, beta: q.tokenExponent },
  says: 'The size whose optimum is trained on just the unique tokens.',
  tex: ({ U, A, B, alpha, beta }) => `\\left(\\frac{${alpha} \\cdot ${A}}{${beta} \\cdot ${B}} \\cdot {${U}}^{${beta}}\\right)^{1/${alpha}}`,
  source: ['muennighoff-2023', 'hoffmann-2022'],
  kind: 'approximate',
  holds: 'Training compute is 6ND.',
  compute: ({ U, A, B, alpha, beta }) => (((alpha * A) / (beta * B)) * U ** beta) ** (1 / alpha),
});

/** Parameters that the data can fill. Muennighoff et al. 2023, equation 6. */
export const dataLimitedParameters = formula({
  gives: q.dataLimitedParameters,
  from: { N: q.activeParameters, U: q.parametersForUniqueTokens },
  says: 'Parameters beyond what the unique tokens can fill are worth less and less.',
  tex: ({ N, U }) =>
    `\\begin{cases} ${N} & ${N} \\le ${U} \\\\ ${U} + ${U} \\cdot R^*_N \\left(1 - e^{-(${N}/${U} - 1)/R^*_N}\\right) & \\text{else} \\end{cases},\\quad R^*_N = ${parameterDecay}`,
  source: ['muennighoff-2023'],
  kind: 'approximate',
  holds,
  compute: ({ N, U }) => (N <= U ? N : U - U * parameterDecay * Math.expm1(-(N / U - 1) / parameterDecay)),
});

/** Loss with repeated data, in nats a token of the law's own text. Muennighoff et al. 2023, equation 4. */
export const dataLimitedLoss = formula({
  gives: q.dataLimitedLoss,
  from: {
    N: q.dataLimitedParameters,
    D: q.effectiveTokens,
    E: q.irreducibleLoss,
    A: q.parameterCoefficient,
    B: q.tokenCoefficient,
    alpha: q.parameterExponent,
    beta: q.tokenExponent,
  },
  says: 'The loss law with the effective tokens and the parameters that the data can fill.',
  tex: ({ N, D, E, A, B, alpha, beta }) => `${E} + \\frac{${A}}{{${N}}^{${alpha}}} + \\frac{${B}}{{${D}}^{${beta}}}`,
  source: ['muennighoff-2023'],
  kind: 'approximate',
  holds: 'Muennighoff’s own constants; with those of another law it only shows a direction.',
  compute: ({ N, D, E, A, B, alpha, beta }) =>
    N > 0 && D > 0 ? E + A / N ** alpha + B / D ** beta : unknown('A model without parameters or tokens has learned nothing.'),
});
