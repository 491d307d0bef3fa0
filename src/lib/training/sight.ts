import type { Model } from '../architecture/model.ts';
import { overLayers } from '../architecture/model-shape.ts';
import { meanPositionFlop } from '../architecture/position-flop.ts';
import { productWidth } from '../architecture/product-width.ts';
import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

/** The share of products between positions that a model's layers make of a sequence; 1 where its shape is not published. */
function shareOf({ shape }: Model, length: number): number {
  const width = shape ? overLayers(shape, ({ attention }) => productWidth(attention)) : 0;
  // Four FLOP for each unit of width and pair, and half the pairs with a causal mask.
  return shape && width > 0 && length > 0 ? meanPositionFlop(shape, length) / (2 * width * length) : 1;
}

const sight = (length: Measure) =>
  formula({
    gives: q.sightShare,
    from: { model: q.model, s: length },
    says: 'Counted layer by layer from the shape: a window caps what a token sees. One where the shape is not published.',
    tex: ({ model, s }) =>
      `\\frac{\\sum_{\\text{layers of }${model}} 4 d_a \\overline{\\min(i, w)}_{i \\le ${s}}}{\\sum_{\\text{layers of }${model}} 4 d_a ${s} / 2}`,
    source: ['palm-2022'],
    kind: 'approximate',
    holds: 'A causal mask. States of linear attention are counted by their largest products.',
    compute: ({ model, s }) => shareOf(model, s),
  });

/** Share of a training sequence in sight. */
export const sightShare = sight(q.sequenceLength);

/** Share of the mean sequence of all stages in sight. */
export const sightShareOfStages = sight(q.meanSequenceLength);
