import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { cacheElements, cacheElementsPerToken } from './cache-elements.ts';
import type { Model } from './model.ts';

const silent = (model: Model) => unknown(`${model.name}: its shape is not published, so its KV cache is not known. Type one.`);

/** KV cache of one more token: in MHA, GQA and MQA two vectors of each key-value head, in latent attention one short vector, in each layer that keeps all tokens. */
export const kvCacheBytesPerToken = formula({
  gives: q.kvCacheBytesPerToken,
  from: { model: q.model, b: q.bytesPerCacheElement },
  says: 'What each layer that keeps all tokens holds of one: keys and values of its key-value heads, or the latent vector and its rotary key; times the bytes of one number.',
  tex: ({ model, b }) =>
    `${b} \\sum_{\\text{layers of }${model}} \\begin{cases} 2 a_{\\text{kv}} d_h & \\text{heads} \\\\ r_{\\text{kv}} + d_{\\text{rope}} & \\text{latent} \\\\ 0 & \\text{window, state} \\end{cases}`,
  source: ['deepseek-v2', 'deepseek-v3-insights'],
  kind: 'exact',
  holds: 'Layers with a window or a state add nothing once the window is full. Padding of the allocator is left out.',
  compute: ({ model, b }) => (model.shape ? cacheElementsPerToken(model.shape) * b : silent(model)),
});

/** KV cache and states of one sequence at a context. */
export const kvCacheBytes = formula({
  gives: q.kvCacheBytes,
  from: { model: q.model, S: q.contextLength, b: q.bytesPerCacheElement },
  says: 'What each layer holds of every token it can still look back on, and its state, times the bytes of one number. A window caps the tokens.',
  tex: ({ model, S, b }) => `${b} \\sum_{\\text{layers of }${model}} \\left( \\min(${S}, w) \\, m_{\\text{layer}} + \\text{state} \\right)`,
  source: ['deepseek-v2', 'deepseek-v3-insights'],
  kind: 'exact',
  holds: 'States are kept in the format of the cache; some engines keep them in FP32. Padding of the allocator is left out.',
  compute: ({ model, S, b }) => (model.shape ? cacheElements(model.shape, S) * b : silent(model)),
});
