import { graph } from '../formula/graph.ts';
import * as bottleneck from '../inference/bottleneck.ts';
import * as prefill from '../inference/prefill.ts';
import { servingGraph } from '../inference/serving-graph.ts';
import * as simple from '../inference/simple-latency.ts';
import * as throughput from '../inference/throughput.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';
import { servingPresets } from './presets/serving.ts';

const wired = graph([...servingGraph.plan, ...Object.values(bottleneck), ...Object.values(prefill), ...Object.values(throughput), ...Object.values(simple)]);

export default calculator({
  id: 'serving',
  needs: ['models', 'accelerators', 'rentalPrices', 'assumptions'],
  open: (data) => ({
    id: 'serving',
    title: 'Serving a model',
    question: 'How fast does a model answer on these GPUs, and what does a million tokens cost?',
    version: 1,
    graph: wired,
    data: { models: data.models, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
    inputs: inputsOf(data),
    presets: servingPresets(data),
    results: [
      q.costPerMillionTokens,
      q.timePerOutputToken,
      q.tokensPerSecondPerSequence,
      q.tokensPerSecond,
      q.tokensPerSecondPerGpu,
      q.servingBottleneck,
      q.timeToFirstToken,
      q.inputCostPerMillionTokens,
      q.requestCost,
      q.memoryFilled,
      q.sequencesThatFit,
      q.criticalBatch,
      q.expertsTouched,
      q.rooflineStepTime,
      q.stepTime,
      q.arithmeticTime,
      q.memoryTime,
      q.networkTransfer,
      q.networkLatency,
      q.launchTime,
      q.tokensPerStep,
      q.prefillPerDecode,
      q.cacheKeepTime,
      q.simpleStepTime,
      q.fastestGpus,
      q.fastestStepTime,
    ],
    finding: (say) => {
      const where = `${say(q.model)} on ${say(q.gpus)} (${say(q.accelerator)})`;
      if (say.picked(q.servingBottleneck) === 'space')
        return `${where} does not fit: weights and cache of ${say(q.batchSize)} fill ${say(q.memoryFilled)} of the free memory.`;
      return `${where} gives each of ${say(q.batchSize)} a token every ${say(q.timePerOutputToken)}; output costs ${say(q.costPerMillionTokens)}. What binds is ${bound(say(q.servingBottleneck))}; weights and cache fill ${say(q.memoryFilled)} of the free memory.`;
    },
    pictures: [
      {
        kind: 'frontier',
        id: 'frontier',
        title: 'The price of speed',
        over: [q.batchSize, q.gpus],
        x: q.timePerOutputToken,
        y: q.costPerMillionTokens,
        binds: q.servingBottleneck,
        caption: (say) =>
          `A faster answer costs more: it takes smaller batches and more GPUs. As set, a token takes ${say(q.timePerOutputToken)} and output costs ${say(q.costPerMillionTokens)}.`,
      },
      {
        kind: 'stack',
        id: 'memory',
        title: 'What fills the memory',
        parts: [
          { quantity: q.weightBytesHeld, kind: 'weights' },
          { quantity: q.batchCacheBytes, kind: 'cache' },
        ],
        capacity: q.freeMemory,
        caption: (say) =>
          `Weights take ${say(q.weightBytesHeld)} and the cache of ${say(q.batchSize)} ${say(q.batchCacheBytes)}, of ${say(q.freeMemory)} that are free for them.`,
      },
      {
        kind: 'lines',
        id: 'batch',
        title: 'Cost by batch and format of the weights',
        x: q.batchSize,
        y: q.costPerMillionTokens,
        across: { each: q.weightFormat, ids: ['bf16', 'fp8', 'int4'] },
        caption: (say) =>
          `Each sequence of a larger batch shares the reading of the weights, and fewer bytes a weight are read sooner: at ${say(q.batchSize)} output costs ${say(q.costPerMillionTokens)}. Memory is full at ${say(q.sequencesThatFit)}.`,
      },
      {
        kind: 'lines',
        id: 'drafts',
        title: 'Llama 3 70B with four drafts and with none',
        x: q.batchSize,
        y: q.timePerOutputToken,
        across: { each: 'preset', ids: ['llama-3-70b-h100-x8', 'llama-3-70b-drafts'] },
        caption: () =>
          'Drafts are checked for free while the weights are being read. In a batch that is bound by arithmetic or by the network each draft costs as much as a token.',
      },
      {
        kind: 'sweep',
        id: 'context',
        title: 'Time of a token by context',
        x: q.contextLength,
        y: q.timePerOutputToken,
        caption: (say) => `A longer context is a larger cache to read: at ${say(q.contextLength)} a token takes ${say(q.timePerOutputToken)}.`,
      },
      {
        kind: 'beside',
        id: 'published',
        title: 'Reported beside computed',
        rows: [q.timePerOutputToken, q.tokensPerSecondPerSequence, q.tokensPerSecondPerGpu, q.costPerMillionTokens].map((quantity) => ({
          label: quantity.label,
          computed: quantity,
        })),
        caption: (say) => {
          const [reported, computed] = [say.published(q.tokensPerSecondPerGpu)?.value, say.number(q.tokensPerSecondPerGpu)];
          if (reported === undefined || computed === undefined || say.modified) return `The model gives ${say(q.tokensPerSecondPerGpu)} a GPU.`;
          return `The model gives ${say(q.tokensPerSecondPerGpu)} a GPU, ${say.as(q.speculativeSpeedUp, computed / reported)} the ${say.as(q.tokensPerSecondPerGpu, reported)} reported.`;
        },
      },
    ],
    feeds: [{ from: q.costPerMillionTokens, to: q.costPerMillionTokens }],
    notFor: [
      'Waiting in a queue. Under load a request waits before its prefill, which no formula here knows.',
      'Choosing hardware to the percent. Real servers reach between half of these speeds and all of them; measure before buying.',
      'Layers on different servers one after another (pipelines), and weights kept in the memory of the host.',
    ],
  }),
});

/** The option within a sentence. */
const bound = (option: string): string => `${option.charAt(0).toLowerCase()}${option.slice(1)}`;

function inputsOf(data: Pick<Data, 'assumptions' | 'rentalPrices'>): readonly Input[] {
  const start = (id: string) => assumed(data, id);
  const none = (note: string) => ({ ...start('draft-cost'), value: 0, note });
  return [
    { quantity: q.model, start: 'llama-3-70b', first: true },
    { quantity: q.accelerator, start: 'h100', first: true },
    {
      quantity: q.gpus,
      start: { ...start('serving-batch'), value: 8, unit: q.gpus.unit.id, note: 'One server.' },
      range: [1, 1024],
      scale: 'log',
      first: true,
    },
    { quantity: q.batchSize, start: start('serving-batch'), range: [1, 65_536], scale: 'log', first: true },
    { quantity: q.contextLength, start: start('serving-context'), range: [128, 1e6], scale: 'log', first: true },
    { quantity: q.weightFormat, start: 'bf16' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.kvFormat, start: 'bf16' },
    { quantity: q.servingLayout, start: 'tensor' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    asOfRental(data.rentalPrices),
    { quantity: q.servingUtilisation, start: start('serving-utilisation'), range: [0.02, 1], scale: 'linear' },
    { quantity: q.inputTokens, start: start('request-input'), range: [1, 1e6], scale: 'log' },
    { quantity: q.outputTokens, start: start('request-output'), range: [1, 1e5], scale: 'log' },
    { quantity: q.cacheHitShare, start: { ...none('No input is found in a cache.'), unit: q.cacheHitShare.unit.id }, range: [0, 1], scale: 'linear' },
    { quantity: q.draftTokens, start: { ...none('No speculative decoding.'), unit: q.draftTokens.unit.id }, range: [0, 16], scale: 'linear' },
    { quantity: q.draftAcceptance, start: start('draft-acceptance'), range: [0, 1], scale: 'linear' },
    { quantity: q.draftCost, start: start('draft-cost'), range: [0, 0.5], scale: 'linear' },
    { quantity: q.bandwidthUtilisation, start: start('bandwidth-utilisation-serving'), range: [0.2, 1], scale: 'linear' },
    { quantity: q.computeUtilisation, start: start('compute-utilisation-serving'), range: [0.1, 1], scale: 'linear' },
    { quantity: q.usableMemory, start: start('served-memory'), range: [0.5, 1], scale: 'linear' },
    { quantity: q.kernelLaunchTime, start: start('kernel-launch'), range: [0, 1e-4], scale: 'linear' },
    { quantity: q.bytesPerActivation, start: start('bytes-per-activation'), range: [0.5, 4], scale: 'linear' },
    { quantity: q.reducesPerLayer, start: start('reduces-per-layer'), range: [1, 8], scale: 'linear' },
    { quantity: q.attentionCounting, start: 'causal' },
  ];
}
