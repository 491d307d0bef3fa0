import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Total parameters of the picked model. */
export const totalParameters = formula({
  gives: q.totalParameters,
  from: { model: q.model },
  says: 'As its owner published them.',
  tex: ({ model }) => `\\text{of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => model.totalParameters,
});
