import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const blendedApiPrice = measure({
  id: 'blendedApiPrice',
  label: 'API’s price',
  definition: 'What the seller gets for a million tokens in the mix of the requests: input, cached input and output.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_{\\text{mix}}',
  domain: [0, 100_000],
});

export const apiCostPerMonth = measure({
  id: 'apiCostPerMonth',
  label: 'Bill of the API for a month',
  definition: 'All tokens of a month at the seller’s prices.',
  unit: units.dollar,
  symbol: 'K_{\\text{API}}',
  domain: [0, 1e15],
});

export const instanceTokensPerSecond = measure({
  id: 'instanceTokensPerSecond',
  label: 'Rate of one instance',
  definition: 'Tokens a second, input and output together, that one instance of the model does in the mix of the requests while it has enough to do.',
  unit: units.tokenPerSecond,
  symbol: 'r',
  domain: [1e-3, 1e12],
});

export const instanceTokensPerMonth = measure({
  id: 'instanceTokensPerMonth',
  label: 'Tokens of one instance in a month',
  definition: 'Tokens that one instance serves in a month at its utilisation.',
  unit: units.token,
  symbol: 'Q',
  domain: [0, 1e20],
});

export const instancesNeeded = measure({
  id: 'instancesNeeded',
  label: 'Instances needed',
  definition: 'Whole instances that the tokens of a month need. A part of one is paid in full.',
  unit: units.one,
  symbol: 'i',
  domain: [0, 1e9],
  whole: true,
});

export const instanceLoad = measure({
  id: 'instanceLoad',
  label: 'Load of the instances',
  definition: 'Tokens of the month over what the instances could serve at their utilisation.',
  unit: units.fraction,
  symbol: '\\lambda',
  domain: [0, 1],
});

export const operators = measure({
  id: 'operators',
  label: 'People who run it',
  definition: 'Full-time people who keep the own machines and their software going.',
  unit: units.one,
  symbol: 'z',
  domain: [0, 10_000],
});

export const payPerYear = measure({
  id: 'payPerYear',
  label: 'Pay of one of them for a year',
  definition: 'What a person costs the employer in a year, with equity and overhead.',
  unit: units.dollar,
  symbol: 'p_z',
  domain: [0, 1e8],
});

export const operatorsCostPerMonth = measure({
  id: 'operatorsCostPerMonth',
  label: 'Pay for a month',
  definition: 'Pay of the people who run the machines, for a month.',
  unit: units.dollar,
  symbol: 'K_z',
  domain: [0, 1e12],
});

export const rentPerMonth = measure({
  id: 'rentPerMonth',
  label: 'Rent for a month',
  definition: 'Rent of all GPUs of the instances for all 730 hours of a month, busy or idle.',
  unit: units.dollar,
  symbol: 'K_{\\text{rent}}',
  domain: [0, 1e15],
});

export const ownCostPerMonth = measure({
  id: 'ownCostPerMonth',
  label: 'Own machines for a month',
  definition: 'Rent and pay for a month.',
  unit: units.dollar,
  symbol: 'K_{\\text{own}}',
  domain: [0, 1e15],
});

export const ownCostPerMillionTokens = measure({
  id: 'ownCostPerMillionTokens',
  label: 'Own machines, for a million tokens',
  definition: 'Rent and pay of a month over its tokens in millions.',
  unit: units.dollarPerMillionTokens,
  symbol: 'k_{\\text{own}}',
  domain: [0, 1e15],
});

export const breakEvenInstances = measure({
  id: 'breakEvenInstances',
  label: 'Instances at break-even',
  definition: 'The fewest instances that, as full as their utilisation allows, cost no more than the API.',
  unit: units.one,
  symbol: 'i^*',
  domain: [1, 1e12],
  whole: true,
});

export const breakEvenTokensPerMonth = measure({
  id: 'breakEvenTokensPerMonth',
  label: 'Break-even',
  definition: 'The fewest tokens a month at which own machines cost no more than the API.',
  unit: units.token,
  symbol: 'T^*',
  domain: [0, 1e20],
});

export const breakEvenReach = choice({
  id: 'breakEvenReach',
  label: 'Can the machines serve the break-even?',
  definition: 'Whether one instance serves as many tokens as the break-even needs, several do, or no number ever costs less than the API.',
  options: { one: 'One instance can', several: 'It takes several instances', never: 'No number of them ever pays' },
});

export const cheaperWay = choice({
  id: 'cheaperWay',
  label: 'Cheaper at your volume',
  definition: 'Which of the two costs less for the tokens of a month.',
  options: { api: 'The API', own: 'Own machines' },
});
