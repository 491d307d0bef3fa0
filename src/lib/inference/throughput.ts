import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Output tokens a second of the whole batch. */
export const tokensPerSecond = formula({
  gives: q.tokensPerSecond,
  from: { B: q.batchSize, t: q.timePerOutputToken },
  says: 'One token of each sequence in the time that one takes.',
  tex: ({ B, t }) => `\\frac{${B}}{${t}}`,
  source: ['scaling-book-inference'],
  kind: 'exact',
  compute: ({ B, t }) => (t > 0 ? B / t : unknown('A step takes some time.')),
});

/** Output tokens a second that one sequence receives. */
export const tokensPerSecondPerSequence = formula({
  gives: q.tokensPerSecondPerSequence,
  from: { t: q.timePerOutputToken },
  says: 'One over the time of a token.',
  tex: ({ t }) => `\\frac{1}{${t}}`,
  source: [],
  kind: 'exact',
  compute: ({ t }) => (t > 0 ? 1 / t : unknown('A step takes some time.')),
});

/** Output tokens a second, over the GPUs. */
export const tokensPerSecondPerGpu = formula({
  gives: q.tokensPerSecondPerGpu,
  from: { v: q.tokensPerSecond, n: q.gpus },
  says: 'Throughput, over the GPUs.',
  tex: ({ v, n }) => `\\frac{${v}}{${n}}`,
  source: [],
  kind: 'exact',
  compute: ({ v, n }) => v / n,
});

/** Rent of the GPUs for every million output tokens: an hour costs the same, however few tokens it serves. Erdil 2025, in its code. */
export const costPerMillionTokens = formula({
  gives: q.costPerMillionTokens,
  from: { p: q.gpuHourPrice, n: q.gpus, v: q.tokensPerSecond, u: q.servingUtilisation },
  says: 'The rent of an hour, over the millions of tokens that are served in it.',
  tex: ({ p, n, v, u }) => `\\frac{10^6 \\cdot ${p} \\cdot ${n}}{3600\\,\\text{s} \\cdot ${v} \\cdot ${u}}`,
  source: ['erdil-2025-code'],
  kind: 'exact',
  holds: 'These GPUs only generate; reading the input is priced by itself.',
  compute: ({ p, n, v, u }) => (v * u > 0 ? (1e6 * p * n) / (3600 * v * u) : unknown('Machines that serve nothing have no cost a token.')),
});

/** Rent of the GPUs for every million input tokens, those found in the cache counted. */
export const inputCostPerMillionTokens = formula({
  gives: q.inputCostPerMillionTokens,
  from: { p: q.gpuHourPrice, n: q.gpus, t: q.prefillTime, T: q.inputTokens, u: q.servingUtilisation },
  says: 'The rent for the time that an input takes, over its tokens in millions.',
  tex: ({ p, n, t, T, u }) => `\\frac{10^6 \\cdot ${p} \\cdot ${n} \\cdot ${t}}{3600\\,\\text{s} \\cdot ${T} \\cdot ${u}}`,
  source: [],
  kind: 'exact',
  compute: ({ p, n, t, T, u }) => (T > 0 ? (1e6 * p * n * t) / (3600 * T * u) : unknown('A request without input has no cost of input.')),
});

/** Rent for one request: its input read, its output generated. */
export const requestCost = formula({
  gives: q.requestCost,
  from: { input: q.inputCostPerMillionTokens, output: q.costPerMillionTokens, Tin: q.inputTokens, Tout: q.outputTokens },
  says: 'Input and output tokens, each at what a million of them costs.',
  tex: ({ input, output, Tin, Tout }) => `\\frac{${input} \\cdot ${Tin} + ${output} \\cdot ${Tout}}{10^6}`,
  source: [],
  kind: 'exact',
  compute: ({ input, output, Tin, Tout }) => (input * Tin + output * Tout) / 1e6,
});

/** Cost of a million tokens, input and output together. */
export const blendedCostPerMillionTokens = formula({
  gives: q.blendedCostPerMillionTokens,
  from: { K: q.requestCost, Tin: q.inputTokens, Tout: q.outputTokens },
  says: 'The cost of a request, over all its tokens in millions.',
  tex: ({ K, Tin, Tout }) => `\\frac{10^6 \\cdot ${K}}{${Tin} + ${Tout}}`,
  source: [],
  kind: 'exact',
  compute: ({ K, Tin, Tout }) => (Tin + Tout > 0 ? (1e6 * K) / (Tin + Tout) : unknown('A request without tokens has no cost a token.')),
});
