import { formula } from '../formula/formula.ts';
import type { DataRecord, Datum } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** A seller that fine-tunes a model by the token. */
export interface HostedTuning extends DataRecord {
  readonly seller: string;
  /** Whether it bills the tokens of evaluations too. */
  readonly billsValidation: boolean;
  /** In USD for a million tokens. */
  readonly price: Datum;
}

/** Price of a million tokens of hosted training, in USD. */
export const hostedTrainingPrice = formula({
  gives: q.hostedTrainingPrice,
  from: { service: q.hostedTuning },
  says: 'What the seller asks.',
  tex: ({ service }) => `\\text{of }${service}`,
  source: [],
  kind: 'exact',
  lookup: ({ service }) => service.price,
});

/** Tokens that the seller bills. Together AI and Ori state the sum; OpenAI and Microsoft bill training alone. */
export const hostedTokens = formula({
  gives: q.hostedTokens,
  from: { service: q.hostedTuning, D: q.trainingTokens, v: q.validationTokens, n: q.evaluations },
  says: 'Tokens of training, and those of evaluations where the seller counts them.',
  tex: ({ service, D, v, n }) => `${D} + ${v} \\cdot ${n} \\cdot [\\,${service}\\text{ counts them}\\,]`,
  source: ['together-fine-tuning', 'ori-fine-tuning', 'azure-fine-tuning'],
  kind: 'exact',
  compute: ({ service, D, v, n }) => D + (service.billsValidation ? v * n : 0),
});

/** Price of the hosted training, in USD. */
export const hostedCost = formula({
  gives: q.hostedCost,
  from: { D: q.hostedTokens, p: q.hostedTrainingPrice },
  says: 'Tokens billed, in millions, times the price of a million.',
  tex: ({ D, p }) => `\\frac{${D}}{10^6} \\cdot ${p}`,
  source: [],
  kind: 'approximate',
  holds: 'Using and hosting the model afterwards is billed apart.',
  compute: ({ D, p }) => (D / 1e6) * p,
});

/** Price of hosted reinforcement fine-tuning, in USD: hours of the core loop. */
export const hostedRlCost = formula({
  gives: q.hostedRlCost,
  from: { t: q.hostedHours, p: q.hostedHourPrice },
  says: 'Hours of the loop times the price of one.',
  tex: ({ t, p }) => `${t} \\cdot ${p}`,
  source: ['openai-rft-billing'],
  kind: 'approximate',
  holds: 'Tokens of a model that grades are billed apart.',
  compute: ({ t, p }) => t * p,
});
