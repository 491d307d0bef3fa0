import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const regressionGpus = measure({
  id: 'regressionGpus',
  label: 'GPUs that hold the model',
  definition: 'GPUs of 80 GB that hold the model in 16 bits with a fifth to spare, rounded up to a power of two, as EcoLogits counts.',
  unit: units.gpu,
  symbol: 'n_{80}',
  domain: [1, 1e9],
  whole: true,
});

export const regressionLatency = measure({
  id: 'regressionLatency',
  label: 'Time of an answer, by regression',
  definition: 'Seconds in which an answer is generated with 64 others, by EcoLogits’ fit to measurements.',
  unit: units.second,
  symbol: 't_{\\text{fit}}',
  domain: [0, 1e12],
});

export const regressionEnergyKwh = measure({
  id: 'regressionEnergyKwh',
  label: 'Energy of an answer, by regression',
  definition: 'Electricity of one answer with server and building, by EcoLogits’ fit to measurements.',
  unit: units.kilowattHour,
  symbol: 'E_{\\text{fit}}',
  domain: [0, 1e12],
});
