import { offShape } from '../architecture/off-shape.ts';
import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Matrices of one feed-forward block of the picked model. */
export const ffnMatrices = formula({
  gives: q.ffnMatrices,
  from: { model: q.model },
  says: 'Three where its feed-forward blocks have a gate, else two.',
  tex: ({ model }) => `\\text{of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.ffnMatrices, ({ layers }) => ({ value: layers.some(({ ffn }) => ffn.gated) ? 3 : 2 })),
});
