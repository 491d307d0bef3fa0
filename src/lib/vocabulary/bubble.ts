import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

const inForwards = { unit: units.times, domain: [0, 1e12] } as const;

export const backwardTime = measure({
  ...inForwards,
  id: 'backwardTime',
  label: 'Backward pass',
  definition: 'Time of a whole backward pass of one micro-batch through a stage, in forward passes.',
  symbol: '\\beta',
});

export const weightGradientTime = measure({
  ...inForwards,
  id: 'weightGradientTime',
  label: 'Gradients of weights',
  definition: 'The part of the backward pass that makes the gradients of the weights and that nobody waits for, in forward passes.',
  symbol: '\\omega',
});

export const overlappedTime = measure({
  ...inForwards,
  id: 'overlappedTime',
  label: 'Forward and backward overlapped',
  definition: 'Time of a forward and a backward pass of two micro-batches that run into each other, in forward passes.',
  symbol: '\\phi',
});

export const bubbleTime = measure({
  ...inForwards,
  id: 'bubbleTime',
  label: 'Bubble',
  definition: 'Time in each step in which a stage waits for the others, in forward passes of one micro-batch.',
  symbol: 't_{\\text{bubble}}',
});

export const bubbleRatio = measure({
  id: 'bubbleRatio',
  label: 'Bubble over work',
  definition: 'Time in which a stage waits over the time in which it works.',
  unit: units.fraction,
  symbol: '\\rho_{\\text{bubble}}',
  domain: [0, 1e9],
});

export const bubbleShare = measure({
  id: 'bubbleShare',
  label: 'Bubble, share of the step',
  definition: 'Time in which a stage waits over the time of the whole step.',
  unit: units.fraction,
  symbol: '\\beta_{\\text{bubble}}',
  domain: [0, 1],
});
