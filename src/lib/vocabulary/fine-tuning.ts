import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const fineTuningMethod = choice({
  id: 'fineTuningMethod',
  label: 'What is trained',
  definition: 'All weights, small adapters beside frozen weights (LoRA), or adapters beside weights that are frozen in four bits (QLoRA).',
  options: { full: 'All weights', lora: 'Adapters: LoRA', qlora: 'QLoRA, on 4 bits' },
});

export const adapterTargets = choice({
  id: 'adapterTargets',
  label: 'Adapters on',
  definition: 'The matrices of each layer that get an adapter.',
  options: { queryValue: 'Queries and values', attention: 'All of attention', all: 'Attention and feed-forward' },
});

export const adapterRank = measure({
  id: 'adapterRank',
  label: 'Rank of adapters',
  definition: 'The inner width of the two thin matrices that make an adapter.',
  unit: units.one,
  symbol: 'r',
  domain: [1, 100_000],
  whole: true,
});

export const adapterParameters = measure({
  id: 'adapterParameters',
  label: 'Adapter parameters',
  definition: 'Parameters of all adapters of the model, whether they are used or not.',
  unit: units.parameter,
  symbol: 'N_A',
  domain: [0, 1e15],
});

export const trainableParameters = measure({
  id: 'trainableParameters',
  label: 'Trainable parameters',
  definition: 'Parameters that fine-tuning changes: all, or those of the adapters.',
  unit: units.parameter,
  symbol: 'N_{\\text{tr}}',
  domain: [0, 1e16],
});

export const datasetTokens = measure({
  id: 'datasetTokens',
  label: 'Tokens in the examples',
  definition: 'Tokens of the fine-tuning examples, questions and answers, read once.',
  unit: units.token,
  symbol: 'D_1',
  domain: [1, 1e16],
});

export const fineTuningFlopPerToken = measure({
  id: 'fineTuningFlopPerToken',
  label: 'FLOP a token',
  definition: 'FLOP for one token of fine-tuning, forward and backward.',
  unit: units.flopPerToken,
  symbol: 'c_{\\text{ft}}',
  domain: [0, 1e20],
});

export const flopSaved = measure({
  id: 'flopSaved',
  label: 'FLOP saved by adapters',
  definition: 'What the method saves of the FLOP of training all weights. Nothing where all are trained; negative where adapters are as large as the model.',
  unit: units.fraction,
  symbol: 's_C',
  domain: [-1000, 1],
});

export const bytesPerFrozenWeight = measure({
  id: 'bytesPerFrozenWeight',
  label: 'Bytes a frozen weight',
  definition: 'Memory of one weight that is read and never changed; none where all are trained.',
  unit: units.byte,
  symbol: 'b_{\\text{fr}}',
  domain: [0, 8],
});

export const bytesPerTrainableParameter = measure({
  id: 'bytesPerTrainableParameter',
  label: 'Bytes a trained parameter',
  definition: 'Memory of the weight, the gradient and the optimizer states of one parameter that is trained.',
  unit: units.byte,
  symbol: 'b_{\\text{tr}}',
  domain: [0, 64],
});

const bytes = { unit: units.byte, domain: [0, 1e18] } as const;

export const frozenBytes = measure({
  ...bytes,
  id: 'frozenBytes',
  label: 'Frozen weights',
  definition: 'Memory of the weights that fine-tuning reads and does not change.',
  symbol: 'M_{\\text{fr}}',
});

export const trainableStateBytes = measure({
  ...bytes,
  id: 'trainableStateBytes',
  label: 'Weights in training',
  definition: 'Weights, gradients and optimizer states of what is trained.',
  symbol: 'M_{\\text{tr}}',
});

export const fineTuningActivationBytes = measure({
  ...bytes,
  id: 'fineTuningActivationBytes',
  label: 'Activations',
  definition: 'What one GPU keeps between forward and backward pass for its micro-batch, the inside of layers computed again.',
  symbol: 'M_{a}',
});

export const memoryBytes = measure({
  ...bytes,
  id: 'memoryBytes',
  label: 'Memory',
  definition: 'Weights, states, activations and framework, as one GPU would have to hold them.',
  symbol: 'M',
});

export const teacherTokenPrice = measure({
  id: 'teacherTokenPrice',
  label: 'Price of a teacher’s tokens',
  definition: 'What a million tokens of examples cost that another model writes; nothing where the examples exist.',
  unit: units.dollarPerMillionTokens,
  symbol: 'p_T',
  domain: [0, 1e6],
});

export const teacherCost = measure({
  id: 'teacherCost',
  label: 'Examples from a teacher',
  definition: 'What another model charges for writing the examples.',
  unit: units.dollar,
  symbol: 'K_T',
  domain: [0, 1e15],
});

export const fineTuningCost = measure({
  id: 'fineTuningCost',
  label: 'Examples and training',
  definition: 'The teacher’s tokens and the rent of the GPUs together. No people, failed tries or evaluation.',
  unit: units.dollar,
  symbol: 'K_{\\text{ft}}',
  domain: [0, 1e18],
});
