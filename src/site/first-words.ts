import * as q from '../lib/vocabulary/index.ts';
import type { Quantity } from '../lib/vocabulary/quantity.ts';

/** A word that a newcomer meets first: with the quantity that defines it, or with a meaning where no quantity has it alone. */
export interface FirstWord {
  readonly word: string;
  readonly quantity?: Quantity;
  readonly means?: string;
}

/** The words without which few articles can be read, each after those that it needs. */
export const firstWords: readonly FirstWord[] = [
  { word: 'Token', means: 'A piece of text, often a part of a word, that a model reads or writes as one unit. Prices and lengths are counted in them.' },
  { word: 'Parameter', means: 'One of the numbers that a model learns in training and multiplies with. Also called a weight.' },
  { word: 'Active parameters', quantity: q.activeParameters },
  {
    word: 'Mixture of experts (MoE)',
    means: 'A model with many blocks side by side, the experts, of which a router picks a few for each token. The others are stored and idle.',
  },
  {
    word: 'FLOP and FLOP/s',
    means: 'A FLOP is one addition or multiplication of two numbers. FLOP count work; FLOP/s, how many a chip does in a second, is its speed.',
  },
  { word: 'GPU-hour', quantity: q.gpuHours },
  { word: 'MFU', quantity: q.mfu },
  { word: 'Context', quantity: q.contextLength },
  { word: 'KV cache', quantity: q.kvCacheBytes },
  { word: 'Batch', quantity: q.batchSize },
  { word: 'Prefill', means: 'Reading the prompt: all its tokens pass through the model together.' },
  { word: 'Decode', means: 'Writing the answer: one token after the other, each after a pass through the model.' },
  { word: 'Quantization', means: 'Storing numbers of a model in fewer bits, such as 8 or 4 in place of 16.' },
  { word: 'Fine-tuning', means: 'Training a finished model further on examples of a task.' },
  { word: 'Reinforcement learning (RL)', means: 'Training on answers that a model gives itself: what is rewarded becomes likelier.' },
  { word: 'PUE', quantity: q.pue },
];
