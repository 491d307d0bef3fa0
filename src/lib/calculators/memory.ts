import { kvCacheBytes } from '../architecture/kv-cache.ts';
import { activeParameters, layers, sequenceLength } from '../architecture/shape.ts';
import { bytesPerCacheElement, bytesPerWeight } from '../architecture/storage.ts';
import { totalParameters } from '../architecture/total.ts';
import * as widths from '../architecture/widths.ts';
import type { Setup } from '../cluster/setup.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { gpusPerServer } from '../hardware/links.ts';
import { gpuMemory } from '../hardware/memory.ts';
import * as activations from '../memory/activations.ts';
import { ffnMatrices } from '../memory/ffn-matrices.ts';
import * as fit from '../memory/fit.ts';
import * as optimizer from '../memory/optimizer.ts';
import * as parameters from '../memory/parameters-per-gpu.ts';
import { memoryRemedy } from '../memory/remedy.ts';
import { gatheredBytesPerGpu, gradientBytesPerGpu, hostBytesPerGpu, optimizerBytesPerGpu, optimizerStateBytes, weightBytesPerGpu } from '../memory/states.ts';
import * as total from '../memory/total.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import { layersPerStage, microBatches, microBatchesInFlight } from '../training/pipeline.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  activeParameters,
  totalParameters,
  layers,
  sequenceLength,
  ...Object.values(widths),
  ffnMatrices,
  bytesPerWeight,
  bytesPerCacheElement,
  kvCacheBytes,
  gpuMemory,
  gpusPerServer,
  ...Object.values(parameters),
  ...Object.values(optimizer),
  layersPerStage,
  microBatches,
  microBatchesInFlight,
  ...Object.values(activations),
  weightBytesPerGpu,
  gatheredBytesPerGpu,
  gradientBytesPerGpu,
  optimizerStateBytes,
  optimizerBytesPerGpu,
  hostBytesPerGpu,
  ...Object.values(total),
  ...Object.values(fit),
  memoryRemedy,
]);

const parts = [
  { quantity: q.weightBytesPerGpu, kind: 'weights' },
  { quantity: q.gatheredBytesPerGpu, kind: 'weights' },
  { quantity: q.gradientBytesPerGpu, kind: 'gradients' },
  { quantity: q.optimizerBytesPerGpu, kind: 'optimizer' },
  { quantity: q.activationBytesPerGpu, kind: 'activations' },
  { quantity: q.logitBytesPerGpu, kind: 'activations' },
  { quantity: q.kvCacheBytesPerGpu, kind: 'cache' },
  { quantity: q.frameworkBytes, kind: 'reserve' },
] as const;

