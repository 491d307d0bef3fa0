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
