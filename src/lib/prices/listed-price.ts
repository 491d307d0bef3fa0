import { type Formula, formula } from '../formula/formula.ts';
import { type Datum, Unknown } from '../formula/value.ts';
import { isoDay, writeDay } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure, Selection } from '../vocabulary/quantity.ts';
import type { ApiModel } from './api-price.ts';
import { type ApiService, type ApiTokens, apiRate, apiRowOn } from './api-rates.ts';
import { staleNote, staleOn } from './fresh.ts';
import { holds } from './rental.ts';

/** What every list price has in common. */
export const asked = {
  source: [],
  kind: 'approximate',
  holds: 'List prices. Large customers are offered others, and sellers round up or charge for tools beside tokens.',
} as const;

/** The price on a day of some tokens of a model, with its origin; or a sentence that says why there is none. */
export function rate(model: ApiModel, tokens: ApiTokens, service: ApiService, prompt: number, day: number): Datum | Unknown {
  const on = isoDay(day);
  const row = apiRowOn(model, on);
  if (row instanceof Unknown) return row;
  const price = apiRate(model, row, tokens, service, prompt);
  if (price instanceof Unknown) return price;
  const gone = holds(row, on) ? undefined : `Not sold on ${writeDay(day)}, as far as is known; this is its last price before.`;
  const stale = staleOn('api', row.seen, on);
  return { ...price, note: [price.note, gone, stale && staleNote(stale)].filter(Boolean).join(' '), ...(stale && { stale }) };
}

type Asked = Formula<{ readonly model: Selection<ApiModel>; readonly service: typeof q.apiService; readonly prompt: Measure; readonly day: Measure }>;

/** A price off the list of the picked model, as a formula. */
/* @__NO_SIDE_EFFECTS__ */
export function listed(gives: Measure, tokens: ApiTokens, says: string, of: Selection<ApiModel> = q.apiModel): Asked {
  return formula({
    ...asked,
    gives,
    from: { model: of, service: q.apiService, prompt: q.inputTokens as Measure, day: q.asOf as Measure },
    says,
    tex: ({ model, service, prompt, day }) => `\\text{of }${model}\\text{, }${service}\\text{, for a request of }${prompt}\\text{, on }${day}`,
    lookup: ({ model, service, prompt, day }) => rate(model, tokens, service, prompt, day),
  });
}
