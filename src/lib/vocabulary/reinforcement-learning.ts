import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const rlAlgorithm = choice({
  id: 'rlAlgorithm',
  label: 'Algorithm',
  definition:
    'How the policy learns: from groups of answers (GRPO), with a value model of its own size beside it (PPO), or from pairs that exist already (DPO).',
  options: { grpo: 'GRPO', ppo: 'PPO, with a value model', dpo: 'DPO, from existing pairs' },
});

export const referenceModel = choice({
  id: 'referenceModel',
  label: 'Reference model',
  definition: 'Whether a frozen copy reads every answer as well, so that the policy does not stray far from it.',
  options: { yes: 'Reads along', no: 'None' },
});

export const questionsPerStep = measure({
  id: 'questionsPerStep',
  label: 'Questions a step',
  definition: 'Different questions, or pairs, in one update of the policy.',
  unit: units.one,
  symbol: 'Q',
  domain: [1, 1e7],
  whole: true,
});

export const answersPerQuestion = measure({
  id: 'answersPerQuestion',
  label: 'Answers a question',
  definition: 'Answers that the policy writes to each question in a step; of a pair there are two.',
  unit: units.one,
  symbol: 'G',
  domain: [1, 1e5],
  whole: true,
});

export const rlSteps = measure({
  id: 'rlSteps',
  label: 'Steps',
  definition: 'Updates of the policy from first to last.',
  unit: units.one,
  symbol: 'n_{\\text{steps}}',
  domain: [1, 1e9],
  whole: true,
});

export const answerTokens = measure({
  id: 'answerTokens',
  label: 'Tokens an answer',
  definition: 'Mean length of an answer over the whole run, reasoning included.',
  unit: units.token,
  symbol: '\\bar{\\ell}',
  domain: [1, 1e7],
});

export const rolloutRate = measure({
  id: 'rolloutRate',
  label: 'Rollout, tokens a second a GPU',
  definition: 'Tokens that one GPU generates in a second while the policy writes answers in full batches.',
  unit: units.tokenPerSecond,
  symbol: 'r',
  domain: [0.01, 1e7],
});

export const rewardParameters = measure({
  id: 'rewardParameters',
  label: 'Reward model',
  definition: 'Active parameters of the model that judges answers; none where rules do.',
  unit: units.parameter,
  symbol: 'N_{\\text{rm}}',
  domain: [0, 1e15],
});

export const rlOverhead = measure({
  id: 'rlOverhead',
  label: 'Overhead of the loop',
  definition:
    'GPU-hours that the loop took over those of generating, judging and updating at full speed: waiting for the longest answer, moving weights, small batches at the end of a step, evaluation.',
  unit: units.times,
  symbol: '\\omega',
  domain: [1, 100],
});

export const answers = measure({
  id: 'answers',
  label: 'Answers',
  definition: 'Answers from which the policy learned, over all steps.',
  unit: units.one,
  symbol: 'n_{\\text{ans}}',
  domain: [0, 1e18],
});

export const generatedTokens = measure({
  id: 'generatedTokens',
  label: 'Tokens generated',
  definition: 'Tokens that the policy writes during the run. None where the pairs exist already.',
  unit: units.token,
  symbol: 'T_{\\text{gen}}',
  domain: [0, 1e20],
});

export const learnedTokens = measure({
  id: 'learnedTokens',
  label: 'Tokens learned from',
  definition: 'Tokens of answers that pass forward and backward through the policy.',
  unit: units.token,
  symbol: 'T_{\\text{learn}}',
  domain: [0, 1e20],
});

export const updateFlopPerToken = measure({
  id: 'updateFlopPerToken',
  label: 'Update FLOP a token',
  definition: 'FLOP for one token of an answer in the policy, the reference model and the value model.',
  unit: units.flopPerToken,
  symbol: 'c_u',
  domain: [0, 1e20],
});

export const rolloutGpuHours = measure({
  id: 'rolloutGpuHours',
  label: 'Rollout',
  definition: 'GPU-hours of writing the answers at the stated rate, without waiting.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{roll}}',
  domain: [0, 1e15],
});

export const trainingGpuHours = measure({
  id: 'trainingGpuHours',
  label: 'Updates',
  definition: 'GPU-hours of updating the policy, reference and value models included, at the stated utilisation.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{upd}}',
  domain: [0, 1e15],
});

export const rewardGpuHours = measure({
  id: 'rewardGpuHours',
  label: 'Judging',
  definition: 'GPU-hours of a reward model that reads every answer. None where rules judge.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{rm}}',
  domain: [0, 1e15],
});

export const overheadGpuHours = measure({
  id: 'overheadGpuHours',
  label: 'Waiting and switching',
  definition: 'GPU-hours on top of generating, judging and updating at full speed.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{wait}}',
  domain: [0, 1e15],
});

export const longestAnswer = measure({
  id: 'longestAnswer',
  label: 'Longest answer',
  definition: 'Tokens of the longest answer that a step may hold: the limit at which writing is cut off.',
  unit: units.token,
  symbol: '\\ell_{\\max}',
  domain: [1, 1e8],
});

export const secondsPerStep = measure({
  id: 'secondsPerStep',
  label: 'Time of a step',
  definition: 'Seconds from one step to the next, on all GPUs of the run.',
  unit: units.second,
  symbol: 't_{\\text{step}}',
  domain: [0, 1e12],
});

export const longestAnswerRate = measure({
  id: 'longestAnswerRate',
  label: 'Pace of the longest answer',
  definition: 'Tokens a second at which the longest answer must be written to be done within a step, if nothing else took time.',
  unit: units.tokenPerSecond,
  symbol: 'r_{\\max}',
  domain: [0, 1e12],
});

export const idealGpuHours = measure({
  id: 'idealGpuHours',
  label: 'At full speed',
  definition: 'GPU-hours of writing, judging and updating if no GPU ever waited.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{full}}',
  domain: [0, 1e15],
});

export const impliedOverhead = measure({
  id: 'impliedOverhead',
  label: 'Run over full speed',
  definition: 'GPU-hours that the run took over those at full speed: the overhead put in, or, where the hours of a run were typed, the one they imply.',
  unit: units.times,
  symbol: '\\omega^*',
  domain: [0, 1e12],
});

export const rolloutShare = measure({
  id: 'rolloutShare',
  label: 'Writing, share at full speed',
  definition: 'Writing answers as a share of the GPU-hours at full speed.',
  unit: units.fraction,
  symbol: 's_{\\text{roll}}',
  domain: [0, 1],
});

export const gpuSecondsPerAnswer = measure({
  id: 'gpuSecondsPerAnswer',
  label: 'GPU-seconds an answer',
  definition: 'GPU-seconds of the whole loop for each answer that the policy learned from.',
  unit: units.second,
  symbol: 't_{\\text{ans}}',
  domain: [0, 1e12],
});

/* @__NO_SIDE_EFFECTS__ */
const rlCost = <const Id extends string>(id: Id, label: string, definition: string, symbol: string) =>
  measure({ id, label, definition, unit: units.dollar, symbol: `K_{\\text{${symbol}}}`, domain: [0, 1e15] });

export const rolloutCost = rlCost('rolloutCost', 'Writing answers', 'Rent for writing the answers at full speed.', 'roll');
export const updateCost = rlCost('updateCost', 'Updating the policy', 'Rent for the updates at full speed.', 'upd');
export const rewardCost = rlCost('rewardCost', 'Judging answers', 'Rent for a reward model that reads every answer.', 'rm');
export const overheadCost = rlCost('overheadCost', 'Waiting and switching', 'Rent for GPUs that wait, reload or run small batches.', 'wait');
