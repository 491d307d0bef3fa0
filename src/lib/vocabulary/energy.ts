import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const loadFactor = measure({
  id: 'loadFactor',
  label: 'Load',
  definition: 'Mean draw of an accelerator during training, as a share of its thermal design power.',
  unit: units.fraction,
  symbol: '\\lambda',
  domain: [0.01, 1.5],
});

export const serverOverhead = measure({
  id: 'serverOverhead',
  label: 'Server overhead',
  definition: 'Power of the whole server, with host, memory, fans and network, divided by that of its accelerators.',
  unit: units.times,
  symbol: 'o',
  domain: [1, 5],
});

export const pue = measure({
  id: 'pue',
  label: 'PUE',
  definition: 'Power usage effectiveness: energy of the data centre divided by energy of its servers.',
  unit: units.times,
  symbol: '\\text{PUE}',
  domain: [1, 3],
});

export const energyKwh = measure({
  id: 'energyKwh',
  label: 'Energy',
  definition: 'Electricity of the run at the meter of the data centre.',
  unit: units.kilowattHour,
  symbol: 'E',
  domain: [0, 1e18],
});
