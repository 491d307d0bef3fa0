import { type Attention, type ModelShape, overLayers } from './model-shape.ts';

/** Numbers that a layer keeps of each token it can still look back on: keys and values of its key-value heads, or one latent vector with its rotary key. */
function elementsPerToken(attention: Attention): number {
  switch (attention.kind) {
    case 'heads': {
      const valueWidth = attention.keysAreValues ? 0 : (attention.valueWidth ?? attention.keyWidth);
      return attention.kvHeads * (attention.keyWidth + valueWidth);
    }
    case 'latent':
      return attention.rank + attention.rotaryWidth + (attention.indexer?.width ?? 0);
    case 'compressed':
      return attention.keyWidth;
    case 'linear':
      return 0;
  }
}

/** Numbers that a layer keeps whatever the context: the state of linear attention, and what its convolution still needs. */
function stateElements(attention: Attention): number {
  if (attention.kind !== 'linear') return 0;
  const { keyHeads, valueHeads, keyWidth, valueWidth, convolution } = attention;
  const convolved = convolution ? (convolution - 1) * (2 * keyHeads * keyWidth + valueHeads * valueWidth) : 0;
  return valueHeads * keyWidth * valueWidth + convolved;
}

/** Numbers in the cache that one more token adds, once the windows are full. A compressed layer adds one entry in so many tokens, counted as its share. */
export const cacheElementsPerToken = (shape: ModelShape): number =>
  overLayers(shape, ({ attention }) => {
    if (attention.kind === 'compressed') return attention.ratio ? (attention.keyWidth + (attention.indexer?.width ?? 0)) / attention.ratio : 0;
    return attention.kind === 'heads' && attention.window !== undefined ? 0 : elementsPerToken(attention);
  });

/** Numbers in the cache of one sequence at a context of so many tokens: windows cap it, states are constant. */
export const cacheElements = (shape: ModelShape, context: number): number =>
  overLayers(shape, ({ attention }) => {
    if (attention.kind === 'compressed') {
      const { ratio, window, keyWidth, indexer } = attention;
      const entries = ratio ? Math.floor(context / ratio) : 0;
      return Math.min(context, window) * keyWidth + entries * (keyWidth + (indexer?.width ?? 0));
    }
    const seen = attention.kind === 'heads' && attention.window !== undefined ? Math.min(context, attention.window) : context;
    return seen * elementsPerToken(attention) + stateElements(attention);
  });
