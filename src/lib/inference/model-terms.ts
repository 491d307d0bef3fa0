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
