import type { Server } from '../hardware/server.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const server = selection<Server>()({
  id: 'server',
  label: 'Server',
  definition: 'A machine with its accelerators, or a rack that is sold as one.',
  set: 'servers',
});

export const chipPrice = measure({
  id: 'chipPrice',
  label: 'Price of an accelerator',
  definition: 'What one chip, module or card costs to buy, without a server.',
  unit: units.dollarPerGpu,
  symbol: 'p_{\\text{chip}}',
  domain: [0, 1e7],
});

export const serverMultiplier = measure({
  id: 'serverMultiplier',
  label: 'Server against its chips',
  definition: 'Price of a server divided by that of its accelerators bought alone.',
  unit: units.times,
  symbol: 'm_{\\text{srv}}',
  domain: [1, 10],
});

export const serverPrice = measure({
  id: 'serverPrice',
  label: 'Price of a server',
  definition: 'What a server costs to buy with all its accelerators, without the network between servers.',
  unit: units.dollar,
  symbol: 'p_{\\text{srv}}',
  domain: [0, 1e9],
});

export const serverPricePerGpu = measure({
  id: 'serverPricePerGpu',
  label: 'Server, for each GPU',
  definition: 'Price of a server divided by its accelerators.',
  unit: units.dollarPerGpu,
  symbol: 'p_{\\text{srv}/\\text{GPU}}',
  domain: [0, 1e7],
});

export const interconnectShare = measure({
  id: 'interconnectShare',
  label: 'Share of the network',
  definition: 'Network between servers as a share of servers and network together.',
  unit: units.fraction,
  symbol: '\\nu',
  domain: [0, 0.9],
});

export const acquisitionPerGpu = measure({
  id: 'acquisitionPerGpu',
  label: 'Purchase, for each GPU',
  definition: 'Server and network, divided by the accelerators.',
  unit: units.dollarPerGpu,
  symbol: 'A',
  domain: [0, 1e8],
});

export const lifetimeYears = measure({
  id: 'lifetimeYears',
  label: 'Life',
  definition: 'Years over which a machine is paid off.',
  unit: units.year,
  symbol: 'L',
  domain: [0.5, 30],
});

export const residualShare = measure({
  id: 'residualShare',
  label: 'Value at the end',
  definition: 'What a machine still sells for at the end of its life, as a share of its purchase.',
  unit: units.fraction,
  symbol: '\\rho',
  domain: [0, 1],
});

export const costOfCapital = measure({
  id: 'costOfCapital',
  label: 'Cost of capital',
  definition: 'Yearly return that lenders and owners ask for their money.',
  unit: units.fraction,
  symbol: 'r',
  domain: [0, 1],
});

export const progressPerYear = measure({
  id: 'progressPerYear',
  label: 'Progress of hardware',
  definition: 'Orders of magnitude by which a dollar buys more arithmetic every year, and by which older machines lose value.',
  unit: units.one,
  symbol: 'g',
  domain: [0, 2],
});

export const machineAge = measure({
  id: 'machineAge',
  label: 'Age of the machine',
  definition: 'Years since it could first be bought, when its use begins.',
  unit: units.year,
  symbol: 'a',
  domain: [0, 30],
});

export const machineValue = measure({
  id: 'machineValue',
  label: 'Value of the machine',
  definition: 'What a machine is worth at its age, for each GPU, as better ones devalue it.',
  unit: units.dollarPerGpu,
  symbol: 'V',
  domain: [0, 1e8],
});

export const depreciation = choice({
  id: 'depreciation',
  label: 'Loss of value',
  definition: 'How the price of the machine is spread over its use.',
  options: { payments: 'Even payments over its life', progress: 'As better chips devalue it' },
});

export const paymentsPerGpuYear = measure({
  id: 'paymentsPerGpuYear',
  label: 'Even payments',
  definition: 'Yearly payment that pays off purchase and cost of capital over the life, less the value at the end.',
  unit: units.dollarPerGpuYear,
  symbol: 'c_{\\text{pay}}',
  domain: [0, 1e8],
});

export const lossPerGpuYear = measure({
  id: 'lossPerGpuYear',
  label: 'Loss by progress',
  definition: 'Value that a machine loses in a year at its age as better ones come out. No cost of capital.',
  unit: units.dollarPerGpuYear,
  symbol: 'c_{\\text{loss}}',
  domain: [0, 1e8],
});

export const capitalPerGpuYear = measure({
  id: 'capitalPerGpuYear',
  label: 'Capital, a year',
  definition: 'What the purchase costs a year, by the chosen loss of value.',
  unit: units.dollarPerGpuYear,
  symbol: 'c',
  domain: [0, 1e8],
});

export const utilisation = measure({
  id: 'utilisation',
  label: 'Hours in use',
  definition: 'Share of the hours that one owns or rents a machine in which somebody uses it.',
  unit: units.fraction,
  symbol: 'u',
  domain: [0.001, 1],
});

export const serverPower = measure({
  id: 'serverPower',
  label: 'Power of a server',
  definition: 'The most that a server draws, by its maker.',
  unit: units.watt,
  symbol: 'W_{\\text{srv}}',
  domain: [1, 1e7],
});

export const serverPowerPerGpu = measure({
  id: 'serverPowerPerGpu',
  label: 'Server power, for each GPU',
  definition: 'The most that a server draws, divided by its accelerators.',
  unit: units.watt,
  symbol: 'W_{\\text{srv}/\\text{GPU}}',
  domain: [1, 1e6],
});

export const serverLoad = measure({
  id: 'serverLoad',
  label: 'Load of the server',
  definition: 'Mean draw of a server at work, as a share of the most that it draws.',
  unit: units.fraction,
  symbol: '\\lambda_{\\text{srv}}',
  domain: [0.01, 1.2],
});
