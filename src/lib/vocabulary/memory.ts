import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

const perGpu = { unit: units.byte, domain: [0, 1e18] } as const;

export const use = choice({
  id: 'use',
  label: 'What for',
  definition: 'Whether the model is trained or served.',
  options: { training: 'Training', serving: 'Serving' },
});

export const optimizer = choice({
  id: 'optimizer',
  label: 'Optimizer',
  definition: 'The rule that turns gradients into updates, by what it keeps for each parameter beside a master copy of the weights in FP32.',
  options: {
    adamw: 'AdamW',
    adamwBf16: 'AdamW, BF16 moments',
    adam8bit: '8-bit Adam',
    muon: 'Muon',
    adafactor: 'Adafactor',
    sgdMomentum: 'SGD with momentum',
    sgd: 'SGD',
  },
});

export const optimizerBytesPerParameter = measure({
  id: 'optimizerBytesPerParameter',
  label: 'Optimizer bytes a parameter',
  definition: 'Memory for each parameter of the optimizer’s states and of the master copy of the weights.',
  unit: units.byte,
  symbol: 'b_o',
  domain: [0, 64],
});

export const gradientFormat = choice({
  id: 'gradientFormat',
  label: 'Format of gradients',
  definition: 'The format in which gradients are kept until the optimizer reads them.',
  options: { fp32: 'FP32', bf16: 'BF16' },
});

export const bytesPerGradient = measure({
  id: 'bytesPerGradient',
  label: 'Bytes a gradient',
  definition: 'Memory of the gradient of one parameter.',
  unit: units.byte,
  symbol: 'b_g',
  domain: [0, 16],
});

export const zeroStage = choice({
  id: 'zeroStage',
  label: 'ZeRO stage',
  definition: 'What the copies of the model share out between them instead of each holding it whole.',
  options: { none: '0: nothing', optimizer: '1: optimizer', gradients: '2: and gradients', weights: '3: and weights' },
});

export const optimizerOffload = choice({
  id: 'optimizerOffload',
  label: 'Optimizer in host memory',
  definition: 'Whether the optimizer’s states lie in the memory of the host instead of the accelerator’s.',
  options: { no: 'No', yes: 'Yes' },
});

export const routedParameters = measure({
  id: 'routedParameters',
  label: 'Parameters in routed experts',
  definition: 'Parameters of all experts among which routers choose; none in a dense model.',
  unit: units.parameter,
  symbol: 'N_E',
  domain: [0, 1e16],
});

export const denseParametersPerGpu = measure({
  id: 'denseParametersPerGpu',
  label: 'Other parameters on a GPU',
  definition: 'Parameters outside routed experts that one GPU works with, before ZeRO shares them out.',
  unit: units.parameter,
  symbol: 'N_{g}',
  domain: [0, 1e16],
});

export const expertParametersPerGpu = measure({
  id: 'expertParametersPerGpu',
  label: 'Expert parameters on a GPU',
  definition: 'Parameters of routed experts that one GPU works with, before ZeRO shares them out.',
  unit: units.parameter,
  symbol: 'N_{E,g}',
  domain: [0, 1e16],
});

export const modelStateBytes = measure({
  ...perGpu,
  id: 'modelStateBytes',
  label: 'All training states',
  definition: 'Weights, gradients and optimizer states of one whole model, wherever they lie.',
  symbol: 'M_{\\text{states}}',
});

export const weightBytesPerGpu = measure({
  ...perGpu,
  id: 'weightBytesPerGpu',
  label: 'Weights on a GPU',
  definition: 'Memory of the weights that one GPU holds between steps, in the format they are multiplied in.',
  symbol: 'M_{w,g}',
});

export const gatheredBytesPerGpu = measure({
  ...perGpu,
  id: 'gatheredBytesPerGpu',
  label: 'Gathered layer on a GPU',
  definition: 'With ZeRO stage 3, the weights of one layer that a GPU collects from the others for its turn.',
  symbol: 'M_{\\text{layer}}',
});

export const gradientBytesPerGpu = measure({
  ...perGpu,
  id: 'gradientBytesPerGpu',
  label: 'Gradients on a GPU',
  definition: 'Memory of the gradients that one GPU holds.',
  symbol: 'M_{g}',
});

export const optimizerStateBytes = measure({
  ...perGpu,
  id: 'optimizerStateBytes',
  label: 'Optimizer states for a GPU',
  definition: 'Memory of the optimizer states that one GPU answers for, on the card or in the host.',
  symbol: 'M_{o}',
});

