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
