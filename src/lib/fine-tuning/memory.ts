import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { format } from '../units/format.ts';
import * as q from '../vocabulary/index.ts';

/** Bytes of one frozen weight: 16 bits with LoRA; four bits and their doubly quantized constants, 0.127 bits more, with QLoRA. Dettmers et al. 2023, section 3. */
export const bytesPerFrozenWeight = formula({
  gives: q.bytesPerFrozenWeight,
  from: { method: q.fineTuningMethod },
  says: 'Nothing where all weights are trained; two bytes beside adapters; with QLoRA 4.127 bits.',
  tex: ({ method }) => `\\begin{cases} 0 & ${method} = \\text{all} \\\\ 2 & \\text{LoRA} \\\\ 4.127 / 8 & \\text{QLoRA} \\end{cases}`,
  source: ['qlora-2023'],
  kind: 'approximate',
  holds: 'Embeddings and norms, which stay in 16 bits, count as any weight.',
  compute: ({ method }) => ({ full: 0, lora: 2, qlora: 4.127 / 8 })[method],
});

/** Memory of the weights that stay as they are. */
export const frozenBytes = formula({
  gives: q.frozenBytes,
  from: { b: q.bytesPerFrozenWeight, N: q.totalParameters },
  says: 'Bytes a frozen weight times all parameters.',
  tex: ({ b, N }) => `${b} \\cdot ${N}`,
  source: [],
  kind: 'exact',
  compute: ({ b, N }) => b * N,
});

/** Memory of what is trained: weight, gradient and optimizer states. Rajbhandari et al. 2020, section 3.1. */
export const trainableStateBytes = formula({
  gives: q.trainableStateBytes,
  from: { b: q.bytesPerTrainableParameter, N: q.trainableParameters },
  says: 'Bytes a trained parameter times trainable parameters.',
  tex: ({ b, N }) => `${b} \\cdot ${N}`,
  source: ['rajbhandari-2020'],
  kind: 'exact',
  compute: ({ b, N }) => b * N,
});

/** Activations of one micro-batch where layers are computed again: the input of each layer, the inside of one, and the logits in FP32. Korthikanti et al. 2022, section 5. */
export const fineTuningActivationBytes = formula({
  gives: q.fineTuningActivationBytes,
  from: { s: q.sequenceLength, b: q.microBatch, h: q.hiddenSize, L: q.layers, edge: q.edgeBytesPerToken, inner: q.innerBytesPerToken, V: q.vocabularySize },
  says: 'For each token two bytes of each layer’s input, the inside of one layer, and four bytes a word of the vocabulary.',
  tex: ({ s, b, h, L, edge, inner, V }) => `${s} \\cdot ${b} \\left(2 \\cdot ${h} \\cdot ${L} + ${edge} + ${inner} + 4 \\cdot ${V}\\right)`,
  source: ['korthikanti-2022'],
  kind: 'approximate',
  holds: 'Full recomputation with FlashAttention. Without recomputation activations are ten times as much or more.',
  compute: ({ s, b, h, L, edge, inner, V }) => s * b * (2 * h * L + edge + inner + 4 * V),
});

/** Everything, as if one GPU held it. */
export const memoryBytes = formula({
  gives: q.memoryBytes,
  from: { frozen: q.frozenBytes, states: q.trainableStateBytes, act: q.fineTuningActivationBytes, sys: q.frameworkBytes },
  says: 'Frozen weights, weights in training, activations and framework.',
  tex: ({ frozen, states, act, sys }) => `${frozen} + ${states} + ${act} + ${sys}`,
  source: [],
  kind: 'exact',
  compute: ({ frozen, states, act, sys }) => frozen + states + act + sys,
});

/** The fewest GPUs among which weights and states can be shared out. */
export const fineTuningGpus = formula({
  gives: q.minimumGpus,
  from: { frozen: q.frozenBytes, states: q.trainableStateBytes, act: q.fineTuningActivationBytes, sys: q.frameworkBytes, card: q.gpuMemory },
  says: 'Weights and states, over what a card has left beside its own activations and framework, rounded up.',
  tex: ({ frozen, states, act, sys, card }) => `\\max\\left(1, \\left\\lceil \\frac{${frozen} + ${states}}{${card} - ${act} - ${sys}} \\right\\rceil\\right)`,
  source: ['rajbhandari-2020'],
  kind: 'approximate',
  holds: 'All weights and states are shared out, as ZeRO stage 3 does; each GPU has a micro-batch of its own.',
  compute: ({ frozen, states, act, sys, card }) => {
    const left = card - act - sys;
    return left > 0
      ? Math.max(1, Math.ceil((frozen + states) / left))
      : unknown(
          `Activations and framework alone fill the card’s ${format(card, q.gpuMemory.unit)}. Take shorter sequences, a smaller micro-batch or a larger card.`,
        );
  },
});
