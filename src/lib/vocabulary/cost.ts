import { day } from '../units/date.ts';
import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const gpuHourPrice = measure({
  id: 'gpuHourPrice',
  label: 'Price of a GPU-hour',
  definition: 'Rent of one accelerator with its share of host, network, power and building for an hour.',
  unit: units.dollarPerGpuHour,
  symbol: 'p',
  domain: [0, 1000],
  travels: true,
});

export const asOf = measure({
  id: 'asOf',
  label: 'As of',
  definition: 'Prices of this day are used.',
  unit: units.date,
  symbol: 't_0',
  domain: [day('2016-01-01'), day('2035-12-31')],
  whole: true,
  travels: true,
});

export const cost = measure({
  id: 'cost',
  label: 'Cost',
  definition: 'Rent of the accelerators for a run, or the bill for the tokens of a task. No experiments, staff or data.',
  unit: units.dollar,
  symbol: 'K',
  domain: [0, 1e18],
});

export const costPerTrillionTokens = measure({
  id: 'costPerTrillionTokens',
  label: 'Cost of a trillion tokens',
  definition: 'Rent of the accelerators for every trillion tokens of training.',
  unit: units.dollarPerTrillionTokens,
  symbol: 'k',
  domain: [0, 1e18],
});
