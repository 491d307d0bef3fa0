import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

const declared = {
  source: [],
  kind: 'approximate',
  holds: 'One elasticity over the whole fall, and nothing else changes. Real demand also grows because models become better.',
} as const;

/** How demand answers a change of price. */
export const volumeRatio = formula({
  ...declared,
  gives: q.volumeRatio,
  from: { p: q.priceRatio, epsilon: q.demandElasticity },
  says: 'The ratio of prices to the power of the elasticity.',
  tex: ({ p, epsilon }) => `\\left(${p}\\right)^{${epsilon}}`,
  compute: ({ p, epsilon }) => p ** epsilon,
});

/** How spending answers a change of price. */
export const spendRatio = formula({
  ...declared,
  gives: q.spendRatio,
  from: { p: q.priceRatio, epsilon: q.demandElasticity },
  says: 'Price times volume: below an elasticity of −1, cheaper means more is spent.',
  tex: ({ p, epsilon }) => `\\left(${p}\\right)^{1 + ${epsilon}}`,
  compute: ({ p, epsilon }) => p ** (1 + epsilon),
});

/** The elasticity that a change of spending and a change of price imply together. */
export const impliedElasticity = formula({
  ...declared,
  gives: q.demandElasticity,
  from: { spend: q.spendRatio, p: q.priceRatio },
  says: 'The logarithm of the spending over that of the price, less one.',
  tex: ({ spend, p }) => `\\frac{\\ln\\left(${spend}\\right)}{\\ln\\left(${p}\\right)} - 1`,
  compute: ({ spend, p }) =>
    p > 0 && p !== 1 && spend > 0 ? Math.log(spend) / Math.log(p) - 1 : unknown('A price that stays the same says nothing of elasticity.'),
});

/** Spending after the change, in USD. */
export const spendAfter = formula({
  gives: q.spendAfter,
  from: { before: q.spendBefore, ratio: q.spendRatio },
  says: 'Spending before, times its ratio.',
  tex: ({ before, ratio }) => `${before} \\cdot ${ratio}`,
  source: [],
  kind: 'exact',
  compute: ({ before, ratio }) => before * ratio,
});
