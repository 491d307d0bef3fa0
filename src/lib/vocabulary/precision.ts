import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const weightBits = measure({
  id: 'weightBits',
  label: 'Bits of weights',
  definition: 'Bits of one weight while the model is trained.',
  unit: units.bit,
  symbol: 'P_w',
  domain: [1, 64],
});

export const activationBits = measure({
  id: 'activationBits',
  label: 'Bits of activations',
  definition: 'Bits of one activation that enters a matrix multiplication while the model is trained.',
  unit: units.bit,
  symbol: 'P_a',
  domain: [1, 64],
});

export const kvBits = measure({
  id: 'kvBits',
  label: 'Bits of keys and values',
  definition: 'Bits of one number among the keys and values of attention while the model is trained.',
  unit: units.bit,
  symbol: 'P_{\\text{kv}}',
  domain: [1, 64],
});

export const activationFormat = choice({
  id: 'activationFormat',
  label: 'Format of the activations',
  definition: 'The format in which activations enter the matrix multiplications.',
  options: { fp32: 'FP32', bf16: 'BF16', fp8: 'FP8', int8: 'INT8', fp4: 'FP4', int4: 'INT4' },
});

export const effectiveShare = measure({
  id: 'effectiveShare',
  label: 'Parameters that count',
  definition: 'Effective parameters over parameters, by the precision law.',
  unit: units.fraction,
  symbol: 'N_{\\text{eff}}/N',
  domain: [0, 1],
});

export const effectiveParameters = measure({
  id: 'effectiveParameters',
  label: 'Effective parameters',
  definition: 'Parameters of a model in full precision that would have the same loss, by the precision law.',
  unit: units.parameter,
  symbol: 'N_{\\text{eff}}',
  domain: [0, 1e16],
});

export const gpusForWeights = measure({
  id: 'gpusForWeights',
  label: 'GPUs for the weights',
  definition: 'The fewest accelerators whose memory holds the weights, with nothing left for anything else.',
  unit: units.gpu,
  symbol: 'n_w',
  domain: [1, 1e9],
  whole: true,
});

export const streamTokensPerSecond = measure({
  id: 'streamTokensPerSecond',
  label: 'Tokens a second, one reader',
  definition: 'The most tokens a second for one sequence, when every GPU for the weights reads its part of the active ones for each token.',
  unit: units.tokenPerSecond,
  symbol: 'r_1',
  domain: [0, 1e12],
});

export const streamTokensPerGpuSecond = measure({
  id: 'streamTokensPerGpuSecond',
  label: 'Tokens a second and GPU, one reader',
  definition: 'What each accelerator adds to the speed for one sequence, at most: its bandwidth over the bytes of the active weights.',
  unit: units.tokenPerSecond,
  symbol: 'r_{1,g}',
  domain: [0, 1e12],
});

export const peakInputTokensPerSecond = measure({
  id: 'peakInputTokensPerSecond',
  label: 'Input tokens a second and GPU',
  definition: 'The most input tokens a second that one accelerator reads at its peak, two FLOP for each active parameter.',
  unit: units.tokenPerSecond,
  symbol: 'r_{\\text{in}}',
  domain: [0, 1e15],
});
