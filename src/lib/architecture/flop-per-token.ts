import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Model } from './model.ts';
import { meanPositionFlop, positionFlop } from './position-flop.ts';

const silent = (model: Model) => unknown(`${model.name}: its shape is not published, so the FLOP between positions are not known. Type them.`);

/** Forward FLOP of one token for products with the tokens it looks back on. PaLM, appendix B; windows cap them, states take their place. */
export const positionFlopPerToken = formula({
  gives: q.positionFlopPerToken,
  from: { model: q.model, S: q.contextLength },
  says: 'Four FLOP for each layer, unit of attention width and token in sight. A window caps the tokens; a state costs the same at any context.',
  tex: ({ model, S }) => `\\sum_{\\text{layers of }${model}} 4 d_a \\min(${S}, w)`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds:
    'Softmax, norms and positions are left out: they are a few FLOP for each number rather than for each product. The work of building compressed entries and the recurrence of a state are counted by their largest products.',
  compute: ({ model, S }) => (model.shape ? positionFlop(model.shape, S) : silent(model)),
});

/** Forward FLOP of one token for products between positions, as a mean over a training sequence. */
export const meanPositionFlopPerToken = formula({
  gives: q.meanPositionFlopPerToken,
  from: { model: q.model, S: q.contextLength, how: q.attentionCounting },
  says: 'None for 6N; with a causal mask a token sees half the sequence on average, or less through a window; else every token is counted as seeing all.',
  tex: ({ model, S, how }) => `\\kappa(${how}) \\sum_{\\text{layers of }${model}} 4 d_a \\min(${S}, w)`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds: 'Every sequence is full. Shorter documents that do not see each other cost less. Softmax, norms and positions are left out.',
  compute: ({ model, S, how }) => {
    if (!model.shape) return silent(model);
    if (how === 'none') return 0;
    return how === 'causal' ? meanPositionFlop(model.shape, S) : positionFlop(model.shape, S);
  },
  alone: ({ how }) => (how === 'none' ? 0 : undefined),
});

/** Forward FLOP of the last token of a context. */
export const flopPerToken = formula({
  gives: q.flopPerToken,
  from: { N: q.matrixParameters, c: q.positionFlopPerToken },
  says: 'Two FLOP for each multiplied parameter, and the products with the tokens in sight.',
  tex: ({ N, c }) => `2 \\cdot ${N} + ${c}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Softmax, norms, activations and biases are left out, well below one percent in large models.',
  compute: ({ N, c }) => 2 * N + c,
});

/** Training FLOP of a token: forward once, and backward twice that. */
export const trainingFlopPerToken = formula({
  gives: q.trainingFlopPerToken,
  from: { N: q.matrixParameters, c: q.meanPositionFlopPerToken },
  says: 'Three times the forward pass: the backward pass multiplies twice, once for the inputs and once for the weights.',
  tex: ({ N, c }) => `3 \\left( 2 \\cdot ${N} + ${c} \\right)`,
  source: ['kaplan-2020', 'palm-2022'],
  kind: 'approximate',
  holds: 'Nothing is computed twice. Softmax, norms, activations and biases are left out.',
  compute: ({ N, c }) => 3 * (2 * N + c),
});

/** What the accelerators execute for a token in training when part of the forward pass is repeated. Korthikanti et al. 2022, section 5. */
export const hardwareFlopPerToken = formula({
  gives: q.hardwareFlopPerToken,
  from: {
    train: q.trainingFlopPerToken,
    N: q.matrixParameters,
    c: q.meanPositionFlopPerToken,
    V: q.vocabularySize,
    h: q.hiddenSize,
    how: q.recomputation,
  },
  says: 'Training FLOP, and what is computed again: nothing, the products between positions, or one forward pass but for the output layer.',
  tex: ({ train, N, c, V, h, how }) =>
    `${train} + \\begin{cases} \\max\\left(2 \\cdot ${N} + ${c} - 2 \\cdot ${V} \\cdot ${h}, 0\\right) & ${how} = \\text{full} \\\\ ${c} & \\text{selective} \\\\ 0 & \\text{none} \\end{cases}`,
  source: ['narayanan-2021', 'korthikanti-2022'],
  kind: 'approximate',
  holds: 'Full recomputation repeats every layer, and of selective the products between positions alone. Softmax, norms and activations are left out.',
  compute: ({ train, N, c, V, h, how }) => train + { none: 0, selective: c, full: Math.max(2 * N + c - 2 * V * h, 0) }[how],
});

/** Six times the active parameters. Kaplan et al. 2020, section 2.1. */
export const parameterFlopPerToken = formula({
  gives: q.parameterFlopPerToken,
  from: { N: q.activeParameters },
  says: 'Two FLOP for each active parameter forward, four backward.',
  tex: ({ N }) => `6 \\cdot ${N}`,
  source: ['kaplan-2020'],
  kind: 'approximate',
  holds: 'Attention between positions is left out, which matters at long context; the embedding is counted though it is only looked up.',
  compute: ({ N }) => 6 * N,
});
