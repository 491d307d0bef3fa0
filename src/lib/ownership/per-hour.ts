import { formula } from '../formula/formula.ts';
import { hoursPerMonth, hoursPerYear } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Server capital of an hour in use. Hours in which nobody uses the machine are paid all the same, so use divides. */
export const capitalPerGpuHour = formula({
  gives: q.capitalPerGpuHour,
  from: { c: q.capitalPerGpuYear, nu: q.interconnectShare, u: q.utilisation },
  says: 'The servers’ part of the yearly capital over the hours in use.',
  tex: ({ c, nu, u }) => `\\frac{${c} \\cdot (1 - ${nu})}{8760 \\cdot ${u}}`,
  source: [],
  kind: 'exact',
  compute: ({ c, nu, u }) => (c * (1 - nu)) / (hoursPerYear * u),
});

/** Network capital of an hour in use. */
export const networkPerGpuHour = formula({
  gives: q.networkPerGpuHour,
  from: { c: q.capitalPerGpuYear, nu: q.interconnectShare, u: q.utilisation },
  says: 'The network’s part of the yearly capital over the hours in use.',
  tex: ({ c, nu, u }) => `\\frac{${c} \\cdot ${nu}}{8760 \\cdot ${u}}`,
  source: [],
  kind: 'exact',
  compute: ({ c, nu, u }) => (c * nu) / (hoursPerYear * u),
});

/** Electricity of an hour in use, with the building. Cottier et al. 2024, code. */
export const energyPerGpuHour = formula({
  gives: q.energyPerGpuHour,
  from: { W: q.serverPowerPerGpu, load: q.serverLoad, pue: q.pue, p: q.electricityPrice },
  says: 'Mean draw with the building, times the price of electricity.',
  tex: ({ W, load, pue, p }) => `\\frac{${W}}{1000} \\cdot ${load} \\cdot ${pue} \\cdot ${p}`,
  source: ['epoch-cost-code'],
  kind: 'approximate',
  holds: 'Hours in which the machine idles draw nothing here; in truth they draw some.',
  compute: ({ W, load, pue, p }) => (W / 1000) * load * pue * p,
});

/** Site of an hour in use: colocation is paid by the kW that may be drawn, used or not. */
export const sitePerGpuHour = formula({
  gives: q.sitePerGpuHour,
  from: { W: q.serverPowerPerGpu, p: q.sitePrice, u: q.utilisation },
  says: 'The rent of its kW for a month over the hours in use.',
  tex: ({ W, p, u }) => `\\frac{${W}}{1000} \\cdot \\frac{${p}}{730 \\cdot ${u}}`,
  source: [],
  kind: 'exact',
  compute: ({ W, p, u }) => ((W / 1000) * p) / (hoursPerMonth * u),
});

/** Staff and upkeep of an hour in use. */
export const staffPerGpuHour = formula({
  gives: q.staffPerGpuHour,
  from: { A: q.acquisitionPerGpu, omega: q.operationsShare, u: q.utilisation },
  says: 'The yearly share of the purchase over the hours in use.',
  tex: ({ A, omega, u }) => `\\frac{${A} \\cdot ${omega}}{8760 \\cdot ${u}}`,
  source: [],
  kind: 'approximate',
  holds: 'Staff grows with the number of machines less than in proportion.',
  compute: ({ A, omega, u }) => (A * omega) / (hoursPerYear * u),
});

/** What an owned GPU-hour costs: all five parts. */
export const ownedCostPerGpuHour = formula({
  gives: q.ownedCostPerGpuHour,
  from: { cap: q.capitalPerGpuHour, net: q.networkPerGpuHour, el: q.energyPerGpuHour, site: q.sitePerGpuHour, staff: q.staffPerGpuHour },
  says: 'The sum of its parts.',
  tex: ({ cap, net, el, site, staff }) => `${cap} + ${net} + ${el} + ${site} + ${staff}`,
  source: [],
  kind: 'exact',
  compute: ({ cap, net, el, site, staff }) => cap + net + el + site + staff,
});
