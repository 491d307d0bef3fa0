import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import { asked, listed, rate } from './listed-price.ts';

/** A seller's price of tokens that are sent, in USD for a million. */
export const apiInputPrice = listed(q.apiInputPrice, 'input', 'What the seller lists for tokens that are sent.');

/** A seller's price of tokens that are sent and are in its cache, in USD for a million. */
export const apiCachedPrice = listed(
  q.apiCachedPrice,
  'cachedInput',
  'What the seller lists for tokens that it has in its cache; the full price where it lists none.',
);

/** A seller's price of tokens that are generated, in USD for a million. */
export const apiOutputPrice = listed(q.apiOutputPrice, 'output', 'What the seller lists for tokens that are generated.');

/** A seller's price of tokens that are sent and written to its cache, in USD for a million. */
export const apiCacheWritePrice = formula({
  ...asked,
  gives: q.apiCacheWritePrice,
  from: { model: q.apiModel, service: q.apiService, prompt: q.inputTokens, life: q.cacheLifetime, day: q.asOf },
  says: 'What the seller lists for tokens that it is to keep; the price of input where it asks nothing more.',
  tex: ({ model, service, prompt, life, day }) =>
    `\\text{of }${model}\\text{, }${service}\\text{, kept for }${life}\\text{, for a request of }${prompt}\\text{, on }${day}`,
  lookup: ({ model, service, prompt, life, day }) => rate(model, life === 'hour' ? 'cacheWriteHour' : 'cacheWrite', service, prompt, day),
});
