import { formula } from '../formula/formula.ts';
import { findRoot } from '../formula/root.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens served, each weighted by what its FLOP cost against those of training. Sardana et al. 2024, equation 6, over the price of training. */
export const weightedServedTokens = formula({
  gives: q.weightedServedTokens,
  from: { D: q.servedTokens, share: q.outputShare, input: q.inputFlopPrice, output: q.outputFlopPrice },
  says: 'Input tokens times their price, and output tokens times theirs.',
  tex: ({ D, share, input, output }) => `${D} \\cdot \\left(\\left(1 - ${share}\\right) \\cdot ${input} + ${share} \\cdot ${output}\\right)`,
  source: ['sardana-2024'],
  kind: 'exact',
  compute: ({ D, share, input, output }) => D * ((1 - share) * input + share * output),
});

const trainingPrice = { p: q.gpuHourPrice, P: q.peakFlopPerSecond, mfu: q.mfu } as const;
const relative = ({ p0, P0, u0, p, P, mfu }: { readonly [Name in 'p0' | 'P0' | 'u0' | 'p' | 'P' | 'mfu']: number }) =>
  p > 0 ? p0 / (P0 * u0) / (p / (P * mfu)) : unknown('Against training that costs nothing there is no price.');
const relativeTex = ({ p0, P0, u0, p, P, mfu }: { readonly [Name in 'p0' | 'P0' | 'u0' | 'p' | 'P' | 'mfu']: string }) =>
  `\\frac{${p0} / (${P0} \\cdot ${u0})}{${p} / (${P} \\cdot ${mfu})}`;

/** What a useful FLOP on input tokens costs, against one of training. Sardana et al. 2024, equation 6. */
export const inputFlopPrice = formula({
  gives: q.inputFlopPrice,
  from: { p0: q.servingGpuHourPrice, P0: q.servingPeakFlopPerSecond, u0: q.inputUtilisation, ...trainingPrice },
  says: 'Dollars for a useful FLOP of reading input, over those for one of training.',
  tex: relativeTex,
  source: ['sardana-2024'],
  kind: 'exact',
  compute: relative,
});

/** What a useful FLOP on generated tokens costs, against one of training. Sardana et al. 2024, equation 6. */
export const outputFlopPrice = formula({
  gives: q.outputFlopPrice,
  from: { p0: q.servingGpuHourPrice, P0: q.servingPeakFlopPerSecond, u0: q.outputUtilisation, ...trainingPrice },
  says: 'Dollars for a useful FLOP of generating, over those for one of training.',
  tex: relativeTex,
  source: ['sardana-2024'],
  kind: 'exact',
  compute: relative,
});

const constants = { E: q.irreducibleLoss, A: q.parameterCoefficient, B: q.tokenCoefficient, alpha: q.parameterExponent, beta: q.tokenExponent } as const;

/**
 * Parameters that reach the loss of the training optimum with the least training and serving together.
 * Sardana et al. 2024, theorem A.1: no closed form, so the condition of the minimum is solved by a bounded search.
 * With x = A/N^α the part of the loss that parameters cause and r = L − E, it is 3D(αx / (β(r − x)) − 1) = D_w; the left side rises with x.
 */
export const inferenceAwareParameters = formula({
  gives: q.inferenceAwareParameters,
  from: { L: q.optimalLoss, Dw: q.weightedServedTokens, ...constants },
  says: 'The size at which a further parameter costs as much in training and serving as the tokens it saves.',
  tex: ({ L, Dw, E, A, B, alpha, beta }) =>
    `\\arg\\min_{N} \\left(6 N D + 2 N \\cdot ${Dw}\\right),\\quad D = \\left(\\frac{${B}}{${L} - ${E} - ${A} / N^{${alpha}}}\\right)^{1/${beta}}`,
  source: ['sardana-2024'],
  kind: 'approximate',
  holds: 'The loss law far from the optimum, where small models see many tokens: the fits hold less and less there. Serving takes 2N FLOP a token.',
  compute: ({ L, Dw, E, A, B, alpha, beta }) => {
    const r = L - E;
    if (!(r > 0)) return unknown('No model reaches a loss at or below the irreducible one.');
    // The share of the loss above the irreducible that tokens cause is e^−t: at most α/(α+β), at the optimum for training alone.
    const least = Math.log((alpha + beta) / alpha);
    const tokens = (t: number) => Math.log(B / r) / beta + t / beta;
    const gap = (t: number) => Math.log(3) + tokens(t) + Math.log((alpha / beta) * Math.expm1(t) - 1) - Math.log(Dw);
    let most = least + 1;
    while (gap(most) < 0 && most < least + 100) most += 1;
    // Just above the lower end the gap is −∞; the search starts where it is a number.
    const t = Dw > 0 ? findRoot((at) => Math.max(gap(at), -1e6), least, most) : least;
    return (A / (r * -Math.expm1(-t))) ** (1 / alpha);
  },
});

