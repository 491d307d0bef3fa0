import type { Policy } from '../trends/policy.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const priceRatio = measure({
  id: 'priceRatio',
  label: 'New price over old',
  definition: 'Price after a change as a share of the price before; 10% is ten times cheaper.',
  unit: units.fraction,
  symbol: 'p_2/p_1',
  domain: [1e-6, 100],
});

export const demandElasticity = measure({
  id: 'demandElasticity',
  label: 'Elasticity of demand',
  definition: 'By how many percent demand changes for each percent of price; negative, because cheaper means more.',
  unit: units.one,
  symbol: '\\varepsilon',
  domain: [-10, 1],
});

export const volumeRatio = measure({
  id: 'volumeRatio',
  label: 'New volume over old',
  definition: 'What is used after the change of price, over what was used before.',
  unit: units.times,
  symbol: 'v_2/v_1',
  domain: [0, 1e60],
});

export const spendRatio = measure({
  id: 'spendRatio',
  label: 'New spending over old',
  definition: 'What is spent after the change of price, over what was spent before.',
  unit: units.times,
  symbol: 's_2/s_1',
  domain: [0, 1e60],
});

export const spendBefore = measure({
  id: 'spendBefore',
  label: 'Spending before',
  definition: 'What is spent in a year before the price changes.',
  unit: units.dollar,
  symbol: 's_1',
  domain: [0, 1e15],
});

export const spendAfter = measure({
  id: 'spendAfter',
  label: 'Spending after',
  definition: 'What is spent in a year after the price has changed.',
  unit: units.dollar,
  symbol: 's_2',
  domain: [0, 1e75],
});

export const policy = selection<Policy>()({
  id: 'policy',
  label: 'Rule',
  definition: 'A law, order or bill that begins at a training compute.',
  set: 'policies',
});

export const thresholdFlop = measure({
  id: 'thresholdFlop',
  label: 'Threshold',
  definition: 'Training compute above which the rule applies.',
  unit: units.flop,
  symbol: 'C_{\\text{law}}',
  domain: [1, 1e36],
});

export const shareOfThreshold = measure({
  id: 'shareOfThreshold',
  label: 'Share of the threshold',
  definition: 'Training compute of the run over the threshold of the rule.',
  unit: units.fraction,
  symbol: 'C/C_{\\text{law}}',
  domain: [0, 1e15],
});

export const thresholdRent = measure({
  id: 'thresholdRent',
  label: 'Cost of the threshold',
  definition: 'Rent of the accelerators for just the compute at which the rule begins.',
  unit: units.dollar,
  symbol: 'K_{\\text{law}}',
  domain: [0, 1e24],
});

export const policyVerdict = choice({
  id: 'policyVerdict',
  label: 'Verdict',
  definition: 'Whether the rule takes the run in on the day asked for, by its compute and cost alone.',
  options: {
    below: 'Below the threshold',
    belowCost: 'Above in compute, below in cost',
    neverInForce: 'Above, but the rule never came into force',
    notYet: 'Above, but the rule is not in force yet',
    noLonger: 'Above, but the rule is no longer in force',
    above: 'Above, and the rule is in force',
  },
});