export default calculator({
  id: 'memory',
  needs: ['models', 'accelerators', 'setups', 'assumptions'],
  open: (data) => {
    const [first, ...others] = ['llama-3.1-405b-training', ...trained(data).filter((id) => id !== 'llama-3.1-405b-training')].map((id) =>
      presetOf(setupOf(data, id)),
    );
    if (!first) throw new Error('There is no set-up to start from.');
    return {
      id: 'memory',
      title: 'What fits where',
      question: 'How many GPUs does this model need at all?',
      version: 1,
      graph: wired,
      data: { models: data.models, accelerators: data.accelerators },
      inputs: inputsOf(data, first),
      presets: [first, ...others],
      results: [
        q.memoryPerGpu,
        q.memoryUse,
        q.fitsOnCard,
        q.memoryRemedy,
        q.minimumGpus,
        ...parts.map(({ quantity }) => quantity).filter(({ id }) => id !== q.frameworkBytes.id),
        q.hostBytesPerGpu,
        q.modelStateBytes,
        q.fittingTensorParallel,
        q.fittingPipelineParallel,
        q.fittingZeroStage,
        q.dataParallel,
      ],
      finding: (say) => {
        const start = `${say(q.model)} takes ${say(q.memoryPerGpu)} on the fullest of ${say(q.gpus)}, ${say(q.memoryUse)} of one ${say(q.accelerator)}.`;
        const least = say.number(q.minimumGpus);
        if (say.picked(q.fitsOnCard) !== 'no') return `${start} It fits${least === undefined ? '' : `; ${say(q.minimumGpus)} would be the fewest`}.`;
        const other = least !== undefined && least > (say.number(q.gpus) ?? 0) ? `; as it is, it takes at least ${say(q.minimumGpus)}` : '';
        switch (say.picked(q.memoryRemedy)) {
          case 'layout':
            return `${start} It does not fit in this layout. The first that fits: tensor parallel over ${say(q.fittingTensorParallel)}, pipeline stages ${say(q.fittingPipelineParallel)}, ZeRO stage ${say(q.fittingZeroStage)}.`;
          case 'gpus':
            return `${start} It does not fit; in the best layout it takes at least ${say(q.minimumGpus)}.`;
          default:
            return `${start} It does not fit. What would have to change: ${lower(say(q.memoryRemedy))}${other}.`;
        }
      },
      pictures: [
        {
          kind: 'stack',
          id: 'bytes',
          title: 'Memory on the fullest GPU, by what fills it',
          parts,
          capacity: q.gpuMemory,
          caption: (say) => `Weights take ${say(q.weightBytesPerGpu)}, activations ${say(q.activationBytesPerGpu)}; the card has ${say(q.gpuMemory)}.`,
        },
        {
          kind: 'stack',
          id: 'zero',
          title: 'The same with each ZeRO stage',
          parts,
          across: { each: q.zeroStage },
          capacity: q.gpuMemory,
          caption: (say) => `Sharing out states between ${say(q.dataParallel)} copies leaves activations as they are.`,
        },
      ],
      notFor: [
        'Speed. A layout that fits may still be slow.',
        'The last gigabyte. Activations are within about a tenth of what frameworks keep; buffers and gaps between allocations differ.',
        'Adapters such as LoRA, which train few parameters.',
      ],
    };
  },
});

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function inputsOf(data: Pick<Data, 'assumptions'>, preset: Preset): readonly Input[] {
  const start = (quantity: { readonly id: string }): Datum => {
    const found = preset.sets[quantity.id];
    if (typeof found !== 'object') throw new Error(`${preset.id} has no ${quantity.id}.`);
    return found;
  };
  const serving = (quantity: typeof q.batchSize | typeof q.contextLength, value: number): Datum => ({
    value,
    unit: quantity.unit.id,
    source: 'llama-3-card',
    locator: 'Context length',
    accessed: '2026-11-23',
    grade: 'assumed',
    note: 'Counts when the model is served.',
  });
  return [
    { quantity: q.model, start: 'llama-3.1-405b', first: true },
    { quantity: q.use, start: 'training', first: true },
    { quantity: q.accelerator, start: 'h100', first: true },
    { quantity: q.gpus, start: start(q.gpus), range: [1, 65_536], scale: 'log', first: true },
    { quantity: q.zeroStage, start: 'gradients', first: true },
    { quantity: q.tensorParallel, start: start(q.tensorParallel), range: [1, 64], scale: 'log' },
    { quantity: q.pipelineParallel, start: start(q.pipelineParallel), range: [1, 128], scale: 'log' },
    { quantity: q.contextParallel, start: start(q.contextParallel), range: [1, 64], scale: 'log' },
    { quantity: q.expertParallel, start: start(q.expertParallel), range: [1, 1024], scale: 'log' },
    { quantity: q.sequenceParallel, start: 'yes' },
    { quantity: q.recomputation, start: 'none' },
    { quantity: q.flashAttention, start: 'yes' },
    { quantity: q.dropout, start: 'no' },
    { quantity: q.optimizer, start: 'adamw' },
    { quantity: q.optimizerOffload, start: 'no' },
    { quantity: q.weightFormat, start: 'bf16' },
    { quantity: q.gradientFormat, start: 'fp32' },
    { quantity: q.sequenceLength, start: start(q.sequenceLength), range: [512, 1e6], scale: 'log' },
    { quantity: q.microBatch, start: start(q.microBatch), range: [1, 64], scale: 'log' },
    { quantity: q.trainingBatch, start: start(q.trainingBatch), range: [1, 100_000], scale: 'log' },
    { quantity: q.pipelineSchedule, start: 'oneForwardOneBackward' },
    {
      quantity: q.pipelineChunks,
      start: {
        value: 1,
        unit: q.pipelineChunks.unit.id,
        source: 'narayanan-2021',
        locator: 'Section 2.2',
        accessed: '2026-11-23',
        grade: 'assumed',
        note: 'Counts with the interleaved schedule.',
      },
      range: [1, 16],
      scale: 'log',
    },
    { quantity: q.contextLength, start: serving(q.contextLength, 8192), range: [128, 1e6], scale: 'log' },
    { quantity: q.batchSize, start: serving(q.batchSize, 32), range: [1, 10_000], scale: 'log' },
    { quantity: q.kvFormat, start: 'bf16' },
    { quantity: q.prefillChunk, start: assumed(data, 'prefill-chunk'), range: [256, 131_072], scale: 'log' },
    { quantity: q.frameworkBytes, start: assumed(data, 'framework-bytes'), range: [1e8, 2e10], scale: 'log' },
  ];
}

const trained = ({ setups }: Pick<Data, 'setups'>): readonly string[] =>
  Object.values(setups)
    .filter(({ figures }) => figures['tensorParallel'])
    .map(({ id }) => id);

function setupOf({ setups }: Pick<Data, 'setups'>, id: string): Setup {
  const setup = setups[id];
  if (!setup) throw new Error(`There is no set-up ${id}.`);
  return setup;
}

/** A published set-up as a preset. */
const presetOf = ({ id, name, model, accelerator, options, figures }: Setup): Preset => ({
  id,
  label: name,
  sets: {
    ...(model && { model }),
    ...(accelerator && { accelerator }),
    ...Object.fromEntries(Object.entries<string | Datum>({ ...options, ...figures }).filter(([known]) => wired.quantities.has(known))),
  },
});
