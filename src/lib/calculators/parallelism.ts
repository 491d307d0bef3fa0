import { activeParameters, attentionWidth, layers, sequenceLength } from '../architecture/shape.ts';
import { bytesPerWeight } from '../architecture/storage.ts';
import { totalParameters } from '../architecture/total.ts';
import { activeExperts, experts, hiddenSize } from '../architecture/widths.ts';
import type { Setup } from '../cluster/setup.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import * as links from '../hardware/links.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { bytesPerGradient } from '../memory/optimizer.ts';
import * as parameters from '../memory/parameters-per-gpu.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import { attentionCounted, attentionFlopPerToken } from '../training/attention.ts';
import * as bubble from '../training/bubble.ts';
import * as communication from '../training/communication.ts';
import { trainingFlop } from '../training/flop.ts';
import { layersPerStage, microBatches } from '../training/pipeline.ts';
import { sightShare } from '../training/sight.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

const wired = graph([
  activeParameters,
  totalParameters,
  layers,
  sequenceLength,
  attentionWidth,
  hiddenSize,
  experts,
  activeExperts,
  bytesPerWeight,
  bytesPerGradient,
  ...Object.values(links),
  peakFlopPerSecond,
  attentionCounted,
  attentionFlopPerToken,
  sightShare,
  trainingFlop,
  ...Object.values(parameters),
  layersPerStage,
  microBatches,
  ...Object.values(bubble),
  ...Object.values(communication),
]);

const start = 'llama-3.1-405b-interleaved';

export default calculator({
  id: 'parallelism',
  needs: ['models', 'accelerators', 'runs', 'setups', 'assumptions'],
  open: (data) => {
    const inputs = inputsOf(data);
    const [first, ...others] = [start, ...trained(data).filter((id) => id !== start)].map((id) => presetOf(setupOf(data, id), inputs));
    if (!first) throw new Error('There is no set-up to start from.');
    return {
      id: 'parallelism',
      title: 'Spread over many GPUs',
      question: 'Can the wires keep up, and how long do stages wait?',
      version: 1,
      graph: wired,
      data: { models: data.models, accelerators: data.accelerators },
      inputs,
      presets: [first, ...others],
      results: [
        q.communicationShare,
        q.communicationSeconds,
        q.stepSeconds,
        q.bubbleShare,
        q.tensorTraffic,
        q.pipelineTraffic,
        q.expertTraffic,
        q.gradientTraffic,
        q.microBatches,
        q.dataParallel,
      ],
      finding: (say) => {
        const share = say.number(q.communicationShare) ?? 0;
        const hides = share <= 1 ? 'so that it can hide behind compute' : 'so that the stated utilisation is out of reach';
        return `A step of ${say(q.stepSeconds)} keeps the wires busy for at least ${say(q.communicationSeconds)}, ${say(q.communicationShare)} of it, ${hides}; stages wait ${say(q.bubbleShare)} of the time.`;
      },
      pictures: [
        {
          kind: 'stack',
          id: 'traffic',
          title: 'Bytes that one GPU sends in a step',
          parts: [
            { quantity: q.tensorTraffic, kind: 'activations' },
            { quantity: q.pipelineTraffic, kind: 'cache' },
            { quantity: q.expertTraffic, kind: 'weights' },
            { quantity: q.gradientTraffic, kind: 'gradients' },
          ],
          caption: (say) => `Tensor parallelism sends ${say(q.tensorTraffic)} over the link, gradients ${say(q.gradientTraffic)} over the network.`,
        },
        {
          kind: 'lines',
          id: 'bubble',
          title: 'Waiting by training batch, for each schedule',
          x: q.trainingBatch,
          y: q.bubbleShare,
          across: { each: q.pipelineSchedule },
          scale: 'linear',
          caption: (say) => `With ${say(q.microBatches)} micro-batches a step, stages wait ${say(q.bubbleShare)} of the time.`,
        },
      ],
      notFor: [
        'The real speed of a layout. Times are lower bounds at full bandwidth.',
        'Networks that are shared or that narrow towards the top.',
        'Serving, where latency counts more than bytes.',
      ],
    };
  },
});

