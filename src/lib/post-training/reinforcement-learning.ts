import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { rent } from '../prices/rent.ts';
import * as q from '../vocabulary/index.ts';

/** Answers over the whole run. */
export const answers = formula({
  gives: q.answers,
  from: { Q: q.questionsPerStep, G: q.answersPerQuestion, n: q.rlSteps },
  says: 'Questions times answers times steps.',
  tex: ({ Q, G, n }) => `${Q} \\cdot ${G} \\cdot ${n}`,
  source: [],
  kind: 'exact',
  compute: ({ Q, G, n }) => Q * G * n,
});

/** Tokens that pass through the updates. */
export const learnedTokens = formula({
  gives: q.learnedTokens,
  from: { n: q.answers, l: q.answerTokens },
  says: 'Answers times their mean length. Questions are left out: they are read once for a group of answers.',
  tex: ({ n, l }) => `${n} \\cdot ${l}`,
  source: [],
  kind: 'exact',
  compute: ({ n, l }) => n * l,
});

/** Tokens that the policy writes: all that it learns from, or none with pairs that exist already. */
export const generatedTokens = formula({
  gives: q.generatedTokens,
  from: { T: q.learnedTokens, algorithm: q.rlAlgorithm },
  says: 'All tokens learned from, unless they come from pairs that exist already.',
  tex: ({ T, algorithm }) => `${T} \\cdot [\\,${algorithm} \\neq \\text{DPO}\\,]`,
  source: [],
  kind: 'exact',
  compute: ({ T, algorithm }) => (algorithm === 'dpo' ? 0 : T),
  alone: ({ algorithm }) => (algorithm === 'dpo' ? 0 : undefined),
});

/** GPU-hours of writing the answers at full speed. */
export const rolloutGpuHours = formula({
  gives: q.rolloutGpuHours,
  from: { T: q.generatedTokens, r: q.rolloutRate },
  says: 'Tokens generated, over what one GPU generates in an hour.',
  tex: ({ T, r }) => `\\frac{${T}}{3600\\,\\text{s} \\cdot ${r}}`,
  source: [],
  kind: 'approximate',
  holds: 'Every GPU generates in full batches all the time. The end of a step, when few long answers are left, is in the overhead.',
  compute: ({ T, r }) => T / (3600 * r),
});

/** FLOP of one token in an update: forward and backward in the policy, forward in the reference, forward and backward and forward again in a value model as large as the policy. */
export const updateFlopPerToken = formula({
  gives: q.updateFlopPerToken,
  from: { N: q.activeParameters, reference: q.referenceModel, algorithm: q.rlAlgorithm },
  says: 'Six FLOP a parameter in the policy; two more where a reference model reads along; eight more for the value model of PPO.',
  tex: ({ N, reference, algorithm }) => `${N} \\cdot \\left(6 + 2\\,[\\,${reference}\\,] + 8\\,[\\,${algorithm} = \\text{PPO}\\,]\\right)`,
  source: ['kaplan-2020', 'deepseek-r1'],
  kind: 'approximate',
  holds: 'Attention between positions is left out, which long answers make dearer. The value model is as large as the policy.',
  compute: ({ N, reference, algorithm }) => N * (6 + (reference === 'yes' ? 2 : 0) + (algorithm === 'ppo' ? 8 : 0)),
});

