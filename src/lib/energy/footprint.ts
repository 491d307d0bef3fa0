import { formula } from '../formula/formula.ts';
import { hoursPerYear } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Greenhouse gas of electricity by the grid where it is drawn, in kg. Location-based: contracts for clean power elsewhere change nothing. */
export const emissionsKg = formula({
  gives: q.emissionsKg,
  from: { E: q.energyKwh, gamma: q.carbonIntensity },
  says: 'Energy times what a kWh of the grid emits.',
  tex: ({ E, gamma }) => `${E} \\cdot ${gamma}`,
  source: ['patterson-2021'],
  kind: 'exact',
  compute: ({ E, gamma }) => E * gamma,
});

/** Water that the data centre evaporates, in litres. Its water usage effectiveness counts the energy of servers, so the building’s share is taken out. */
export const waterOnSiteLitres = formula({
  gives: q.waterOnSiteLitres,
  from: { E: q.energyKwh, pue: q.pue, w: q.waterUsage },
  says: 'Energy of the servers times the water for each kWh of theirs.',
  tex: ({ E, pue, w }) => `\\frac{${E}}{${pue}} \\cdot ${w}`,
  source: ['ecologits-methodology'],
  kind: 'approximate',
  holds: 'A mean of a fleet and a year; heat and drought change it several times over.',
  compute: ({ E, pue, w }) => (E / pue) * w,
});

/** Water that evaporates where the electricity is generated, in litres. */
export const waterAtPlantLitres = formula({
  gives: q.waterAtPlantLitres,
  from: { E: q.energyKwh, w: q.waterIntensity },
  says: 'Energy times the water of a kWh.',
  tex: ({ E, w }) => `${E} \\cdot ${w}`,
  source: ['ecologits-methodology'],
  kind: 'approximate',
  holds: 'Water of dams counts in full, though they serve other ends as well.',
  compute: ({ E, w }) => E * w,
});

/** Water on site and at the power plant, in litres. */
export const waterLitres = formula({
  gives: q.waterLitres,
  from: { site: q.waterOnSiteLitres, plant: q.waterAtPlantLitres },
  says: 'The two together.',
  tex: ({ site, plant }) => `${site} + ${plant}`,
  source: [],
  kind: 'exact',
  compute: ({ site, plant }) => site + plant,
});

/** Accelerator hours that an energy stands for. */
export const machineHours = formula({
  gives: q.machineHours,
  from: { E: q.energyKwh, W: q.boardPower, load: q.loadFactor, overhead: q.serverOverhead, pue: q.pue },
  says: 'Energy over what one accelerator draws with its share of server and building.',
  tex: ({ E, W, load, overhead, pue }) => `\\frac{1000 \\cdot ${E}}{${W} \\cdot ${load} \\cdot ${overhead} \\cdot ${pue}}`,
  source: [],
  kind: 'exact',
  compute: ({ E, W, load, overhead, pue }) => (1000 * E) / (W * load * overhead * pue),
});

/** Share of the making of the machines, in kg: their hours over the hours in use of their life. Luccioni et al. 2022; EcoLogits. */
export const embodiedKg = formula({
  gives: q.embodiedKg,
  from: { H: q.machineHours, e: q.embodiedPerGpu, L: q.lifetimeYears, u: q.utilisation },
  says: 'Hours over the hours that a machine is used in its life, times what making it emits.',
  tex: ({ H, e, L, u }) => `\\frac{${H}}{8760 \\cdot ${L} \\cdot ${u}} \\cdot ${e}`,
  source: ['luccioni-2022', 'ecologits'],
  kind: 'approximate',
  holds: 'Makers’ accounts end at the factory gate. Buildings and network are left out.',
  compute: ({ H, e, L, u }) => (H / (hoursPerYear * L * u)) * e,
});

/** What the electricity costs, in USD. */
export const electricityCost = formula({
  gives: q.electricityCost,
  from: { E: q.energyKwh, p: q.electricityPrice },
  says: 'Energy times its price.',
  tex: ({ E, p }) => `${E} \\cdot ${p}`,
  source: [],
  kind: 'exact',
  compute: ({ E, p }) => E * p,
});
