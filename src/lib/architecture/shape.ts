import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Model } from './model.ts';
import { layerCount, overLayers } from './model-shape.ts';
import { offShape } from './off-shape.ts';
import { productWidth } from './product-width.ts';

const of = (model: string) => `\\text{of }${model}`;
const silent = (model: Model, what: string) => unknown(`${model.name}: its ${what} is not published. Type one.`);

/** Active parameters of the picked model. */
export const activeParameters = formula({
  gives: q.activeParameters,
  from: { model: q.model },
  says: 'As its owner published them.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => model.activeParameters,
});

/** Layers of the picked model. */
export const layers = formula({
  gives: q.layers,
  from: { model: q.model },
  says: 'As its owner published them.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.layers, (shape) => ({ value: layerCount(shape) })),
});

/** Tokens in one training sequence of the picked model. */
export const sequenceLength = formula({
  gives: q.sequenceLength,
  from: { model: q.model },
  says: 'The length in the main phase of its pre-training.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => model.sequenceLength ?? silent(model, 'training sequence length'),
});

/** Query heads times the mean width of a head's key and value vectors, for the picked model: the mean over its layers. */
export const attentionWidth = formula({
  gives: q.attentionWidth,
  from: { model: q.model },
  says: 'Query heads times the mean of key width and value width, as a mean over the layers; a layer of linear attention counts as none.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) =>
    offShape(model, q.attentionWidth, (shape) => ({ value: overLayers(shape, ({ attention }) => productWidth(attention)) / layerCount(shape), derived: true })),
});
