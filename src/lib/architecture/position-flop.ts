import { type Attention, type ModelShape, overLayers } from './model-shape.ts';
import { productWidth } from './product-width.ts';

/** How many tokens a token sees: the last of a context, or the mean over a sequence. */
interface Sight {
  /** Tokens seen where all are kept. */
  readonly all: number;
  /** Tokens seen through a window that slides. */
  sliding(window: number): number;
  /** Tokens seen in blocks that start anew. */
  chunked(window: number): number;
}

/** What the last token of a context sees. In chunks it sees its own from the start; a full chunk is the most. */
const last = (context: number): Sight => ({
  all: context,
  sliding: (window) => Math.min(context, window),
  chunked: (window) => Math.min(context, window),
});

/** What a token sees on average in a sequence with a causal mask: half of it, or less through a window. */
const mean = (length: number): Sight => ({
  all: length / 2,
  sliding: (window) => (length <= window ? length / 2 : window - (window * window) / (2 * length)),
  chunked: (window) => Math.min(length, window) / 2,
});

/** Floating-point operations of one layer for products between positions: 2 for each multiplication with a key and 2 with a value, in every head. */
function layerFlop(attention: Attention, sight: Sight): number {
  const product = 4 * productWidth(attention);
  switch (attention.kind) {
    case 'heads': {
      const { window, chunked } = attention;
      return product * (window === undefined ? sight.all : chunked ? sight.chunked(window) : sight.sliding(window));
    }
    case 'latent': {
      const { indexer } = attention;
      // The scores of an indexer are products with every token; attention then reads only the best.
      return indexer ? product * sight.sliding(indexer.top) + 2 * indexer.heads * indexer.width * sight.all : product * sight.all;
    }
    case 'compressed': {
      const { window, ratio, indexer } = attention;
      if (!ratio) return product * sight.sliding(window);
      const entries = sight.all / ratio;
      const read = indexer ? Math.min(entries, indexer.top) : entries;
      return product * (sight.sliding(window) + read) + (indexer ? 2 * indexer.heads * indexer.width * entries : 0);
    }
    case 'linear': {
      // The state is read by the query, and written from key and value: products of key width and value width in each value head.
      const { form, valueHeads, keyWidth, valueWidth } = attention;
      return (form === 'gated-delta-net' ? 6 : 4) * valueHeads * keyWidth * valueWidth;
    }
  }
}

/** Forward FLOP between positions of the last token of a context. */
export const positionFlop = (shape: ModelShape, context: number): number => overLayers(shape, ({ attention }) => layerFlop(attention, last(context)));

/** Forward FLOP between positions of a token of a sequence, on average, with the masked half left out. */
export const meanPositionFlop = (shape: ModelShape, length: number): number => overLayers(shape, ({ attention }) => layerFlop(attention, mean(length)));
