import type { HeadAttention, ModelShape } from '../../src/lib/architecture/model-shape.ts';

const origin = { source: 'sheet', locator: 'table 1', accessed: '2026-01-01', grade: 'published' } as const;

/** Attention of the tests: two heads of width 4. */
export const heads = (change: Partial<HeadAttention> = {}): HeadAttention => ({ kind: 'heads', heads: 2, kvHeads: 2, keyWidth: 4, ...change });

/** A small dense model of the tests: 3 layers, hidden size 8, 10 tokens, tied, with scales as norms. */
export const small = (change: Partial<ModelShape> = {}): ModelShape => ({
  hiddenSize: 8,
  vocabularySize: 10,
  tied: true,
  positions: 'rope',
  norm: 'scale',
  layerNorms: 2,
  outerNorms: 1,
  layers: [{ count: 3, attention: heads(), ffn: { kind: 'dense', width: 16, gated: true } }],
  ...origin,
  ...change,
});

/** The same model with other attention in all layers. */
export const attending = (attention: ModelShape['layers'][number]['attention']): ModelShape =>
  small({ layers: [{ count: 3, attention, ffn: { kind: 'dense', width: 16, gated: true } }] });
