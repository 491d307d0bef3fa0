import * as q from '../vocabulary/index.ts';
import { listed } from './listed-price.ts';

/** A seller's price of tokens that are sent to the smaller model, in USD for a million. */
export const tunedInputPrice = listed(q.tunedInputPrice, 'input', 'What the seller lists for tokens that are sent.', q.tunedModel);

/** A seller's price of tokens that are sent to the smaller model and are in its cache, in USD for a million. */
export const tunedCachedPrice = listed(
  q.tunedCachedPrice,
  'cachedInput',
  'What the seller lists for tokens that it has in its cache; the full price where it lists none.',
  q.tunedModel,
);

/** A seller's price of tokens that the smaller model generates, in USD for a million. */
export const tunedOutputPrice = listed(q.tunedOutputPrice, 'output', 'What the seller lists for tokens that are generated.', q.tunedModel);