/** Tokens with which that size reaches the same loss. Sardana et al. 2024, section 2. */
export const inferenceAwareTokens = formula({
  gives: q.inferenceAwareTokens,
  from: { N: q.inferenceAwareParameters, L: q.optimalLoss, ...constants },
  says: 'The loss law, turned round for the tokens.',
  tex: ({ N, L, E, A, B, alpha, beta }) => `\\left(\\frac{${B}}{${L} - ${E} - ${A} / {${N}}^{${alpha}}}\\right)^{1/${beta}}`,
  source: ['sardana-2024'],
  kind: 'approximate',
  holds: 'The text and tokenizer of the picked law.',
  compute: ({ N, L, E, A, B, alpha, beta }) => {
    const left = L - E - A / N ** alpha;
    return left > 0 ? (B / left) ** (1 / beta) : unknown('A model of that size never reaches the loss, however long it is trained.');
  },
});

/**
 * Tokens that a model must serve for its size to be the best one for its loss, weighted as those served are.
 * The condition of Sardana et al. 2024, theorem A.1, solved for the tokens served instead of the size.
 */
export const servingThatFits = formula({
  gives: q.servingThatFits,
  from: { N: q.activeParameters, D: q.trainingTokens, A: q.parameterCoefficient, B: q.tokenCoefficient, alpha: q.parameterExponent, beta: q.tokenExponent },
  says: 'Three tokens served for each trained on, times how much more a further parameter would lower the loss than the tokens it costs.',
  tex: ({ N, D, A, B, alpha, beta }) =>
    `3 \\cdot ${D} \\cdot \\left(\\frac{${alpha} \\cdot ${A} / {${N}}^{${alpha}}}{${beta} \\cdot ${B} / {${D}}^{${beta}}} - 1\\right)`,
  source: ['sardana-2024'],
  kind: 'approximate',
  holds: 'The loss law far from the optimum, where the fits hold less and less. A FLOP of serving costs what one of training does.',
  compute: ({ N, D, A, B, alpha, beta }) => {
    if (!(N > 0 && D > 0)) return unknown('A size needs parameters and tokens.');
    const gain = (alpha * A * D ** beta) / (beta * B * N ** alpha);
    // At the optimum for training alone the two are equal, but for the dust of arithmetic.
    if (Math.abs(gain - 1) < 1e-9) return 0;
    return gain > 1 ? 3 * D * (gain - 1) : unknown('This size is above the optimum for training alone; no amount of serving makes it the best.');
  },
});

const lifetimeFlop = ({ N, D, Dw }: { readonly [Name in 'N' | 'D' | 'Dw']: number }) => 6 * N * D + 2 * N * Dw;
const lifetimeTex = ({ N, D, Dw }: { readonly [Name in 'N' | 'D' | 'Dw']: string }) => `6 \\cdot ${N} \\cdot ${D} + 2 \\cdot ${N} \\cdot ${Dw}`;

/** Training and serving compute when the size is chosen for training alone, in FLOP. */
export const plainLifetimeFlop = formula({
  gives: q.plainLifetimeFlop,
  from: { N: q.optimalParameters, D: q.optimalTokens, Dw: q.weightedServedTokens },
  says: 'Six FLOP for each parameter and training token, two for each parameter and served token.',
  tex: lifetimeTex,
  source: ['sardana-2024'],
  kind: 'approximate',
  holds: 'Attention is left out, in training and in serving.',
  compute: lifetimeFlop,
});

/** Training and serving compute at the size that makes it least, in FLOP. */
export const inferenceAwareFlop = formula({
  gives: q.inferenceAwareFlop,
  from: { N: q.inferenceAwareParameters, D: q.inferenceAwareTokens, Dw: q.weightedServedTokens },
  says: 'Six FLOP for each parameter and training token, two for each parameter and served token.',
  tex: lifetimeTex,
  source: ['sardana-2024'],
  kind: 'approximate',
  holds: 'Attention is left out, in training and in serving.',
  compute: lifetimeFlop,
});

/** What the smaller model saves over training and serving, as a share. */
export const inferenceSaving = formula({
  gives: q.inferenceSaving,
  from: { plain: q.plainLifetimeFlop, best: q.inferenceAwareFlop },
  says: 'One less the least lifetime compute over that at the training optimum.',
  tex: ({ plain, best }) => `1 - \\frac{${best}}{${plain}}`,
  source: [],
  kind: 'exact',
  compute: ({ plain, best }) => (plain > 0 ? 1 - best / plain : unknown('Without compute there is nothing to save.')),
});

const dollars = ({ C, p, P, mfu }: { readonly [Name in 'C' | 'p' | 'P' | 'mfu']: number }) => (C / (3600 * P * mfu)) * p;
const dollarsTex = ({ C, p, P, mfu }: { readonly [Name in 'C' | 'p' | 'P' | 'mfu']: string }) =>
  `\\frac{${C}}{3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}} \\cdot ${p}`;

/** Rent for training and serving when the size is chosen for training alone, in USD. */
export const plainLifetimeCost = formula({
  gives: q.plainLifetimeCost,
  from: { C: q.plainLifetimeFlop, ...trainingPrice },
  says: 'The lifetime compute at the price of training; serving is already weighted by its own.',
  tex: dollarsTex,
  source: ['sardana-2024'],
  kind: 'exact',
  compute: dollars,
});

/** Rent for training and serving at the size that makes it least, in USD. */
export const inferenceAwareCost = formula({
  gives: q.inferenceAwareCost,
  from: { C: q.inferenceAwareFlop, ...trainingPrice },
  says: 'The least lifetime compute at the price of training; serving is already weighted by its own.',
  tex: dollarsTex,
  source: ['sardana-2024'],
  kind: 'exact',
  compute: dollars,
});
