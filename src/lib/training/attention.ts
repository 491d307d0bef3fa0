import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

const counted = { none: 0, causal: 0.5, full: 1 } as const;

/** The share of attention's products between positions that is counted. */
export const attentionCounted = formula({
  gives: q.attentionCounted,
  from: { how: q.attentionCounting },
  says: 'None for 6ND, half where the masked half is left out, else all.',
  tex: ({ how }) => `\\begin{cases} 0 & ${how} = \\text{left out} \\\\ \\frac{1}{2} & \\text{causal half} \\\\ 1 & \\text{whole square} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ how }) => counted[how],
});

/** Training FLOP a token for attention's products between positions: forward 4·L·d·s for scores and mixing, twice that again backward. PaLM, appendix B. */
export const attentionFlopPerToken = formula({
  gives: q.attentionFlopPerToken,
  from: { k: q.attentionCounted, L: q.layers, d: q.attentionWidth, s: q.sequenceLength, seen: q.sightShare },
  says: 'Twelve FLOP for each layer, unit of attention width and position, times the share counted and the share in sight.',
  tex: ({ k, L, d, s, seen }) => `12 \\cdot ${k} \\cdot ${L} \\cdot ${d} \\cdot ${s} \\cdot ${seen}`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds: 'Every sequence is full. Shorter documents that do not see each other cost less.',
  compute: ({ k, L, d, s, seen }) => 12 * k * L * d * s * seen,
  // 6ND needs no shape, so it also holds for models that keep theirs to themselves.
  alone: ({ k }) => (k === 0 ? 0 : undefined),
});
