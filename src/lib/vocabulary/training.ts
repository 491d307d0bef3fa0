import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const trainingTokens = measure({
  id: 'trainingTokens',
  label: 'Training tokens',
  definition: 'Tokens the model is trained on, each pass over the data counted.',
  unit: units.token,
  symbol: 'D',
  domain: [1, 1e21],
  travels: true,
});

export const attentionCounting = choice({
  id: 'attentionCounting',
  label: 'Attention FLOP',
  definition: 'Whether the products of queries, keys and values are counted beside the parameters, and whether the masked half of them is.',
  options: { none: 'Left out (6ND)', causal: 'Causal half', full: 'Whole square' },
});

export const attentionCounted = measure({
  id: 'attentionCounted',
  label: 'Attention counted',
  definition: 'The share of the products between positions that is counted: none, the causal half, or all.',
  unit: units.fraction,
  symbol: '\\kappa',
  domain: [0, 1],
});

export const attentionFlopPerToken = measure({
  id: 'attentionFlopPerToken',
  label: 'Attention FLOP a token',
  definition: 'Training FLOP a token, forward and backward, for products between positions, which no parameter accounts for.',
  unit: units.flopPerToken,
  symbol: 'c_a',
  domain: [0, 1e18],
});

export const trainingFlop = measure({
  id: 'trainingFlop',
  label: 'Training compute',
  definition: 'Floating-point operations of the run, forward and backward, without recomputation.',
  unit: units.flop,
  symbol: 'C',
  domain: [0, 1e36],
});

export const mfu = measure({
  id: 'mfu',
  label: 'Utilisation (MFU)',
  definition: 'Model FLOP of the run divided by what the accelerators could have done at their peak in the same time.',
  unit: units.fraction,
  symbol: '\\eta',
  domain: [0.001, 1],
  travels: true,
});

export const gpus = measure({
  id: 'gpus',
  label: 'GPUs',
  definition: 'Accelerators that work at the same time.',
  unit: units.gpu,
  symbol: 'n',
  domain: [1, 1e8],
  whole: true,
  travels: true,
});

export const gpuHours = measure({
  id: 'gpuHours',
  label: 'GPU-hours',
  definition: 'Accelerators times the hours they were occupied.',
  unit: units.gpuHour,
  symbol: 'H',
  domain: [0, 1e18],
});

export const days = measure({
  id: 'days',
  label: 'Duration',
  definition: 'Days from first to last step, without pauses.',
  unit: units.day,
  symbol: 't',
  domain: [0, 1e12],
});

export const trainingSteps = measure({
  id: 'trainingSteps',
  label: 'Training steps',
  definition: 'Steps of the optimizer, each on one batch.',
  unit: units.one,
  symbol: 'S_{\\text{train}}',
  domain: [1, 1e10],
  whole: true,
});

export const comparedGpuHours = measure({
  id: 'comparedGpuHours',
  label: 'GPU-hours of the other way',
  definition: 'GPU-hours that another GPU, model or recipe takes for the same end.',
  unit: units.gpuHour,
  symbol: 'H_0',
  domain: [0, 1e18],
});

export const timesFewerGpuHours = measure({
  id: 'timesFewerGpuHours',
  label: 'Times fewer GPU-hours',
  definition: 'GPU-hours of another way to the same end, over those of this one.',
  unit: units.times,
  symbol: 'H_0/H',
  domain: [0, 1e12],
});
