import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const tensorParallel = measure({
  id: 'tensorParallel',
  label: 'Tensor parallel',
  definition: 'GPUs over which each matrix is cut. They exchange activations in every layer, so they share a server.',
  unit: units.gpu,
  symbol: 'n_t',
  domain: [1, 100_000],
  whole: true,
});

export const pipelineParallel = measure({
  id: 'pipelineParallel',
  label: 'Pipeline stages',
  definition: 'Groups of GPUs one after another, each with its share of the layers.',
  unit: units.one,
  symbol: 'n_p',
  domain: [1, 10_000],
  whole: true,
});

export const contextParallel = measure({
  id: 'contextParallel',
  label: 'Context parallel',
  definition: 'GPUs over which each sequence is cut. They hold the same weights.',
  unit: units.gpu,
  symbol: 'n_c',
  domain: [1, 100_000],
  whole: true,
});

export const expertParallel = measure({
  id: 'expertParallel',
  label: 'Expert parallel',
  definition: 'GPUs over which the experts of one layer are spread. Where it is less than tensor parallel, each expert is cut like any matrix.',
  unit: units.gpu,
  symbol: 'n_e',
  domain: [1, 100_000],
  whole: true,
});

export const dataParallel = measure({
  id: 'dataParallel',
  label: 'Data parallel',
  definition: 'Copies of the model that work on different sequences: all GPUs over tensor, pipeline and context parallel.',
  unit: units.one,
  symbol: 'n_d',
  domain: [1, 1e8],
  whole: true,
});

export const expertReplicas = measure({
  id: 'expertReplicas',
  label: 'Copies of each expert',
  definition: 'GPUs that hold the same part of the same experts.',
  unit: units.one,
  symbol: 'n_r',
  domain: [1, 1e8],
  whole: true,
});

export const sequenceParallel = choice({
  id: 'sequenceParallel',
  label: 'Sequence parallel',
  definition: 'Whether norms and the edges of blocks, which tensor parallelism leaves whole, are cut along the sequence over the same GPUs.',
  options: { yes: 'Yes', no: 'No' },
});

export const microBatch = measure({
  id: 'microBatch',
  label: 'Micro-batch',
  definition: 'Sequences that one copy of the model works on in one go.',
  unit: units.sequence,
  symbol: 'b',
  domain: [1, 1e6],
  whole: true,
});

export const trainingBatch = measure({
  id: 'trainingBatch',
  label: 'Training batch',
  definition: 'Sequences for one step of the optimizer, over all GPUs.',
  unit: units.sequence,
  symbol: 'B_{\\text{train}}',
  domain: [1, 1e8],
  whole: true,
});

export const microBatches = measure({
  id: 'microBatches',
  label: 'Micro-batches a step',
  definition: 'Micro-batches that one copy of the model works through in one step of the optimizer.',
  unit: units.one,
  symbol: 'm_b',
  domain: [1, 1e8],
  whole: true,
});

export const pipelineSchedule = choice({
  id: 'pipelineSchedule',
  label: 'Pipeline schedule',
  definition: 'The order in which stages work on the micro-batches, forward and backward.',
  options: {
    gpipe: 'GPipe',
    oneForwardOneBackward: '1F1B',
    interleaved: 'Interleaved 1F1B',
    zeroBubble: 'Zero bubble (ZB1P)',
    dualPipe: 'DualPipe',
  },
});

export const pipelineChunks = measure({
  id: 'pipelineChunks',
  label: 'Chunks a stage',
  definition: 'Parts in which an interleaved schedule cuts the layers of one stage; other schedules have one.',
  unit: units.one,
  symbol: 'v',
  domain: [1, 1000],
  whole: true,
});

export const layersPerStage = measure({
  id: 'layersPerStage',
  label: 'Layers a stage',
  definition: 'Layers of the fullest pipeline stage.',
  unit: units.layer,
  symbol: 'L_p',
  domain: [1, 10_000],
  whole: true,
});

export const microBatchesInFlight = measure({
  id: 'microBatchesInFlight',
  label: 'Micro-batches in flight',
  definition: 'Micro-batches whose activations the fullest stage holds at the same time.',
  unit: units.one,
  symbol: 'm_f',
  domain: [1, 1e8],
});
