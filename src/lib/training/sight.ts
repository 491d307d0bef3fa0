import { shareInSight } from '../architecture/in-sight.ts';
import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

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
    compute: ({ model, s }) => shareInSight(model, s),
  });

/** Share of a training sequence in sight. */
export const sightShare = sight(q.sequenceLength);

/** Share of the mean sequence of all stages in sight. */
export const sightShareOfStages = sight(q.meanSequenceLength);
