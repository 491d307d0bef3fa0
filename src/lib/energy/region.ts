import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Greenhouse gas of a mean kWh in the picked region, in kg/kWh, location-based. */
export const carbonIntensity = formula({
  gives: q.carbonIntensity,
  from: { region: q.region },
  says: 'The mean of all that is generated in a year.',
  tex: ({ region }) => `\\text{of }${region}`,
  source: [],
  kind: 'approximate',
  holds: 'A mean of a year. The hour and the plant that answers to more demand differ.',
  lookup: ({ region }) => region.carbonIntensity,
});

/** What a large user pays in the picked region, in USD/kWh. */
export const electricityPrice = formula({
  gives: q.electricityPrice,
  from: { region: q.region },
  says: 'The price that the record names.',
  tex: ({ region }) => `\\text{of }${region}`,
  source: [],
  kind: 'approximate',
  holds: 'Contracts of data centres are secret; these are means of industry or business.',
  lookup: ({ region }) => region.electricityPrice ?? unknown(`No price of electricity in ${region.name} is known here. Type one.`),
});

/** Water that evaporates where a mean kWh of the picked region is generated, in litre/kWh. */
export const waterIntensity = formula({
  gives: q.waterIntensity,
  from: { region: q.region },
  says: 'The mean of all that is generated.',
  tex: ({ region }) => `\\text{of }${region}`,
  source: [],
  kind: 'approximate',
  holds: 'Evaporation from reservoirs of dams is counted, and makes regions with hydropower thirsty.',
  lookup: ({ region }) => region.waterIntensity ?? unknown(`No water of generation in ${region.name} is known here. Type it.`),
});
