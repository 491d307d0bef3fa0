import { activeParameters, layers } from '../architecture/shape.ts';
import { totalParameters } from '../architecture/total.ts';
import * as widths from '../architecture/widths.ts';
import type { Setup } from '../cluster/setup.ts';
import * as adapters from '../fine-tuning/adapters.ts';
import * as compute from '../fine-tuning/compute.ts';
import { hostedCost, hostedTokens, hostedTrainingPrice } from '../fine-tuning/hosted.ts';
import * as memory from '../fine-tuning/memory.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { gpuMemory } from '../hardware/memory.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { edgeBytesPerToken, innerBytesPerToken } from '../memory/activations.ts';
import { ffnMatrices } from '../memory/ffn-matrices.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import { cost } from '../training/cost.ts';
import { days, gpuHours } from '../training/gpu-hours.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  activeParameters,
  totalParameters,
  layers,
  ...Object.values(widths),
  ffnMatrices,
  edgeBytesPerToken,
  innerBytesPerToken,
  gpuMemory,
  peakFlopPerSecond,
  gpuHourPrice,
  ...Object.values(adapters),
  ...Object.values(compute),
  ...Object.values(memory),
  gpuHours,
  days,
  cost,
  hostedTrainingPrice,
  hostedTokens,
  hostedCost,
]);

/** What is reported of a run stands beside what is computed. */
const beside = [q.cost, q.gpuHours, q.days, q.memoryBytes] as const;

const presets = [
  'ft-llama-3-8b-lora',
  'ft-guanaco-65b',
  'ft-llama-2-70b-lora',
  'ft-s1-32b',
  'ft-sky-t1-32b',
  'ft-r1-distill-qwen-32b',
  'ft-deepseek-r1-sft',
  'ft-gpt-4.1-mini',
] as const;

const parts = [
  { quantity: q.frozenBytes, kind: 'weights' },
  { quantity: q.trainableStateBytes, kind: 'optimizer' },
  { quantity: q.fineTuningActivationBytes, kind: 'activations' },
  { quantity: q.frameworkBytes, kind: 'reserve' },
] as const;

export default calculator({
  id: 'fine-tune',
  needs: ['models', 'accelerators', 'rentalPrices', 'hostedTuning', 'setups', 'assumptions'],
  open: (data) => {
    const [first, ...others] = presets.map((id) => setupOf(data, id));
    if (!first) throw new Error('There is no set-up to start from.');
    return {
      id: 'fine-tune',
      title: 'Fine-tuning',
      question: 'What does it cost to make a model your own?',
      version: 1,
      graph: wired,
      data: {
        models: data.models,
        accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions),
        hostedTuning: data.hostedTuning,
      },
      inputs: inputsOf(data, first),
      presets: [presetOf(first), ...others.map(presetOf)],
      results: [
        q.fineTuningCost,
        q.cost,
        q.gpuHours,
        q.days,
        q.memoryBytes,
        q.minimumGpus,
        q.hostedCost,
        q.teacherCost,
        q.trainableParameters,
        q.adapterParameters,
        q.flopSaved,
        q.trainingFlop,
        q.frozenBytes,
        q.trainableStateBytes,
        q.fineTuningActivationBytes,
      ],
      finding: (say) => {
        const own = `${say(q.trainingTokens)} through ${say(q.model)} take ${say(q.gpuHours)} of ${say(q.accelerator)} and ${say(q.cost)} of rent, on at least ${say(q.minimumGpus)}.`;
        const saved = say.picked(q.fineTuningMethod) === 'full' ? '' : ` Adapters save ${say(q.flopSaved)} of the arithmetic.`;
        return `${own}${saved} ${say(q.hostedTuning)} would charge ${say(q.hostedCost)} for as many tokens.`;
      },
      pictures: [
        {
          kind: 'stack',
          id: 'memory',
          title: 'Memory by what is trained',
          parts,
          across: { each: q.fineTuningMethod },
          capacity: q.gpuMemory,
          caption: (say) => `With the choice made here fine-tuning needs ${say(q.memoryBytes)}; one card has ${say(q.gpuMemory)}.`,
        },
        {
          kind: 'lines',
          id: 'tokens',
          title: 'Rent by tokens, with each method',
          x: q.datasetTokens,
          y: q.cost,
          across: { each: q.fineTuningMethod },
          caption: (say) => `At ${say(q.datasetTokens)} of examples the rent is ${say(q.cost)}. Adapters save a third of it and most of the memory.`,
        },
        {
          kind: 'beside',
          id: 'published',
          title: 'Reported beside computed',
          rows: beside.map((quantity) => ({ label: quantity.label, computed: quantity })),
          caption: (say) => {
            const told = say.published(q.gpuHours)?.value;
            return told === undefined
              ? `The formula gives ${say(q.gpuHours)}; nobody reported this run.`
              : `The run as reported took ${say.as(q.gpuHours, told)}; the formula gives ${say(q.gpuHours)}.`;
          },
        },
      ],
      feeds: [{ from: q.gpuHours, to: q.postTrainingGpuHours }],
      notFor: [
        'The base model, which somebody else paid for.',
        'Making or checking the examples by hand, and tries that failed: people cost more than these GPUs.',
        'Short jobs to the minute. Loading weights and starting machines can take longer than the training.',
        'Using the model afterwards. Sellers bill hosting and tokens apart.',
      ],
    };
  },
});