/** GPU-hours of the updates at full speed. */
export const trainingGpuHours = formula({
  gives: q.trainingGpuHours,
  from: { T: q.learnedTokens, c: q.updateFlopPerToken, P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'FLOP of all updates, over what one accelerator really does in an hour.',
  tex: ({ T, c, P, mfu }) => `\\frac{${T} \\cdot ${c}}{3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}}`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds: 'Each answer is learned from once.',
  compute: ({ T, c, P, mfu }) => (T * c) / (3600 * P * mfu),
});

/** GPU-hours of a reward model that reads every answer. */
export const rewardGpuHours = formula({
  gives: q.rewardGpuHours,
  from: { T: q.generatedTokens, N: q.rewardParameters, P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'Two FLOP for each parameter of the judge and token it reads, at the same utilisation.',
  tex: ({ T, N, P, mfu }) => `\\frac{2 \\cdot ${N} \\cdot ${T}}{3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'The judge only reads. One that reasons before it judges generates tokens of its own.',
  compute: ({ T, N, P, mfu }) => (2 * N * T) / (3600 * P * mfu),
  alone: ({ N }) => (N === 0 ? 0 : undefined),
});

/** GPU-hours of writing, updating and judging without any waiting. */
export const idealGpuHours = formula({
  gives: q.idealGpuHours,
  from: { roll: q.rolloutGpuHours, update: q.trainingGpuHours, judge: q.rewardGpuHours },
  says: 'Writing, updating and judging at full speed.',
  tex: ({ roll, update, judge }) => `${roll} + ${update} + ${judge}`,
  source: [],
  kind: 'exact',
  compute: ({ roll, update, judge }) => roll + update + judge,
});

/** GPU-hours of the whole run of reinforcement learning. */
export const rlGpuHours = formula({
  gives: q.gpuHours,
  from: { ideal: q.idealGpuHours, overhead: q.rlOverhead },
  says: 'The hours at full speed, times the overhead of the loop.',
  tex: ({ ideal, overhead }) => `${overhead} \\cdot ${ideal}`,
  source: [],
  kind: 'approximate',
  holds: 'One factor for everything that a loop loses. It is read off whole runs, and no two loops are alike.',
  compute: ({ ideal, overhead }) => overhead * ideal,
});

/** GPU-hours on top of the ideal ones: of a run whose hours are known, what its parts do not explain. */
export const overheadGpuHours = formula({
  gives: q.overheadGpuHours,
  from: { H: q.gpuHours, ideal: q.idealGpuHours },
  says: 'GPU-hours of the run, less those at full speed.',
  tex: ({ H, ideal }) => `${H} - ${ideal}`,
  source: [],
  kind: 'exact',
  compute: ({ H, ideal }) =>
    H >= ideal ? H - ideal : unknown('The GPU-hours given are fewer than the answers take at full speed. Give more hours, shorter answers or a faster rate.'),
});

/** Hours of the run over hours at full speed. */
export const impliedOverhead = formula({
  gives: q.impliedOverhead,
  from: { H: q.gpuHours, ideal: q.idealGpuHours },
  says: 'GPU-hours of the run, over those at full speed.',
  tex: ({ H, ideal }) => `\\frac{${H}}{${ideal}}`,
  source: [],
  kind: 'exact',
  compute: ({ H, ideal }) => (ideal > 0 ? H / ideal : unknown('Nothing is written or learned, so there is no full speed to compare with.')),
});

/** The share of writing in the hours at full speed. */
export const rolloutShare = formula({
  gives: q.rolloutShare,
  from: { roll: q.rolloutGpuHours, ideal: q.idealGpuHours },
  says: 'Writing, over writing, updating and judging.',
  tex: ({ roll, ideal }) => `\\frac{${roll}}{${ideal}}`,
  source: [],
  kind: 'exact',
  compute: ({ roll, ideal }) => (ideal > 0 ? roll / ideal : unknown('Nothing is written or learned, so there is no share of it.')),
});

/** Seconds from one step to the next. */
export const secondsPerStep = formula({
  gives: q.secondsPerStep,
  from: { H: q.gpuHours, n: q.gpus, steps: q.rlSteps },
  says: 'GPU-hours of the run, over GPUs and steps.',
  tex: ({ H, n, steps }) => `\\frac{3600\\,\\text{s} \\cdot ${H}}{${n} \\cdot ${steps}}`,
  source: [],
  kind: 'exact',
  compute: ({ H, n, steps }) => (3600 * H) / (n * steps),
});

/** The pace at which the longest answer is written at the least. Tokens of one answer come one after the other. */
export const longestAnswerRate = formula({
  gives: q.longestAnswerRate,
  from: { l: q.longestAnswer, t: q.secondsPerStep },
  says: 'Tokens of the longest answer, over the time of a step.',
  tex: ({ l, t }) => `\\frac{${l}}{${t}}`,
  source: [],
  kind: 'approximate',
  holds: 'Each step writes its own answers and waits for the last. Learning takes a part of the time, so the true pace is higher.',
  compute: ({ l, t }) => (t > 0 ? l / t : unknown('A step that takes no time has no pace.')),
});

/** GPU-seconds that each answer took in the whole loop. */
export const gpuSecondsPerAnswer = formula({
  gives: q.gpuSecondsPerAnswer,
  from: { H: q.gpuHours, n: q.answers },
  says: 'GPU-hours of the run, over its answers.',
  tex: ({ H, n }) => `\\frac{3600\\,\\text{s} \\cdot ${H}}{${n}}`,
  source: [],
  kind: 'exact',
  compute: ({ H, n }) => (n > 0 ? (3600 * H) / n : unknown('A run without answers has no time for one.')),
});

/** Rent of each part of the loop, in USD. */
export const rolloutCost = rent(q.rolloutCost, q.rolloutGpuHours);
export const updateCost = rent(q.updateCost, q.trainingGpuHours);
export const rewardCost = rent(q.rewardCost, q.rewardGpuHours);
export const overheadCost = rent(q.overheadCost, q.overheadGpuHours);
