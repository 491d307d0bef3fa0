import type { Accelerator } from '../hardware/accelerator.ts';
import { units } from '../units/unit.ts';
import { measure, selection } from './quantity.ts';

export const earlierAccelerator = selection<Accelerator>()({
  id: 'earlierAccelerator',
  label: 'Accelerator of the earlier run',
  definition: 'The chip on which the run at the top of the ladder was trained.',
  set: 'accelerators',
});

export const earlierPeak = measure({
  id: 'earlierPeak',
  label: 'Peak of the earlier chip',
  definition: 'Dense 16-bit peak of the accelerator of the earlier run.',
  unit: units.flopPerSecond,
  symbol: 'P_0',
  domain: [1e9, 1e18],
});

export const earlierGpuHourPrice = measure({
  id: 'earlierGpuHourPrice',
  label: 'Price of an hour of the earlier chip',
  definition: 'Rent of one accelerator of the earlier run for an hour, at a time when such runs were made on it.',
  unit: units.dollarPerGpuHour,
  symbol: 'p_0',
  domain: [0.001, 1000],
});

export const earlierMfu = measure({
  id: 'earlierMfu',
  label: 'Utilisation of the earlier run',
  definition: 'Model FLOP of the earlier run over what its accelerators could have done at their peak.',
  unit: units.fraction,
  symbol: '\\eta_0',
  domain: [0.001, 1],
});

export const earlierParameters = measure({
  id: 'earlierParameters',
  label: 'Parameters of the earlier model',
  definition: 'Parameters of the dense model whose split between size and tokens stands at the top of the ladder.',
  unit: units.parameter,
  symbol: 'N_0',
  domain: [1, 1e15],
});

export const earlierTokens = measure({
  id: 'earlierTokens',
  label: 'Tokens of the earlier model',
  definition: 'Training tokens of that model.',
  unit: units.token,
  symbol: 'D_0',
  domain: [1, 1e18],
});

/* @__NO_SIDE_EFFECTS__ */
const gain = <const Id extends string>(id: Id, label: string, definition: string, symbol: string) =>
  measure({ id, label, definition, unit: units.times, symbol: `g_{\\text{${symbol}}}`, domain: [1e-6, 1e9] });

export const allocationGain = gain(
  'allocationGain',
  'Better split of size and tokens',
  'Compute of the earlier split over the least that reaches the same loss by the picked scaling law.',
  'split',
);
export const sparsityGain = gain(
  'sparsityGain',
  'Experts in place of a dense model',
  'Compute of a dense model over that of a mixture of experts that is as good.',
  'experts',
);
export const chipGain = gain('chipGain', 'Better chips', 'Peak FLOP for a dollar of rent on the later chip over those on the earlier one.', 'chip');
export const formatGain = gain(
  'formatGain',
  'Eight bits in place of sixteen',
  'Training speed with FP8 over that with BF16 on the same chip, from end to end.',
  'FP8',
);
export const utilisationGain = gain(
  'utilisationGain',
  'Better utilisation',
  'Utilisation of the later run over that of the earlier one, without the part that fewer bits account for.',
  'MFU',
);

export const ladderTop = measure({
  id: 'ladderTop',
  label: 'The earlier way',
  definition: 'What a model as good as the later one would have cost with the chips, prices, split, density and utilisation of the earlier run.',
  unit: units.dollar,
  symbol: 'K_0',
  domain: [0, 1e18],
});

export const ladderFall = measure({
  id: 'ladderFall',
  label: 'Fall in all',
  definition: 'Cost in the earlier way over the cost of the later run.',
  unit: units.times,
  symbol: 'g',
  domain: [0, 1e18],
});
