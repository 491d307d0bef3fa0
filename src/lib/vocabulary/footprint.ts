import type { Grid } from '../energy/grid.ts';
import { units } from '../units/unit.ts';
import { measure, selection } from './quantity.ts';

export const region = selection<Grid>()({
  id: 'region',
  label: 'Region',
  definition: 'The grid that the electricity comes from.',
  set: 'grids',
  travels: true,
});

export const electricityPrice = measure({
  id: 'electricityPrice',
  label: 'Price of electricity',
  definition: 'What a large user pays for a kWh.',
  unit: units.dollarPerKilowattHour,
  symbol: 'p_{\\text{kWh}}',
  domain: [0, 10],
});

export const carbonIntensity = measure({
  id: 'carbonIntensity',
  label: 'Carbon of the grid',
  definition: 'Greenhouse gas of a mean kWh where it is drawn, whatever its buyer has contracted elsewhere.',
  unit: units.kilogramPerKilowattHour,
  symbol: 'I_{\\text{CO}_2}',
  domain: [0, 3],
});

export const waterIntensity = measure({
  id: 'waterIntensity',
  label: 'Water for each kWh at the plant',
  definition: 'Water that evaporates where a mean kWh is generated.',
  unit: units.litrePerKilowattHour,
  symbol: 'w_{\\text{plant}}',
  domain: [0, 100],
});

export const waterUsage = measure({
  id: 'waterUsage',
  label: 'Water for each kWh on site',
  definition: 'Water that a data centre evaporates for each kWh of its servers: its water usage effectiveness.',
  unit: units.litrePerKilowattHour,
  symbol: 'w_{\\text{site}}',
  domain: [0, 20],
});

export const emissionsKg = measure({
  id: 'emissionsKg',
  label: 'Emissions of the electricity',
  definition: 'Greenhouse gas of the electricity, as CO₂, by the grid where it is drawn.',
  unit: units.kilogram,
  symbol: 'G',
  domain: [0, 1e15],
});

export const waterOnSiteLitres = measure({
  id: 'waterOnSiteLitres',
  label: 'Water on site',
  definition: 'Water that the data centre evaporates to cool.',
  unit: units.litre,
  symbol: 'Q_{\\text{site}}',
  domain: [0, 1e18],
});

export const waterAtPlantLitres = measure({
  id: 'waterAtPlantLitres',
  label: 'Water at the power plant',
  definition: 'Water that evaporates where the electricity is generated.',
  unit: units.litre,
  symbol: 'Q_{\\text{plant}}',
  domain: [0, 1e18],
});

export const waterLitres = measure({
  id: 'waterLitres',
  label: 'Water',
  definition: 'Water that evaporates on site and where the electricity is generated.',
  unit: units.litre,
  symbol: 'Q',
  domain: [0, 1e18],
});

export const embodiedPerGpu = measure({
  id: 'embodiedPerGpu',
  label: 'Making of a GPU and its share of a server',
  definition: 'Greenhouse gas of making one accelerator with its share of the server, as CO₂.',
  unit: units.kilogramPerGpu,
  symbol: 'e_{\\text{GPU}}',
  domain: [0, 100_000],
});

export const embodiedKg = measure({
  id: 'embodiedKg',
  label: 'Share of the making',
  definition: 'Greenhouse gas of making the machines, by their hours over the hours of their life.',
  unit: units.kilogram,
  symbol: 'G_{\\text{emb}}',
  domain: [0, 1e15],
});

export const machineHours = measure({
  id: 'machineHours',
  label: 'GPU-hours behind the energy',
  definition: 'Energy over what one accelerator draws with its share of server and building.',
  unit: units.gpuHour,
  symbol: 'H_E',
  domain: [0, 1e18],
});

export const electricityCost = measure({
  id: 'electricityCost',
  label: 'Electricity bill',
  definition: 'Energy times its price.',
  unit: units.dollar,
  symbol: 'K_{\\text{el}}',
  domain: [0, 1e15],
});

export const queries = measure({
  id: 'queries',
  label: 'Queries',
  definition: 'Requests that a model answers.',
  unit: units.query,
  symbol: 'n_q',
  domain: [1, 1e18],
});

export const queryGpuHours = measure({
  id: 'queryGpuHours',
  label: 'GPU-hours of a query',
  definition: 'Accelerator time of one query, reading and answering.',
  unit: units.gpuHour,
  symbol: 'H_q',
  domain: [0, 1e6],
});

export const energyPerQuery = measure({
  id: 'energyPerQuery',
  label: 'Energy of a query',
  definition: 'Energy of all queries, divided by their number.',
  unit: units.wattHour,
  symbol: 'E_q',
  domain: [0, 1e12],
});
