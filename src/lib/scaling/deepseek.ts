import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

const declared = {
  source: ['deepseek-llm'],
  kind: 'approximate',
  holds: 'DeepSeek’s own text of 2023, compute of 10¹⁷ to 3 × 10²⁰ FLOP in the fits. The same authors find other exponents on other text.',
} as const;

/** Training FLOP a token from the shape, attention included, embeddings not. DeepSeek LLM, equation 2. */
export const modelScaleOfShape = formula({
  gives: q.modelScale,
  from: { L: q.layers, d: q.hiddenSize, s: q.sequenceLength },
  says: 'Seventy-two FLOP for each layer and square of the width, twelve for each layer, unit of width and position.',
  tex: ({ L, d, s }) => `72 \\cdot ${L} \\cdot {${d}}^2 + 12 \\cdot ${L} \\cdot ${d} \\cdot ${s}`,
  source: ['deepseek-llm'],
  kind: 'approximate',
  holds: 'Feed-forward blocks four times as wide as the model, as many key-value heads as query heads.',
  compute: ({ L, d, s }) => 72 * L * d ** 2 + 12 * L * d * s,
});

/** Model scale with the lowest loss for a compute, in FLOP a token. DeepSeek LLM, equation 4. */
export const modelScale = formula({
  ...declared,
  gives: q.modelScale,
  from: { C: q.trainingFlop },
  says: 'A power law of compute.',
  tex: ({ C }) => `0.1715 \\cdot {${C}}^{0.5243}`,
  compute: ({ C }) => 0.1715 * C ** 0.5243,
});

/** Tokens with the lowest loss for a compute. DeepSeek LLM, equation 4. */
export const deepseekTokens = formula({
  ...declared,
  gives: q.deepseekTokens,
  from: { C: q.trainingFlop },
  says: 'A power law of compute.',
  tex: ({ C }) => `5.8316 \\cdot {${C}}^{0.4757}`,
  compute: ({ C }) => 5.8316 * C ** 0.4757,
});

/** Best peak learning rate for a compute. DeepSeek LLM, equation 1. */
export const deepseekLearningRate = formula({
  ...declared,
  gives: q.deepseekLearningRate,
  from: { C: q.trainingFlop },
  says: 'A power law of compute that falls.',
  tex: ({ C }) => `0.3118 \\cdot {${C}}^{-0.1250}`,
  compute: ({ C }) => (C > 0 ? 0.3118 * C ** -0.125 : unknown('A run without compute has no learning rate.')),
});

/** Best tokens of one optimizer step for a compute. DeepSeek LLM, equation 1. */
export const deepseekBatchTokens = formula({
  ...declared,
  gives: q.deepseekBatchTokens,
  from: { C: q.trainingFlop },
  says: 'A power law of compute.',
  tex: ({ C }) => `0.2920 \\cdot {${C}}^{0.3271}`,
  compute: ({ C }) => 0.292 * C ** 0.3271,
});
