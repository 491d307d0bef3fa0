import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** FLOP of activations that are computed again: a second forward pass but for the output layer, or attention’s products alone. */
export const recomputationFlop = formula({
  gives: q.recomputationFlop,
  from: { how: q.recomputation, C: q.trainingFlop, c: q.attentionFlopPerToken, D: q.trainingTokens, V: q.vocabularySize, h: q.hiddenSize },
  says: 'With full recomputation a third of the training compute, the output layer left out; with selective recomputation a third of attention’s products; else nothing.',
  tex: ({ how, C, c, D, V, h }) =>
    `\\begin{cases} \\max\\left(\\frac{${C}}{3} - 2 \\cdot ${V} \\cdot ${h} \\cdot ${D}, 0\\right) & ${how} = \\text{full} \\\\ \\frac{${c} \\cdot ${D}}{3} & ${how} = \\text{selective} \\\\ 0 & \\text{none} \\end{cases}`,
  source: ['narayanan-2021', 'korthikanti-2022'],
  kind: 'exact',
  compute: ({ how, C, c, D, V, h }) => (how === 'full' ? Math.max(C / 3 - 2 * V * h * D, 0) : how === 'selective' ? (c * D) / 3 : 0),
  alone: ({ how }) => (how === 'none' ? 0 : undefined),
});

/** FLOP that the accelerators really do. */
export const hardwareFlop = formula({
  gives: q.hardwareFlop,
  from: { C: q.trainingFlop, re: q.recomputationFlop },
  says: 'Training compute and recomputation.',
  tex: ({ C, re }) => `${C} + ${re}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ C, re }) => C + re,
});

/** Hardware utilisation from model utilisation. PaLM, section 4.1. */
export const hfu = formula({
  gives: q.hfu,
  from: { mfu: q.mfu, hw: q.hardwareFlop, C: q.trainingFlop },
  says: 'Utilisation by model FLOP, times hardware FLOP over model FLOP.',
  tex: ({ mfu, hw, C }) => `${mfu} \\cdot \\frac{${hw}}{${C}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ mfu, hw, C }) => (C > 0 ? (mfu * hw) / C : unknown('A run without compute has no utilisation.')),
});

/** Model FLOP of one accelerator in a second. */
export const modelFlopPerSecond = formula({
  gives: q.modelFlopPerSecond,
  from: { P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'The peak times the utilisation.',
  tex: ({ P, mfu }) => `${P} \\cdot ${mfu}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ P, mfu }) => P * mfu,
});

/** Tokens that one accelerator is trained on in a second. */
export const trainingTokensPerGpuSecond = formula({
  gives: q.trainingTokensPerGpuSecond,
  from: { D: q.trainingTokens, H: q.gpuHours },
  says: 'Training tokens, over the GPU-hours in seconds.',
  tex: ({ D, H }) => `\\frac{${D}}{3600 \\cdot ${H}}`,
  source: [],
  kind: 'exact',
  compute: ({ D, H }) => (H > 0 ? D / (3600 * H) : unknown('A run without GPU-hours has no speed.')),
});

/** Tokens that the whole run is trained on in a second. */
export const trainingTokensPerSecond = formula({
  gives: q.trainingTokensPerSecond,
  from: { r: q.trainingTokensPerGpuSecond, n: q.gpus },
  says: 'Tokens a second and GPU, times the GPUs.',
  tex: ({ r, n }) => `${r} \\cdot ${n}`,
  source: [],
  kind: 'exact',
  compute: ({ r, n }) => r * n,
});
