import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const servingLayout = choice({
  id: 'servingLayout',
  label: 'Layout',
  definition: 'How the model is spread over the GPUs: each matrix cut along one side, along both, or whole experts on different GPUs with attention on each.',
  options: { tensor: 'Tensor parallel', 'tensor-2d': 'Tensor parallel in two dimensions', expert: 'Expert parallel' },
});

export const bandwidthUtilisation = measure({
  id: 'bandwidthUtilisation',
  label: 'Memory bandwidth reached',
  definition: 'Share of the memory bandwidth on the data sheet that decoding reaches.',
  unit: units.fraction,
  symbol: '\\eta_W',
  domain: [0.01, 1],
});

export const computeUtilisation = measure({
  id: 'computeUtilisation',
  label: 'Peak reached in serving',
  definition: 'Share of the peak that matrix multiplications reach while a model is served.',
  unit: units.fraction,
  symbol: '\\eta_P',
  domain: [0.01, 1],
});

export const bytesPerActivation = measure({
  id: 'bytesPerActivation',
  label: 'Bytes an activation',
  definition: 'Size of one number that GPUs send each other between layers.',
  unit: units.byte,
  symbol: 'b_a',
  domain: [0.25, 8],
});

export const kernelLaunchTime = measure({
  id: 'kernelLaunchTime',
  label: 'Launch of a kernel',
  definition: 'Time between one operation and the next in which nothing is computed.',
  unit: units.second,
  symbol: 't_{\\text{kernel}}',
  domain: [0, 1],
});

export const expertsTouched = measure({
  id: 'expertsTouched',
  label: 'Experts touched',
  definition: 'Share of the experts of a layer that at least one token of the step is sent to.',
  unit: units.fraction,
  symbol: '\\epsilon',
  domain: [0, 1],
});

export const stepTokens = measure({
  id: 'stepTokens',
  label: 'Tokens in a step',
  definition: 'Tokens that one step computes, drafts to be checked among them.',
  unit: units.token,
  symbol: 'B_t',
  domain: [1, 1e9],
});

export const criticalBatch = measure({
  id: 'criticalBatch',
  label: 'Critical batch',
  definition: 'Sequences from which on the multiplications take longer than reading the weights. Below it a larger batch costs no time.',
  unit: units.sequence,
  symbol: 'B^*',
  domain: [0, 1e9],
});

export const inputEmbedding = measure({
  id: 'inputEmbedding',
  label: 'Input embedding',
  definition: 'Parameters of an embedding table that is not the output head too. A step reads one row of it for each token, which is next to nothing.',
  unit: units.parameter,
  symbol: 'N_{\\text{emb}}',
  domain: [0, 1e13],
});

export const weightBytesRead = measure({
  id: 'weightBytesRead',
  label: 'Weights read in a step',
  definition: 'Bytes of weights that all GPUs together read in one step, copies included.',
  unit: units.byte,
  symbol: 'R_w',
  domain: [0, 1e20],
});

export const weightBytesHeld = measure({
  id: 'weightBytesHeld',
  label: 'Weights held',
  definition: 'Memory of the weights on all GPUs together, copies included.',
  unit: units.byte,
  symbol: 'H_w',
  domain: [0, 1e20],
});

export const batchCacheBytes = measure({
  id: 'batchCacheBytes',
  label: 'KV cache of the batch',
  definition: 'Memory of the keys and values of all sequences of the batch, read once in each step.',
  unit: units.byte,
  symbol: 'R_{\\text{kv}}',
  domain: [0, 1e22],
});

export const activationBytesMoved = measure({
  id: 'activationBytesMoved',
  label: 'Activations moved',
  definition: 'Bytes of activations that the multiplications of a step read from memory and write to it, on all GPUs together.',
  unit: units.byte,
  symbol: 'R_{\\text{act}}',
  domain: [0, 1e22],
});

export const memoryFilled = measure({
  id: 'memoryFilled',
  label: 'Memory filled',
  definition: 'Weights and cache of the batch over the memory that is free for them. Above 100% they do not fit.',
  unit: units.fraction,
  symbol: '\\phi',
  domain: [0, 1e12],
});

export const usableMemory = measure({
  id: 'usableMemory',
  label: 'Memory free for the model',
  definition: 'Share of a GPU’s memory that weights and cache may fill; the rest is for activations and the software.',
  unit: units.fraction,
  symbol: 'u_M',
  domain: [0.05, 1],
});

export const freeMemory = measure({
  id: 'freeMemory',
  label: 'Free memory',
  definition: 'Memory of all GPUs of the instance that weights and cache may fill.',
  unit: units.byte,
  symbol: 'M_{\\text{free}}',
  domain: [0, 1e20],
});

export const sequencesThatFit = measure({
  id: 'sequencesThatFit',
  label: 'Sequences that fit',
  definition: 'Sequences whose cache fits beside the weights.',
  unit: units.sequence,
  symbol: 'B_{\\text{max}}',
  domain: [0, 1e15],
});
