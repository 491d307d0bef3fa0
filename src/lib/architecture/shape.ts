import { formula } from '../formula/formula.ts';
import type { Datum } from '../formula/value.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Model } from './model.ts';

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
  lookup: ({ model }) => model.layers ?? silent(model, 'number of layers'),
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

/** Query heads times the mean width of a head's key and value vectors, for the picked model. */
export const attentionWidth = formula({
  gives: q.attentionWidth,
  from: { model: q.model },
  says: 'Query heads times the mean of key width and value width.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => {
    const { heads, keyWidth, valueWidth = keyWidth } = model;
    if (!heads || !keyWidth || !valueWidth) return silent(model, 'attention shape');
    return {
      ...heads,
      value: (heads.value * (keyWidth.value + valueWidth.value)) / 2,
      unit: q.attentionWidth.unit.id,
      grade: 'derived',
      note: `${heads.value} heads × (${keyWidth.value} + ${valueWidth.value}) / 2`,
    } satisfies Datum;
  },
});
