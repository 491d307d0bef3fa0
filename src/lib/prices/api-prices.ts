import { type Formula, formula } from '../formula/formula.ts';
import type { Datum, Unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import type { ApiModel, ApiPriceRow } from './api-price.ts';
import { type ApiService, type ApiTokens, apiRate } from './api-rates.ts';

const asked = {
  source: [],
  kind: 'approximate',
  holds: 'List prices. Large customers are offered others, and sellers round up or charge for tools beside tokens.',
} as const;

const newest = ({ history }: ApiModel): ApiPriceRow => history.at(-1) as ApiPriceRow;
const rate = (model: ApiModel, tokens: ApiTokens, service: ApiService, prompt: number): Datum | Unknown =>
  apiRate(model, newest(model), tokens, service, prompt);

type Asked = Formula<{ readonly model: typeof q.apiModel; readonly service: typeof q.apiService; readonly prompt: Measure }>;

/* @__NO_SIDE_EFFECTS__ */
function listed(gives: Measure, tokens: ApiTokens, says: string): Asked {
  return formula({
    ...asked,
    gives,
    from: { model: q.apiModel, service: q.apiService, prompt: q.inputTokens as Measure },
    says,
    tex: ({ model, service, prompt }) => `\\text{of }${model}\\text{, }${service}\\text{, for a request of }${prompt}`,
    lookup: ({ model, service, prompt }) => rate(model, tokens, service, prompt),
  });
}

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
  from: { model: q.apiModel, service: q.apiService, prompt: q.inputTokens, life: q.cacheLifetime },
  says: 'What the seller lists for tokens that it is to keep; the price of input where it asks nothing more.',
  tex: ({ model, service, prompt, life }) => `\\text{of }${model}\\text{, }${service}\\text{, kept for }${life}\\text{, for a request of }${prompt}`,
  lookup: ({ model, service, prompt, life }) => rate(model, life === 'hour' ? 'cacheWriteHour' : 'cacheWrite', service, prompt),
});
