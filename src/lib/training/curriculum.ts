import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

const tooMany = 'The stages have more tokens than the run. Tokens of context extension and annealing must be at most the training tokens.';

/** Tokens of the main stage. */
export const mainTokens = formula({
  gives: q.mainTokens,
  from: { D: q.trainingTokens, ext: q.extensionTokens, ann: q.annealingTokens },
  says: 'All training tokens less those of context extension and of annealing.',
  tex: ({ D, ext, ann }) => `${D} - ${ext} - ${ann}`,
  source: [],
  kind: 'exact',
  compute: ({ D, ext, ann }) => (ext + ann <= D ? D - ext - ann : unknown(tooMany)),
});

/** Sequence length of the stages, weighted by their tokens. */
export const meanSequenceLength = formula({
  gives: q.meanSequenceLength,
  from: { main: q.mainTokens, s: q.sequenceLength, ext: q.extensionTokens, sExt: q.extensionLength, ann: q.annealingTokens, sAnn: q.annealingLength },
  says: 'The sequence length of each stage, weighted by its tokens.',
  tex: ({ main, s, ext, sExt, ann, sAnn }) => `\\frac{${main} \\cdot ${s} + ${ext} \\cdot ${sExt} + ${ann} \\cdot ${sAnn}}{${main} + ${ext} + ${ann}}`,
  source: [],
  kind: 'exact',
  compute: ({ main, s, ext, sExt, ann, sAnn }) => {
    const all = main + ext + ann;
    return all > 0 ? (main * s + ext * sExt + ann * sAnn) / all : unknown('A run without tokens has no sequence length.');
  },
});

/** Attention FLOP of a mean token over all stages: proportional to sequence length but for windows, so the mean length gives it. */
export const attentionFlopPerTokenOfStages = formula({
  gives: q.attentionFlopPerToken,
  from: { k: q.attentionCounted, L: q.layers, d: q.attentionWidth, s: q.meanSequenceLength, seen: q.sightShare },
  says: 'Twelve FLOP for each layer, unit of attention width and position of a mean sequence, times the share counted and the share in sight.',
  tex: ({ k, L, d, s, seen }) => `12 \\cdot ${k} \\cdot ${L} \\cdot ${d} \\cdot ${s} \\cdot ${seen}`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds: 'Every sequence is full. Shorter documents that do not see each other cost less.',
  compute: ({ k, L, d, s, seen }) => 12 * k * L * d * s * seen,
  alone: ({ k }) => (k === 0 ? 0 : undefined),
});

/** Training compute of all stages: 6ND, with attention at the mean length on top where it is counted. Kaplan et al. 2020, section 2.1. */
export const trainingFlopOfStages = formula({
  gives: q.trainingFlop,
  from: { N: q.activeParameters, D: q.trainingTokens, c: q.attentionFlopPerToken, ext: q.extensionTokens, ann: q.annealingTokens },
  says: 'Six FLOP for each active parameter and token (6ND): two forward, four backward. Attention comes on top where it is counted. The later stages are a part of the tokens.',
  tex: ({ N, D, c, ext, ann }) => `6 \\cdot ${N} \\cdot ${D} + ${c} \\cdot ${D},\\quad ${ext} + ${ann} \\le ${D}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Leaves out recomputation of activations, and the products between positions unless they are counted.',
  compute: ({ N, D, c, ext, ann }) => (ext + ann <= D ? 6 * N * D + c * D : unknown(tooMany)),
});

const stage = (gives: Measure, tokens: Measure, length: Measure, what: string) =>
  formula({
    gives,
    from: { N: q.activeParameters, D: tokens, c: q.attentionFlopPerToken, s: length, mean: q.meanSequenceLength },
    says: `The 6ND of ${what}, and its attention at its own sequence length.`,
    tex: ({ N, D, c, s, mean }) => `${D} \\left(6 \\cdot ${N} + ${c} \\frac{${s}}{${mean}}\\right)`,
    source: ['kaplan-2020', 'palm-2022'],
    kind: 'approximate',
    holds: 'Leaves out recomputation of activations, and the products between positions unless they are counted.',
    compute: ({ N, D, c, s, mean }) => D * (6 * N + (c * s) / mean),
  });

/** Training compute of the main stage. */
export const mainStageFlop = stage(q.mainStageFlop, q.mainTokens, q.sequenceLength, 'the main stage');

/** Training compute of context extension. */
export const extensionStageFlop = stage(q.extensionStageFlop, q.extensionTokens, q.extensionLength, 'context extension');

/** Training compute of annealing. */
export const annealingStageFlop = stage(q.annealingStageFlop, q.annealingTokens, q.annealingLength, 'annealing');
