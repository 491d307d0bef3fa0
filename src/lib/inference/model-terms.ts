import type { Ffn, LayerGroup } from '../architecture/model-shape.ts';
import { formula } from '../formula/formula.ts';
import type { Datum } from '../formula/value.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Parameters of an embedding table of the picked model that is not its output head too. */
export const inputEmbedding = formula({
  gives: q.inputEmbedding,
  from: { model: q.model },
  says: 'Vocabulary times hidden size; none where the output head is the same table, which is read.',
  tex: ({ model }) => `V \\cdot d\\text{ of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => {
    const { shape } = model;
    if (!shape) return unknown(`${model.name}: its vocabulary is not published. Type the size of its embedding.`);
    const { source, locator, accessed } = shape;
    const value = shape.tied ? 0 : shape.vocabularySize * shape.hiddenSize;
    return { value, unit: q.inputEmbedding.unit.id, source, locator, accessed, grade: 'derived' } satisfies Datum;
  },
});

/** Matrices of a feed-forward block of the picked model, in most of its layers. */
export const ffnMatrices = formula({
  gives: q.ffnMatrices,
  from: { model: q.model },
  says: 'Three with a gate, two without, in most of its layers.',
  tex: ({ model }) => `\\text{of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => {
    const { shape } = model;
    if (!shape) return unknown(`${model.name}: its shape is not published. Type the matrices of a feed-forward block.`);
    const { source, locator, accessed } = shape;
    return { value: isGated(mostOf(shape.layers)) ? 3 : 2, unit: q.ffnMatrices.unit.id, source, locator, accessed, grade: 'derived' } satisfies Datum;
  },
});

const isGated = (ffn: Ffn | undefined): boolean => ffn?.gated ?? true;
const mostOf = (groups: readonly LayerGroup[]): Ffn | undefined => groups.toSorted((a, b) => b.count - a.count)[0]?.ffn;
