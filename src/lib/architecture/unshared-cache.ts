import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { type Attention, type ModelShape, overLayers } from './model-shape.ts';

/** Numbers that a layer would keep of each token if each of its query heads had a key and a value of its own. */
function everyHead(attention: Attention): number {
  switch (attention.kind) {
    case 'heads':
      return attention.heads * (attention.keyWidth + (attention.valueWidth ?? attention.keyWidth));
    case 'latent':
      return attention.heads * (attention.plainWidth + attention.rotaryWidth + attention.valueWidth);
    case 'compressed':
      return attention.heads * 2 * attention.keyWidth;
    case 'linear':
      return attention.valueHeads * (attention.keyWidth + attention.valueWidth);
  }
}

/** Numbers in the cache a token if nothing were shared, compressed, forgotten or summed up. */
export const unsharedCacheElementsPerToken = (shape: ModelShape): number => overLayers(shape, ({ attention }) => everyHead(attention));

/** The cache of a sequence if each query head kept a key and a value of every token: the design of 2017. */
export const unsharedCacheBytes = formula({
  gives: q.unsharedCacheBytes,
  from: { model: q.model, S: q.contextLength, b: q.bytesPerCacheElement },
  says: 'A key and a value for each query head, layer and token, times the bytes of one number.',
  tex: ({ model, S, b }) => `${b} \\cdot ${S} \\sum_{\\text{layers of }${model}} a \\left( d_k + d_v \\right)`,
  source: ['shazeer-2019'],
  kind: 'exact',
  holds:
    'Widths and layers of the model as it is. Linear attention counts by its value heads. Nobody would build such a model; it is what the design saves against.',
  compute: ({ model, S, b }) =>
    model.shape ? unsharedCacheElementsPerToken(model.shape) * S * b : unknown(`${model.name}: its shape is not published, so its cache is not known.`),
});

/** What the design of attention leaves of the cache. */
export const cacheKept = formula({
  gives: q.cacheKept,
  from: { kept: q.kvCacheBytes, all: q.unsharedCacheBytes },
  says: 'The cache over what it would be with a key and a value for each query head.',
  tex: ({ kept, all }) => `\\frac{${kept}}{${all}}`,
  source: [],
  kind: 'exact',
  compute: ({ kept, all }) => (all > 0 ? kept / all : unknown('Without tokens there is no cache to compare.')),
});
