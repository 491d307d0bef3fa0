import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import { saturate } from './moe-clark.ts';

/** The joint law of Ludziejewski et al. 2025, table 3; logarithms are natural. */
const joint = {
  a: 35.91,
  alpha: -0.1889,
  delta: -0.2285,
  gamma: 0.0098,
  b: 35.98,
  beta: -0.1775,
  omega: 0.5529,
  zeta: -0.0259,
  start: 2.0732,
  max: 290.4521,
  floor: 1.3637,
} as const;

const declared = {
  source: ['ludziejewski-2025'],
  kind: 'approximate',
  holds: 'One active expert, up to 32 experts, up to 5 billion parameters in all. Active parameters include embeddings; compute is 6ND of active ones.',
} as const;

/** Experts as the joint law counts them. Ludziejewski et al. 2025, equation 4. */
export const saturatedExperts = formula({
  ...declared,
  gives: q.saturatedExperts,
  from: { E: q.experts },
  says: 'Few experts count for a little more than they are, many for ever less, up to a limit.',
  tex: ({ E }) => `\\left[\\left(${E} - 1 + \\left(\\tfrac{1}{2.0732} - \\tfrac{1}{290.4521}\\right)^{-1}\\right)^{-1} + \\tfrac{1}{290.4521}\\right]^{-1}`,
  compute: ({ E }) => saturate(E, joint.start, joint.max),
});

/** m of the law at a number of experts. */
export const moeParameterCoefficient = formula({
  ...declared,
  gives: q.moeParameterCoefficient,
  from: { E: q.saturatedExperts },
  says: 'Experts make up for parameters.',
  tex: ({ E }) => `35.91 \\cdot {${E}}^{-0.2285}`,
  compute: ({ E }) => joint.a * E ** joint.delta,
});

/** μ of the law at a number of experts. */
export const moeParameterExponent = formula({
  ...declared,
  gives: q.moeParameterExponent,
  from: { E: q.saturatedExperts },
  says: 'With more experts loss falls a little more slowly with active parameters.',
  tex: ({ E }) => `-0.1889 + 0.0098 \\ln ${E}`,
  compute: ({ E }) => joint.alpha + joint.gamma * Math.log(E),
});

/** n of the law at a number of experts. */
export const moeTokenCoefficient = formula({
  ...declared,
  gives: q.moeTokenCoefficient,
  from: { E: q.saturatedExperts },
  says: 'Experts need tokens.',
  tex: ({ E }) => `35.98 \\cdot {${E}}^{0.5529}`,
  compute: ({ E }) => joint.b * E ** joint.omega,
});

/** ν of the law at a number of experts. */
export const moeTokenExponent = formula({
  ...declared,
  gives: q.moeTokenExponent,
  from: { E: q.saturatedExperts },
  says: 'With more experts loss falls faster with tokens.',
  tex: ({ E }) => `-0.1775 - 0.0259 \\ln ${E}`,
  compute: ({ E }) => joint.beta + joint.zeta * Math.log(E),
});

const terms = { m: q.moeParameterCoefficient, mu: q.moeParameterExponent, n: q.moeTokenCoefficient, nu: q.moeTokenExponent } as const;

/** Loss of a mixture of experts, in nats a token. Ludziejewski et al. 2025, equation 5. */
export const moeLoss = formula({
  ...declared,
  gives: q.moeLoss,
  from: { N: q.activeParameters, D: q.trainingTokens, ...terms },
  says: 'The loss law of Chinchilla, whose constants move with the number of experts.',
  tex: ({ N, D, m, mu, n, nu }) => `${m} \\cdot {${N}}^{${mu}} + ${n} \\cdot {${D}}^{${nu}} + 1.3637`,
  compute: ({ N, D, m, mu, n, nu }) => m * N ** mu + n * D ** nu + joint.floor,
});

interface Terms {
  readonly m: number;
  readonly mu: number;
  readonly n: number;
  readonly nu: number;
}
const split = ({ m, mu, n, nu }: Terms): number => ((mu * m) / (nu * n)) ** (-1 / (mu + nu));
const splitTex = ({ m, mu, n, nu }: { readonly [Name in keyof Terms]: string }) => `\\left(\\frac{${mu} \\cdot ${m}}{${nu} \\cdot ${n}}\\right)`;

/** Active parameters with the lowest loss for a compute, at a number of experts. */
export const moeOptimalParameters = formula({
  ...declared,
  gives: q.moeOptimalParameters,
  from: { C: q.trainingFlop, ...terms },
  says: 'The allocation of Chinchilla with the constants for that number of experts.',
  tex: ({ C, ...law }) => `${splitTex(law)}^{-1/(${law.mu} + ${law.nu})} \\cdot \\left(\\frac{${C}}{6}\\right)^{${law.nu}/(${law.mu} + ${law.nu})}`,
  compute: ({ C, ...law }) => split(law) * (C / 6) ** (law.nu / (law.mu + law.nu)),
});

/** Tokens with the lowest loss for a compute, at a number of experts. */
export const moeOptimalTokens = formula({
  ...declared,
  gives: q.moeOptimalTokens,
  from: { C: q.trainingFlop, ...terms },
  says: 'The tokens that the compute leaves for the best size.',
  tex: ({ C, ...law }) => `${splitTex(law)}^{1/(${law.mu} + ${law.nu})} \\cdot \\left(\\frac{${C}}{6}\\right)^{${law.mu}/(${law.mu} + ${law.nu})}`,
  compute: ({ C, ...law }) => (C / 6) ** (law.mu / (law.mu + law.nu)) / split(law),
});
