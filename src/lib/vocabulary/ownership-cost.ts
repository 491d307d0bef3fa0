import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const sitePrice = measure({
  id: 'sitePrice',
  label: 'Price of the site',
  definition: 'Rent of space, cooling and power connections in a data centre, for each kW that may be drawn. No electricity.',
  unit: units.dollarPerKilowattMonth,
  symbol: 'p_{\\text{site}}',
  domain: [0, 10_000],
});

export const operationsShare = measure({
  id: 'operationsShare',
  label: 'Operations',
  definition: 'Staff, spares, repairs and software a year, as a share of the purchase.',
  unit: units.fraction,
  symbol: '\\omega',
  domain: [0, 1],
});

export const capitalPerGpuHour = measure({
  id: 'capitalPerGpuHour',
  label: 'Server',
  definition: 'What the server costs for each hour in use.',
  unit: units.dollarPerGpuHour,
  symbol: 'k_{\\text{cap}}',
  domain: [0, 1e6],
});

export const networkPerGpuHour = measure({
  id: 'networkPerGpuHour',
  label: 'Network',
  definition: 'What the network between servers costs for each hour in use.',
  unit: units.dollarPerGpuHour,
  symbol: 'k_{\\text{net}}',
  domain: [0, 1e6],
});

export const energyPerGpuHour = measure({
  id: 'energyPerGpuHour',
  label: 'Electricity',
  definition: 'What electricity costs for each hour in use, with the building. Idle hours draw nothing here.',
  unit: units.dollarPerGpuHour,
  symbol: 'k_{\\text{el}}',
  domain: [0, 1e6],
});

export const sitePerGpuHour = measure({
  id: 'sitePerGpuHour',
  label: 'Site',
  definition: 'What the site costs for each hour in use.',
  unit: units.dollarPerGpuHour,
  symbol: 'k_{\\text{site}}',
  domain: [0, 1e6],
});

export const staffPerGpuHour = measure({
  id: 'staffPerGpuHour',
  label: 'Staff and upkeep',
  definition: 'What operations cost for each hour in use.',
  unit: units.dollarPerGpuHour,
  symbol: 'k_{\\text{staff}}',
  domain: [0, 1e6],
});

export const ownedCostPerGpuHour = measure({
  id: 'ownedCostPerGpuHour',
  label: 'Cost of an owned GPU-hour',
  definition: 'Everything that owning one accelerator costs, for each hour in which it is used.',
  unit: units.dollarPerGpuHour,
  symbol: 'k_{\\text{own}}',
  domain: [0, 1e6],
});

export const rentOrOwnCrossoverHours = measure({
  id: 'rentOrOwnCrossoverHours',
  label: 'Hours at which owning pays',
  definition: 'Hours of use a year from which owning costs less than renting those hours. A year has 8,760.',
  unit: units.hour,
  symbol: 'h^*',
  domain: [0, 1e9],
});

export const rentPerUsedHour = measure({
  id: 'rentPerUsedHour',
  label: 'Rent of an hour in use',
  definition: 'Rent of a machine that is kept all the time, for each hour in which it is used.',
  unit: units.dollarPerGpuHour,
  symbol: 'p_{\\text{used}}',
  domain: [0, 1e6],
});

export const monthlyRent = measure({
  id: 'monthlyRent',
  label: 'Rent of a month',
  definition: 'Rent of one accelerator that is kept for a month, used or not.',
  unit: units.dollar,
  symbol: 'K_{\\text{month}}',
  domain: [0, 1e9],
});

export const rentOrOwnCrossoverShare = measure({
  id: 'rentOrOwnCrossoverShare',
  label: 'Use at which owning pays',
  definition: 'Share of a year’s hours in use from which owning costs less than renting those hours. Above 100% owning never pays.',
  unit: units.fraction,
  symbol: 'u^*',
  domain: [0, 1e6],
});

export const fairContractPrice = measure({
  id: 'fairContractPrice',
  label: 'Contract that costs the same',
  definition: 'Rent of every hour of a contract, used or not, at which renting costs what owning does.',
  unit: units.dollarPerGpuHour,
  symbol: 'p^*',
  domain: [0, 1e6],
});