function inputsOf(data: Pick<Data, 'assumptions' | 'rentalPrices'>, { figures }: Setup): readonly Input[] {
  const start = (id: string): Datum => {
    const found = figures[id];
    if (!found) throw new Error(`The first set-up has no ${id}.`);
    return found;
  };
  return [
    { quantity: q.model, start: 'llama-3-8b', first: true },
    { quantity: q.fineTuningMethod, start: 'lora', first: true },
    { quantity: q.datasetTokens, start: start('datasetTokens'), range: [1e4, 1e11], scale: 'log', first: true },
    { quantity: q.accelerator, start: 'h100', first: true },
    { quantity: q.hostedTuning, start: 'ori-10b', first: true },
    { quantity: q.epochs, start: start('epochs'), range: [0.1, 20], scale: 'log' },
    { quantity: q.adapterRank, start: start('adapterRank'), range: [1, 1024], scale: 'log' },
    { quantity: q.adapterTargets, start: 'all' },
    { quantity: q.mfu, start: assumed(data, 'mfu-fine-tuning'), range: [0.02, 0.7], scale: 'linear' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.gpus, start: start('gpus'), range: [1, 4096], scale: 'log' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    { quantity: q.teacherTokenPrice, start: start('teacherTokenPrice'), range: [0, 100], scale: 'linear' },
    { quantity: q.sequenceLength, start: start('sequenceLength'), range: [128, 131_072], scale: 'log' },
    { quantity: q.microBatch, start: start('microBatch'), range: [1, 128], scale: 'log' },
    { quantity: q.validationTokens, start: start('validationTokens'), range: [0, 1e9], scale: 'linear' },
    { quantity: q.evaluations, start: start('evaluations'), range: [0, 100], scale: 'linear' },
    { quantity: q.bytesPerTrainableParameter, start: assumed(data, 'bytes-per-trainable-parameter'), range: [4, 24], scale: 'linear' },
    asOfRental(data.rentalPrices),
    { quantity: q.dropout, start: 'no' },
    { quantity: q.frameworkBytes, start: assumed(data, 'framework-bytes'), range: [1e8, 2e10], scale: 'log' },
  ];
}

/** A job as a preset: what its owner reported stands beside what is computed. */
function presetOf({ id, name, model, accelerator, options, figures }: Setup): Preset {
  const isReported = ([figure]: readonly [string, Datum]) => beside.some((quantity) => quantity.id === figure);
  const all = Object.entries(figures);
  return {
    id: id.replace(/^ft-/, ''),
    label: name,
    sets: { ...(model && { model }), ...(accelerator && { accelerator }), ...options, ...Object.fromEntries(all.filter((figure) => !isReported(figure))) },
    published: Object.fromEntries(all.filter(isReported)),
  };
}

function setupOf({ setups }: Pick<Data, 'setups'>, id: string): Setup {
  const setup = setups[id];
  if (!setup) throw new Error(`There is no set-up ${id}.`);
  return setup;
}
