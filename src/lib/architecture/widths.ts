import { formula } from '../formula/formula.ts';
import type { Datum, Unknown } from '../formula/value.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import type { Model } from './model.ts';
import { type Attention, type Ffn, type LayerGroup, layerCount } from './model-shape.ts';
import { offShape } from './off-shape.ts';

const of = (model: string) => `\\text{of }${model}`;

/** A figure that layers may differ in: that of most layers, with a note where others have another. */
function ofMost(model: Model, quantity: Measure, figure: (group: LayerGroup) => number | undefined): Datum | Unknown {
  return offShape(model, quantity, (shape) => {
    const counts = new Map<number, number>();
    for (const group of shape.layers) {
      const found = figure(group);
      if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + group.count);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (!most) return unknown(`${model.name}: none of its layers has ${quantity.label.toLowerCase()}. Type a number.`);
    const [value, count] = most;
    return count === layerCount(shape) ? { value } : { value, note: `In ${count} of ${layerCount(shape)} layers; the others differ.` };
  });
}

const headsOf = (attention: Attention): number | undefined => (attention.kind === 'linear' ? undefined : attention.heads);

function kvHeadsOf(attention: Attention): number | undefined {
  switch (attention.kind) {
    case 'heads':
      return attention.kvHeads;
    case 'latent':
      return attention.heads;
    case 'compressed':
      return 1;
    case 'linear':
      return undefined;
  }
}

function headWidthOf(attention: Attention): number | undefined {
  switch (attention.kind) {
    case 'heads':
    case 'compressed':
      return attention.keyWidth;
    case 'latent':
      return attention.plainWidth + attention.rotaryWidth;
    case 'linear':
      return undefined;
  }
}

const isMixture = (ffn: Ffn) => ffn.kind === 'experts';

/** Hidden size of the picked model. */
export const hiddenSize = formula({
  gives: q.hiddenSize,
  from: { model: q.model },
  says: 'As its owner published it.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.hiddenSize, (shape) => ({ value: shape.hiddenSize })),
});

/** Rows of the embedding matrix of the picked model. */
export const vocabularySize = formula({
  gives: q.vocabularySize,
  from: { model: q.model },
  says: 'Rows of its embedding matrix, padding included.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.vocabularySize, (shape) => ({ value: shape.vocabularySize })),
});

/** Query heads of the picked model, in most of its layers. */
export const heads = formula({
  gives: q.heads,
  from: { model: q.model },
  says: 'As its owner published them, in most of its layers.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => ofMost(model, q.heads, ({ attention }) => headsOf(attention)),
});

/** Key-value heads of the picked model, in most of its layers. Latent attention makes keys and values for every head, but caches none of them: its cache is not this times the head width. */
export const kvHeads = formula({
  gives: q.kvHeads,
  from: { model: q.model },
  says: 'As its owner published them, in most of its layers; in latent attention every head has keys and values, made from one vector.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => ofMost(model, q.kvHeads, ({ attention }) => kvHeadsOf(attention)),
});

/** Width of one head's key of the picked model, in most of its layers. */
export const headWidth = formula({
  gives: q.headWidth,
  from: { model: q.model },
  says: 'As its owner published it, in most of its layers; in latent attention the part with position and the part without.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => ofMost(model, q.headWidth, ({ attention }) => headWidthOf(attention)),
});

/** Width of one feed-forward block, or of one expert, of the picked model, in most of its layers. */
export const ffnWidth = formula({
  gives: q.ffnWidth,
  from: { model: q.model },
  says: 'As its owner published it, in most of its layers; in a mixture the width of one expert.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => ofMost(model, q.ffnWidth, ({ ffn }) => ffn.width),
});

/** Experts of the picked model in a layer that has them; one in a dense model. */
export const experts = formula({
  gives: q.experts,
  from: { model: q.model },
  says: 'As its owner published them, in a layer that has experts; one in a dense model.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.experts, (shape) => ({ value: mixtureOf(shape.layers)?.experts ?? 1 })),
});

/** Experts of the picked model that a token is sent to, shared ones not counted; one in a dense model. */
export const activeExperts = formula({
  gives: q.activeExperts,
  from: { model: q.model },
  says: 'As its owner published them, in a layer that has experts, shared ones not counted; one in a dense model.',
  tex: ({ model }) => of(model),
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.activeExperts, (shape) => ({ value: mixtureOf(shape.layers)?.active ?? 1 })),
});

function mixtureOf(groups: readonly LayerGroup[]) {
  const ffn = groups.find((group) => isMixture(group.ffn))?.ffn;
  return ffn?.kind === 'experts' ? ffn : undefined;
}
