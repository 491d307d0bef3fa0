import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const recomputation = choice({
  id: 'recomputation',
  label: 'Recomputation',
  definition: 'Which activations are thrown away and computed again in the backward pass: none, those of attention scores, or all but the input of each layer.',
  options: { none: 'None', selective: 'Selective', full: 'Full' },
});

export const flashAttention = choice({
  id: 'flashAttention',
  label: 'FlashAttention',
  definition: 'Whether attention is computed in blocks that never write out the square of scores.',
  options: { yes: 'Yes', no: 'No' },
});

export const dropout = choice({
  id: 'dropout',
  label: 'Dropout',
  definition: 'Whether dropout is on, whose masks must be kept. GPT-3 and its kin had it; most later models do not.',
  options: { no: 'No', yes: 'Yes' },
});

export const ffnMatrices = measure({
  id: 'ffnMatrices',
  label: 'Matrices of a feed-forward block',
  definition: 'Three where the block has a gate (SwiGLU), two where it has none.',
  unit: units.one,
  symbol: 'n_f',
  domain: [2, 3],
  whole: true,
});

export const edgeBytesPerToken = measure({
  id: 'edgeBytesPerToken',
  label: 'Activations at the edges of blocks',
  definition: 'Memory a token and layer of the inputs of norms and blocks and of their dropout masks, which tensor parallelism alone leaves whole.',
  unit: units.bytePerToken,
  symbol: 'm_{\\text{edge}}',
  domain: [0, 1e15],
});

export const innerBytesPerToken = measure({
  id: 'innerBytesPerToken',
  label: 'Activations within blocks',
  definition:
    'Memory a token and layer of queries, keys, values, the output of attention and the inside of the feed-forward block, which tensor parallelism cuts.',
  unit: units.bytePerToken,
  symbol: 'm_{\\text{in}}',
  domain: [0, 1e15],
});

export const scoreBytesPerToken = measure({
  id: 'scoreBytesPerToken',
  label: 'Attention scores',
  definition: 'Memory a token and layer of attention’s scores: the whole row of each head, or one number a head with FlashAttention.',
  unit: units.bytePerToken,
  symbol: 'm_{\\text{sc}}',
  domain: [0, 1e15],
});

export const activationBytesPerLayer = measure({
  id: 'activationBytesPerLayer',
  label: 'Activations of a layer',
  definition: 'Memory that one layer keeps on one GPU for the backward pass of one micro-batch.',
  unit: units.byte,
  symbol: 'M_a',
  domain: [0, 1e18],
});

export const recomputeBytes = measure({
  id: 'recomputeBytes',
  label: 'Working memory of recomputation',
  definition: 'Memory on one GPU for the activations of one layer while they are computed again.',
  unit: units.byte,
  symbol: 'M_{\\text{re}}',
  domain: [0, 1e18],
});

export const trainingActivationBytes = measure({
  id: 'trainingActivationBytes',
  label: 'Activations in training',
  definition: 'Memory of the activations of all micro-batches in flight on the fullest stage.',
  unit: units.byte,
  symbol: 'M_{a,\\text{train}}',
  domain: [0, 1e18],
});

export const servingActivationBytes = measure({
  id: 'servingActivationBytes',
  label: 'Activations in serving',
  definition: 'Memory of the activations of the layer at work on the tokens of one step.',
  unit: units.byte,
  symbol: 'M_{a,\\text{serve}}',
  domain: [0, 1e18],
});

export const prefillChunk = measure({
  id: 'prefillChunk',
  label: 'Tokens of a prefill step',
  definition: 'The most tokens that a server works on in one step. Longer prompts are cut into chunks of it.',
  unit: units.token,
  symbol: 'T_{\\text{chunk}}',
  domain: [1, 1e8],
  whole: true,
});
