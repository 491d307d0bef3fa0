import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const experimentsMultiplier = measure({
  id: 'experimentsMultiplier',
  label: 'Experiments multiplier',
  definition: 'GPU-hours of development, final runs included, for each GPU-hour of a final run. At 1 there were no experiments, ablations or failed runs.',
  unit: units.times,
  symbol: 'm',
  domain: [1, 1000],
});

export const experimentsCost = measure({
  id: 'experimentsCost',
  label: 'Experiments',
  definition: 'Rent for experiments, ablations and failed runs, at the price of the final runs.',
  unit: units.dollar,
  symbol: 'K_{\\text{exp}}',
  domain: [0, 1e18],
});

export const staffShare = measure({
  id: 'staffShare',
  label: 'Staff, share of development',
  definition: 'Pay of the people who built the model, as a share of compute, experiments and pay together.',
  unit: units.fraction,
  symbol: 's_{\\text{staff}}',
  domain: [0, 1],
});

export const staffCost = measure({
  id: 'staffCost',
  label: 'Staff',
  definition: 'Pay of the people who built the model.',
  unit: units.dollar,
  symbol: 'K_{\\text{staff}}',
  domain: [0, 1e18],
});

export const dataCost = measure({
  id: 'dataCost',
  label: 'Data',
  definition: 'Licences, annotation and collection of the training data, without GPU-hours.',
  unit: units.dollar,
  symbol: 'K_{\\text{data}}',
  domain: [0, 1e12],
});

export const serverCapex = measure({
  id: 'serverCapex',
  label: 'Servers',
  definition: 'What the servers that an owner trains on cost to buy, whatever else they are used for.',
  unit: units.dollar,
  symbol: 'K_{\\text{servers}}',
  domain: [0, 1e13],
});
