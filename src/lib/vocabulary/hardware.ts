import { type Accelerator, numberFormats } from '../hardware/accelerator.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const accelerator = selection<Accelerator>()({
  id: 'accelerator',
  label: 'Accelerator',
  definition: 'The chip that does the arithmetic.',
  set: 'accelerators',
  travels: true,
});

export const numberFormat = choice({
  id: 'numberFormat',
  label: 'Number format',
  definition: 'The format of the matrix multiplications; a chip has one peak for each.',
  options: numberFormats,
});

export const peakFlopPerSecond = measure({
  id: 'peakFlopPerSecond',
  label: 'Peak',
  definition: 'Dense peak of one accelerator in the chosen number format, without the figure “with sparsity”.',
  unit: units.flopPerSecond,
  symbol: 'P',
  domain: [1e9, 1e18],
});

export const boardPower = measure({
  id: 'boardPower',
  label: 'Power of one accelerator',
  definition: 'Thermal design power of the chip or card, without its host.',
  unit: units.watt,
  symbol: 'W_{\\text{GPU}}',
  domain: [1, 100_000],
});

export const gpuMemory = measure({
  id: 'gpuMemory',
  label: 'Memory of one accelerator',
  definition: 'Memory beside the chip, as its maker states it; a part is never free for the model.',
  unit: units.byte,
  symbol: 'M_{\\text{GPU}}',
  domain: [1e6, 1e15],
});

export const memoryBandwidth = measure({
  id: 'memoryBandwidth',
  label: 'Memory bandwidth',
  definition: 'Bytes that one accelerator reads from its memory in a second, at best.',
  unit: units.bytePerSecond,
  symbol: 'W',
  domain: [1e6, 1e17],
});

export const linkBandwidth = measure({
  id: 'linkBandwidth',
  label: 'Link within a server',
  definition: 'Bytes that one accelerator sends to others in its server in a second, in one direction.',
  unit: units.bytePerSecond,
  symbol: 'W_{\\text{link}}',
  domain: [1e6, 1e16],
});

export const networkBandwidth = measure({
  id: 'networkBandwidth',
  label: 'Network between servers',
  definition: 'Bytes that one accelerator sends to other servers in a second, in one direction.',
  unit: units.bytePerSecond,
  symbol: 'W_{\\text{net}}',
  domain: [1e6, 1e16],
});

export const gpusPerServer = measure({
  id: 'gpusPerServer',
  label: 'GPUs in a server',
  definition: 'Accelerators that share the fast link: a server, or a rack that is wired as one.',
  unit: units.gpu,
  symbol: 'n_{\\text{srv}}',
  domain: [1, 100_000],
  whole: true,
});

export const achievableFlopPerSecond = measure({
  id: 'achievableFlopPerSecond',
  label: 'Fastest matrix multiplication',
  definition: 'The fastest dense matrix multiplication that was measured on one accelerator in the chosen number format.',
  unit: units.flopPerSecond,
  symbol: 'P_{\\text{ach}}',
  domain: [1e9, 1e18],
});

export const achievableFraction = measure({
  id: 'achievableFraction',
  label: 'Reachable share of the peak',
  definition: 'The fastest measured matrix multiplication over the dense peak: what no program goes beyond, however good.',
  unit: units.fraction,
  symbol: '\\alpha',
  domain: [0, 1.2],
});
