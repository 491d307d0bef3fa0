import { type Formula, formula } from '../formula/formula.ts';
import { type Datum, Unknown } from '../formula/value.ts';
import { isoDay, writeDay } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import type { ApiModel } from './api-price.ts';
import { type ApiService, type ApiTokens, apiRate, apiRowOn } from './api-rates.ts';
import { staleNote } from './fresh.ts';
import { holds } from './rental.ts';

const asked = {
  source: [],
  kind: 'approximate',
  holds: 'List prices. Large customers are offered others, and sellers round up or charge for tools beside tokens.',
} as const;

function rate(model: ApiModel, tokens: ApiTokens, service: ApiService, prompt: number, day: number): Datum | Unknown {
  const on = isoDay(day);
  const row = apiRowOn(model, on);
  if (row instanceof Unknown) return row;
  const price = apiRate(model, row, tokens, service, prompt);
  if (price instanceof Unknown) return price;
  const gone = holds(row, on) ? undefined : `Not sold on ${writeDay(day)}, as far as is known; this is its last price before.`;
  return { ...price, note: [price.note, gone, staleNote('api', row.seen, on)].filter(Boolean).join(' ') };
}

type Asked = Formula<{ readonly model: typeof q.apiModel; readonly service: typeof q.apiService; readonly prompt: Measure; readonly day: Measure }>;

/* @__NO_SIDE_EFFECTS__ */
function listed(gives: Measure, tokens: ApiTokens, says: string): Asked {
  return formula({
    ...asked,
    gives,
    from: { model: q.apiModel, service: q.apiService, prompt: q.inputTokens as Measure, day: q.asOf as Measure },
    says,
    tex: ({ model, service, prompt, day }) => `\\text{of }${model}\\text{, }${service}\\text{, for a request of }${prompt}\\text{, on }${day}`,
    lookup: ({ model, service, prompt, day }) => rate(model, tokens, service, prompt, day),
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
  from: { model: q.apiModel, service: q.apiService, prompt: q.inputTokens, life: q.cacheLifetime, day: q.asOf },
  says: 'What the seller lists for tokens that it is to keep; the price of input where it asks nothing more.',
  tex: ({ model, service, prompt, life, day }) =>
    `\\text{of }${model}\\text{, }${service}\\text{, kept for }${life}\\text{, for a request of }${prompt}\\text{, on }${day}`,
  lookup: ({ model, service, prompt, life, day }) => rate(model, life === 'hour' ? 'cacheWriteHour' : 'cacheWrite', service, prompt, day),
});
