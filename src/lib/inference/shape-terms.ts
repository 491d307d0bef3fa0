import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Forward FLOP a token at a context, for a model of which the number of parameters and the heads are known. Erdil 2025, in its code. */
export const flopPerTokenOfHeads = formula({
  gives: q.flopPerToken,
  from: { N: q.activeParameters, L: q.layers, a: q.heads, d: q.headWidth, S: q.contextLength },
  says: 'Two FLOP for each active parameter, and four for each layer, unit of the heads’ width and token looked back on.',
  tex: ({ N, L, a, d, S }) => `2 \\cdot ${N} + 4 \\cdot ${L} \\cdot ${a} \\cdot ${d} \\cdot ${S}`,
  source: ['erdil-2025-code'],
  kind: 'approximate',
  holds: 'Keys and values are as wide as each other, and every layer sees the whole context.',
  compute: ({ N, L, a, d, S }) => 2 * N + 4 * L * a * d * S,
});

/** KV cache of a sequence, for a model of which the key-value heads are known. How to Scale Your Model, chapter 7. */
export const kvCacheBytesOfHeads = formula({
  gives: q.kvCacheBytes,
  from: { L: q.layers, kv: q.kvHeads, d: q.headWidth, S: q.contextLength, b: q.bytesPerCacheElement },
  says: 'A key and a value for each layer, key-value head and token.',
  tex: ({ L, kv, d, S, b }) => `2 \\cdot ${b} \\cdot ${L} \\cdot ${kv} \\cdot ${d} \\cdot ${S}`,
  source: ['scaling-book-inference'],
  kind: 'approximate',
  holds: 'Multi-head, grouped-query and multi-query attention over the whole context; neither windows nor latent vectors.',
  compute: ({ L, kv, d, S, b }) => 2 * b * L * kv * d * S,
});
