import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

const stage = { unit: units.flop, domain: [0, 1e36] } as const;

export const extensionTokens = measure({
  id: 'extensionTokens',
  label: 'Tokens of context extension',
  definition: 'Training tokens of the stage in which sequences grow longer, part of all training tokens.',
  unit: units.token,
  symbol: 'D_{\\text{ext}}',
  domain: [0, 1e18],
});

export const extensionLength = measure({
  id: 'extensionLength',
  label: 'Sequence length of context extension',
  definition: 'Tokens in one sequence of the stage in which sequences grow longer.',
  unit: units.token,
  symbol: 's_{\\text{ext}}',
  domain: [1, 1e8],
  whole: true,
});

export const annealingTokens = measure({
  id: 'annealingTokens',
  label: 'Tokens of annealing',
  definition: 'Training tokens of the last stage, on the best data while the learning rate falls to zero, part of all training tokens.',
  unit: units.token,
  symbol: 'D_{\\text{ann}}',
  domain: [0, 1e18],
});

export const annealingLength = measure({
  id: 'annealingLength',
  label: 'Sequence length of annealing',
  definition: 'Tokens in one sequence of the last stage.',
  unit: units.token,
  symbol: 's_{\\text{ann}}',
  domain: [1, 1e8],
  whole: true,
});

export const mainTokens = measure({
  id: 'mainTokens',
  label: 'Tokens of the main stage',
  definition: 'Training tokens less those of context extension and annealing.',
  unit: units.token,
  symbol: 'D_{\\text{main}}',
  domain: [0, 1e18],
});

export const meanSequenceLength = measure({
  id: 'meanSequenceLength',
  label: 'Mean sequence length',
  definition: 'Sequence length of the three stages, each weighted by its tokens. Attention grows in proportion to it.',
  unit: units.token,
  symbol: '\\bar{s}',
  domain: [1, 1e8],
});

export const mainStageFlop = measure({
  ...stage,
  id: 'mainStageFlop',
  label: 'Compute of the main stage',
  definition: 'Training compute of the tokens before context extension and annealing.',
  symbol: 'C_{\\text{main}}',
});

export const extensionStageFlop = measure({
  ...stage,
  id: 'extensionStageFlop',
  label: 'Compute of context extension',
  definition: 'Training compute of the stage in which sequences grow longer.',
  symbol: 'C_{\\text{ext}}',
});

export const annealingStageFlop = measure({
  ...stage,
  id: 'annealingStageFlop',
  label: 'Compute of annealing',
  definition: 'Training compute of the last stage.',
  symbol: 'C_{\\text{ann}}',
});
