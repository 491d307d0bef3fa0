import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const modelScale = measure({
  id: 'modelScale',
  label: 'Model scale',
  definition: 'Training FLOP a token of all layers, attention included, embeddings not: DeepSeek’s measure of size in place of parameters.',
  unit: units.flopPerToken,
  symbol: 'M',
  domain: [0, 1e20],
});

export const deepseekTokens = measure({
  id: 'deepseekTokens',
  label: 'Optimal tokens (DeepSeek LLM)',
  definition: 'Training tokens with the lowest loss for the compute by DeepSeek’s own fit, on its own text.',
  unit: units.token,
  symbol: 'D_{\\text{DS}}',
  domain: [0, 1e20],
});

export const deepseekLearningRate = measure({
  id: 'deepseekLearningRate',
  label: 'Learning rate (DeepSeek LLM)',
  definition: 'Best peak learning rate for the compute by DeepSeek’s own fit.',
  unit: units.one,
  symbol: '\\eta_{\\text{DS}}',
  domain: [0, 1],
});

export const deepseekBatchTokens = measure({
  id: 'deepseekBatchTokens',
  label: 'Tokens a step (DeepSeek LLM)',
  definition: 'Best tokens of one optimizer step for the compute by DeepSeek’s own fit.',
  unit: units.token,
  symbol: 'B_{\\text{DS}}',
  domain: [0, 1e12],
});
