import { numberFormats } from '../hardware/accelerator.ts';
import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const recomputationFlop = measure({
  id: 'recomputationFlop',
  label: 'Recomputation FLOP',
  definition: 'FLOP spent on activations that were thrown away and are computed again. No model FLOP.',
  unit: units.flop,
  symbol: 'C_{\\text{re}}',
  domain: [0, 1e36],
});

export const hardwareFlop = measure({
  id: 'hardwareFlop',
  label: 'Hardware FLOP',
  definition: 'FLOP that the accelerators really do: training compute and recomputation.',
  unit: units.flop,
  symbol: 'C_{\\text{hw}}',
  domain: [0, 1e36],
});

export const hfu = measure({
  id: 'hfu',
  label: 'Hardware utilisation (HFU)',
  definition: 'Hardware FLOP, recomputation among them, over what the accelerators could have done at their peak. Never below MFU.',
  unit: units.fraction,
  symbol: '\\eta_{\\text{hw}}',
  domain: [0, 1],
});

export const modelFlopPerSecond = measure({
  id: 'modelFlopPerSecond',
  label: 'Model FLOP/s a GPU',
  definition: 'Model FLOP that one accelerator gets done in a second, without recomputation.',
  unit: units.flopPerSecond,
  symbol: 'P_{\\text{model}}',
  domain: [0, 1e18],
});

export const hardwareFlopPerSecond = measure({
  id: 'hardwareFlopPerSecond',
  label: 'Hardware FLOP/s a GPU',
  definition: 'FLOP that one accelerator does in a second, recomputation among them.',
  unit: units.flopPerSecond,
  symbol: 'P_{\\text{hw}}',
  domain: [0, 1e18],
});

export const aggregateFlopPerSecond = measure({
  id: 'aggregateFlopPerSecond',
  label: 'Hardware FLOP/s of all GPUs',
  definition: 'FLOP that all accelerators of a run do in a second together, recomputation among them.',
  unit: units.flopPerSecond,
  symbol: 'P_{\\text{all}}',
  domain: [0, 1e25],
});

export const trainingTokensPerGpuSecond = measure({
  id: 'trainingTokensPerGpuSecond',
  label: 'Training tokens a second and GPU',
  definition: 'Tokens that one accelerator’s share of the run is trained on in a second.',
  unit: units.tokenPerSecond,
  symbol: 'r_g',
  domain: [0, 1e15],
});

export const trainingTokensPerSecond = measure({
  id: 'trainingTokensPerSecond',
  label: 'Training tokens a second',
  definition: 'Tokens that all accelerators together are trained on in a second.',
  unit: units.tokenPerSecond,
  symbol: 'r',
  domain: [0, 1e18],
});

export const lowNumberFormat = choice({
  id: 'lowNumberFormat',
  label: 'Lower number format',
  definition: 'The format of those multiplications that are done with fewer bits than the others.',
  options: numberFormats,
});

export const lowFormatShare = measure({
  id: 'lowFormatShare',
  label: 'FLOP in the lower format',
  definition: 'The share of the FLOP that is done in the lower format.',
  unit: units.fraction,
  symbol: 'x_{\\text{low}}',
  domain: [0, 1],
});

export const mixedPeakFlopPerSecond = measure({
  id: 'mixedPeakFlopPerSecond',
  label: 'Peak of the mix',
  definition: 'Dense peak of one accelerator where a share of the FLOP is done in a lower format. Utilisation is then counted against it.',
  unit: units.flopPerSecond,
  symbol: 'P_{\\text{mix}}',
  domain: [1e9, 1e18],
});

export const spentGpuHours = measure({
  id: 'spentGpuHours',
  label: 'GPU-hours spent',
  definition: 'GPU-hours that a run really took, pauses and repeats included. As computed, where nobody knows better.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{spent}}',
  domain: [1e-6, 1e18],
});

export const wholeRunMfu = measure({
  id: 'wholeRunMfu',
  label: 'Utilisation of the whole run',
  definition: 'Model FLOP of the run over what its accelerators could have done at their peak in all hours spent.',
  unit: units.fraction,
  symbol: '\\eta_{\\text{run}}',
  domain: [0, 1],
});
