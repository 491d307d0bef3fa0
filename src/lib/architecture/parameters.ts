import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import { countParameters } from './count.ts';
import { offShape } from './off-shape.ts';

/** Parameters of the embedding and of the output head of the picked model, counted from its shape. */
export const embeddingParameters = formula({
  gives: q.embeddingParameters,
  from: { model: q.model },
  says: 'Rows of the vocabulary times the hidden size, twice where the output head is a matrix of its own.',
  tex: ({ model }) => `V d \\text{, once or twice, of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.embeddingParameters, (shape) => ({ value: countParameters(shape).embedding, derived: true })),
});

/** Parameters of the table of positions of the picked model, counted from its shape. */
export const positionParameters = formula({
  gives: q.positionParameters,
  from: { model: q.model },
  says: 'Rows of the table of positions times the hidden size; none without a table.',
  tex: ({ model }) => `n_{\\text{pos}} d \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.positionParameters, (shape) => ({ value: countParameters(shape).positions, derived: true })),
});

/** Parameters of attention of the picked model, counted from its shape. */
export const attentionParameters = formula({
  gives: q.attentionParameters,
  from: { model: q.model },
  says: 'Projections of queries, keys, values and outputs, summed over the layers.',
  tex: ({ model }) => `\\textstyle\\sum_{\\text{layers}} d \\left( 2 a + 2 a_{\\text{kv}} \\right) d_h \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  holds: 'The equation is that of heads. Latent, compressed and linear attention are counted by the matrices that they have.',
  lookup: ({ model }) => offShape(model, q.attentionParameters, (shape) => ({ value: countParameters(shape).attention, derived: true })),
});

/** Parameters of feed-forward blocks that work on every token of the picked model, counted from its shape. */
export const ffnParameters = formula({
  gives: q.ffnParameters,
  from: { model: q.model },
  says: 'Two or three matrices of hidden size times width, summed over the layers; shared experts are among them, routed ones are not.',
  tex: ({ model }) => `\\textstyle\\sum_{\\text{layers}} 3 d f \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  holds: 'The equation is that of gated blocks. Blocks without a gate have two matrices.',
  lookup: ({ model }) => offShape(model, q.ffnParameters, (shape) => ({ value: countParameters(shape).ffn, derived: true })),
});

/** Parameters of all routed experts of the picked model, counted from its shape. */
export const expertParameters = formula({
  gives: q.expertParameters,
  from: { model: q.model },
  says: 'Every routed expert of every layer, with its biases.',
  tex: ({ model }) => `\\textstyle\\sum_{\\text{layers}} 3 E d f \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.expertParameters, (shape) => ({ value: countParameters(shape).experts, derived: true })),
});

/** Parameters of the routers of the picked model, counted from its shape. */
export const routerParameters = formula({
  gives: q.routerParameters,
  from: { model: q.model },
  says: 'Hidden size times experts; one number an expert more where the router has biases.',
  tex: ({ model }) => `\\textstyle\\sum_{\\text{layers}} d E \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.routerParameters, (shape) => ({ value: countParameters(shape).router, derived: true })),
});

/** Parameters of the norms of the picked model, counted from its shape. */
export const normParameters = formula({
  gives: q.normParameters,
  from: { model: q.model },
  says: 'Scales, and shifts where there are some, of every norm.',
  tex: ({ model }) => `\\textstyle\\sum_{\\text{norms}} d \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  holds: 'The equation is that of norms over the hidden size. Those of queries and keys are as wide as a head.',
  lookup: ({ model }) => offShape(model, q.normParameters, (shape) => ({ value: countParameters(shape).norms, derived: true })),
});

/** Biases of the picked model, counted from its shape. */
export const biasParameters = formula({
  gives: q.biasParameters,
  from: { model: q.model },
  says: 'Biases of projections and of the output head, those of experts left out.',
  tex: ({ model }) => `\\textstyle\\sum \\text{biases of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.biasParameters, (shape) => ({ value: countParameters(shape).biases, derived: true })),
});