function inputsOf(data: Pick<Data, 'runs' | 'setups' | 'assumptions'>): readonly Input[] {
  const llama = (figure: string): Datum => {
    const datum = setupOf(data, start).figures[figure];
    if (!datum) throw new Error(`The set-up ${start} has no ${figure}.`);
    return datum;
  };
  const assumedHere = ({ unit }: Measure, value: number): Datum => ({
    value,
    unit: unit.id,
    source: 'deepseek-v3',
    locator: 'Section 3.3.3',
    accessed: '2026-11-23',
    grade: 'assumed',
  });
  return [
    { quantity: q.model, start: 'llama-3.1-405b', first: true },
    { quantity: q.accelerator, start: 'h100', first: true },
    { quantity: q.gpus, start: llama('gpus'), range: [1, 131_072], scale: 'log', first: true },
    { quantity: q.tensorParallel, start: llama('tensorParallel'), range: [1, 64], scale: 'log', first: true },
    { quantity: q.pipelineParallel, start: llama('pipelineParallel'), range: [1, 128], scale: 'log', first: true },
    { quantity: q.contextParallel, start: llama('contextParallel'), range: [1, 64], scale: 'log' },
    { quantity: q.expertParallel, start: llama('expertParallel'), range: [1, 1024], scale: 'log' },
    { quantity: q.expertCopies, range: [1, 64], scale: 'log' },
    { quantity: q.dispatchBytes, start: { ...assumedHere(q.dispatchBytes, 2), note: '16 bits both ways.' }, range: [0.5, 4], scale: 'linear' },
    { quantity: q.sequenceParallel, start: 'yes' },
    { quantity: q.zeroStage, start: 'gradients' },
    { quantity: q.recomputation, start: 'none' },
    { quantity: q.sequenceLength, start: llama('sequenceLength'), range: [512, 1e6], scale: 'log' },
    { quantity: q.microBatch, start: llama('microBatch'), range: [1, 64], scale: 'log' },
    { quantity: q.trainingBatch, start: llama('trainingBatch'), range: [2048, 65_536], scale: 'log' },
    { quantity: q.pipelineSchedule, start: 'interleaved' },
    { quantity: q.pipelineChunks, start: llama('pipelineChunks'), range: [1, 16], scale: 'log' },
    { quantity: q.backwardTime, start: assumed(data, 'backward-time'), range: [1, 4], scale: 'linear' },
    { quantity: q.weightGradientTime, start: assumed(data, 'weight-gradient-time'), range: [0, 2], scale: 'linear' },
    { quantity: q.overlappedTime, start: assumed(data, 'overlapped-time'), range: [1, 6], scale: 'linear' },
    { quantity: q.weightFormat, start: 'bf16' },
    { quantity: q.gradientFormat, start: 'fp32' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.mfu, start: figureOf(data, 'llama-3.1-405b', 'mfu'), range: [0.05, 0.7], scale: 'linear' },
    { quantity: q.attentionCounting, start: 'causal' },
    { quantity: q.trainingTokens, start: figureOf(data, 'llama-3.1-405b', 'trainingTokens'), range: [1e9, 1e14], scale: 'log' },
  ];
}

/** Set-ups of training on more than one server, whose traffic the network carries. */
const trained = ({ setups }: Pick<Data, 'setups'>): readonly string[] =>
  Object.values(setups)
    .filter(({ figures, options }) => figures['tensorParallel'] && options['use'] === 'training' && (figures['gpus']?.value ?? 0) > 8)
    .map(({ id }) => id);

function setupOf({ setups }: Pick<Data, 'setups'>, id: string): Setup {
  const setup = setups[id];
  if (!setup) throw new Error(`There is no set-up ${id}.`);
  return setup;
}

/** A published set-up as a preset: what of it is an input here. */
function presetOf({ id, name, model, accelerator, options, figures }: Setup, inputs: readonly Input[]): Preset {
  const isInput = ([known]: readonly [string, unknown]) => inputs.some(({ quantity }) => quantity.id === known);
  return {
    id,
    label: name,
    sets: {
      ...(model && { model }),
      ...(accelerator && { accelerator }),
      ...Object.fromEntries(Object.entries<string | Datum>({ ...options, ...figures }).filter(isInput)),
    },
  };
}