export const optimizerBytesPerGpu = measure({
  ...perGpu,
  id: 'optimizerBytesPerGpu',
  label: 'Optimizer on a GPU',
  definition: 'Memory of the optimizer states that lie on one GPU.',
  symbol: 'M_{o,g}',
});

export const hostBytesPerGpu = measure({
  ...perGpu,
  id: 'hostBytesPerGpu',
  label: 'Host memory for a GPU',
  definition: 'Memory of the host that holds the optimizer states of one GPU.',
  symbol: 'M_{o,h}',
});

export const activationBytesPerGpu = measure({
  ...perGpu,
  id: 'activationBytesPerGpu',
  label: 'Activations on a GPU',
  definition: 'Memory of what the forward pass leaves behind for the backward pass, on the fullest GPU; in serving, of the step at work.',
  symbol: 'M_{a,g}',
});

export const logitBytesPerGpu = measure({
  ...perGpu,
  id: 'logitBytesPerGpu',
  label: 'Logits on a GPU',
  definition: 'Memory of one score for each token of the vocabulary, in FP32, at every position.',
  symbol: 'M_{V}',
});

export const kvCacheBytesPerGpu = measure({
  ...perGpu,
  id: 'kvCacheBytesPerGpu',
  label: 'KV cache on a GPU',
  definition: 'Memory of the keys and values of all sequences of the batch, the share of one GPU. None in training.',
  symbol: 'M_{\\text{kv},g}',
});

export const frameworkBytes = measure({
  ...perGpu,
  id: 'frameworkBytes',
  label: 'Framework on a GPU',
  definition: 'Memory that libraries, communication buffers and gaps between allocations take on each GPU.',
  symbol: 'M_{\\text{sys}}',
});

export const memoryPerGpu = measure({
  ...perGpu,
  id: 'memoryPerGpu',
  label: 'Memory on a GPU',
  definition: 'Everything that lies on the fullest GPU at its worst moment.',
  symbol: 'M_g',
});

export const memoryUse = measure({
  id: 'memoryUse',
  label: 'Share of the card',
  definition: 'Memory needed on the fullest GPU, over the memory that it has. Above 100% the layout does not fit.',
  unit: units.fraction,
  symbol: '\\mu',
  domain: [0, 1e9],
});

export const minimumGpus = measure({
  id: 'minimumGpus',
  label: 'Fewest GPUs',
  definition: 'The least number of these accelerators on which it fits in any layout, fast or not.',
  unit: units.gpu,
  symbol: 'n_{\\min}',
  domain: [1, 1e9],
  whole: true,
});

export const fittingTensorParallel = measure({
  id: 'fittingTensorParallel',
  label: 'First layout that fits: tensor parallel',
  definition: 'Tensor-parallel degree of the first layout that fits on the given GPUs.',
  unit: units.gpu,
  symbol: 'n_t^*',
  domain: [1, 100_000],
  whole: true,
});

export const fittingPipelineParallel = measure({
  id: 'fittingPipelineParallel',
  label: 'First layout that fits: pipeline stages',
  definition: 'Pipeline stages of the first layout that fits on the given GPUs.',
  unit: units.one,
  symbol: 'n_p^*',
  domain: [1, 10_000],
  whole: true,
});

export const fittingZeroStage = choice({
  id: 'fittingZeroStage',
  label: 'First layout that fits: ZeRO stage',
  definition: 'What the copies of the model share out in the first layout that fits on the given GPUs.',
  options: zeroStage.options,
});

export const fitsOnCard = choice({
  id: 'fitsOnCard',
  label: 'Verdict',
  definition: 'Whether everything fits on the fullest card. Less than a tenth to spare is a risk: the estimate is not better than that.',
  options: { yes: 'Fits', tight: 'Fits, with less than a tenth to spare', no: 'Does not fit' },
});

export const memoryRemedy = choice({
  id: 'memoryRemedy',
  label: 'What would have to change',
  definition: 'The first change with which everything would fit, of those that are tried one at a time.',
  options: {
    none: 'Nothing: it fits',
    layout: 'Another layout on the same GPUs',
    recompute: 'Full recomputation of activations',
    optimizer: 'Optimizer states in 8 bits',
    offload: 'Optimizer states in the host',
    context: 'Sequences cut over more GPUs (context parallel)',
    batch: 'Fewer sequences at a time',
    gpus: 'More GPUs',
    division: 'Another number of GPUs, or another expert or context parallel',
    recomputeAndGpus: 'Full recomputation, sequence parallelism and more GPUs',
    sequence: 'Shorter sequences, or sequences cut over more GPUs',
    prefill: 'Shorter prefill steps',
    card: 'A card with more memory',
  },
});
