import type { Model } from './model.ts';
import { overLayers } from './model-shape.ts';
import { meanPositionFlop } from './position-flop.ts';
import { productWidth } from './product-width.ts';

/**
 * The share of products between positions that a model's layers make for the tokens of a sequence, or for those after its first `before`,
 * over those where every layer sees all that came before; 1 where the shape is not published. The mask is causal.
 */
export function shareInSight({ shape }: Model, length: number, before = 0): number {
  const width = shape ? overLayers(shape, ({ attention }) => productWidth(attention)) : 0;
  if (!shape || width <= 0 || length <= 0) return 1;
  // Nothing comes after the whole: its share is that of all its tokens.
  const first = before < length ? before : 0;
  const flop = (tokens: number) => (tokens > 0 ? tokens * meanPositionFlop(shape, tokens) : 0);
  // Four FLOP for each unit of width and pair, and half the pairs with a causal mask.
  return (flop(length) - flop(first)) / (2 * width * (length * length - first * first));
}
