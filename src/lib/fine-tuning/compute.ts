import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens of training: the examples, each time they are read. */
export const trainingTokensOfEpochs = formula({
  gives: q.trainingTokens,
  from: { D: q.datasetTokens, E: q.epochs },
  says: 'Tokens of the examples times the times they are read.',
  tex: ({ D, E }) => `${D} \\cdot ${E}`,
  source: [],
  kind: 'exact',
  compute: ({ D, E }) => D * E,
});

/** FLOP of one token: forward, back to the activations, and to the gradients of what is trained. A frozen weight needs the first two and not the third. */
export const fineTuningFlopPerToken = formula({
  gives: q.fineTuningFlopPerToken,
  from: { method: q.fineTuningMethod, N: q.activeParameters, A: q.adapterParameters },
  says: 'Six FLOP a parameter where all are trained. With adapters four a frozen parameter, two forward and two back to the activations, and six a parameter of the adapters.',
  tex: ({ method, N, A }) => `\\begin{cases} 6 \\cdot ${N} & ${method} = \\text{all} \\\\ 4 \\cdot ${N} + 6 \\cdot ${A} & \\text{else} \\end{cases}`,
  source: ['kaplan-2020', 'lora-2021'],
  kind: 'approximate',
  holds: 'Leaves out attention between positions, recomputation of activations, and unpacking weights of four bits.',
  compute: ({ method, N, A }) => (method === 'full' ? 6 * N : 4 * N + 6 * A),
  alone: ({ method, N }) => (method === 'full' && N !== undefined ? 6 * N : undefined),
});

/** What adapters save of the FLOP. */
export const flopSaved = formula({
  gives: q.flopSaved,
  from: { c: q.fineTuningFlopPerToken, N: q.activeParameters },
  says: 'One, less the FLOP a token over six for each parameter.',
  tex: ({ c, N }) => `1 - \\frac{${c}}{6 \\cdot ${N}}`,
  source: [],
  kind: 'exact',
  compute: ({ c, N }) => (N > 0 ? 1 - c / (6 * N) : unknown('A model without parameters has nothing to save.')),
});

/** FLOP of the whole fine-tuning. */
export const fineTuningFlop = formula({
  gives: q.trainingFlop,
  from: { c: q.fineTuningFlopPerToken, D: q.trainingTokens },
  says: 'FLOP a token times tokens.',
  tex: ({ c, D }) => `${c} \\cdot ${D}`,
  source: [],
  kind: 'exact',
  compute: ({ c, D }) => c * D,
});

/** What a teacher charges for the examples. */
export const teacherCost = formula({
  gives: q.teacherCost,
  from: { D: q.datasetTokens, p: q.teacherTokenPrice },
  says: 'Tokens of the examples, in millions, times the price of a million.',
  tex: ({ D, p }) => `\\frac{${D}}{10^6} \\cdot ${p}`,
  source: [],
  kind: 'approximate',
  holds: 'Every token of the examples was paid for once. Answers that were thrown away cost more.',
  compute: ({ D, p }) => (D / 1e6) * p,
});

/** Examples and training together. */
export const fineTuningCost = formula({
  gives: q.fineTuningCost,
  from: { teacher: q.teacherCost, K: q.cost },
  says: 'What the teacher charges, and the rent.',
  tex: ({ teacher, K }) => `${teacher} + ${K}`,
  source: [],
  kind: 'exact',
  compute: ({ teacher, K }) => teacher + K,
});
