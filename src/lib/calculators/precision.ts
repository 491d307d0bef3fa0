import { kvCacheBytes } from '../architecture/kv-cache.ts';
import { bytesPerCacheElement, bytesPerWeight, weightBytes } from '../architecture/storage.ts';
import { totalParameters } from '../architecture/total.ts';
import { graph } from '../formula/graph.ts';
import { gpuMemory, memoryBandwidth } from '../hardware/memory.ts';
import { withRental } from '../prices/latest.ts';
import * as formats from '../scaling/formats.ts';
import { effectiveParameters, effectiveShare } from '../scaling/precision.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, figureOf } from '../scenario/data.ts';
import { cost } from '../training/cost.ts';
import { runGraph } from '../training/run-graph.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  ...runGraph.plan,
  totalParameters,
  bytesPerWeight,
  bytesPerCacheElement,
  weightBytes,
  kvCacheBytes,
  gpuMemory,
  memoryBandwidth,
  cost,
  effectiveShare,
  effectiveParameters,
  ...Object.values(formats),
]);

type Format = 'fp32' | 'bf16' | 'fp8' | 'int8' | 'fp4' | 'int4';

/** A preset by its formats for weights, activations, and keys and values. */
const inFormats = (id: string, label: string, [weights, activations, kv]: readonly [Format, Format, Format], more: Preset['sets'] = {}): Preset => ({
  id,
  label,
  sets: { weightFormat: weights, activationFormat: activations, kvFormat: kv, ...more },
});

export default calculator({
  id: 'precision',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'assumptions'],
  open: (data) => ({
    id: 'precision',
    title: 'Fewer bits',
    question: 'What do FP8, FP4 and quantization save, and what do they cost?',
    version: 1,
    graph: wired,
    data: { models: data.models, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
    inputs: [
      { quantity: q.model, start: 'llama-3.1-405b', first: true },
      { quantity: q.weightFormat, start: 'bf16', first: true },
      { quantity: q.activationFormat, start: 'bf16', first: true },
      { quantity: q.kvFormat, start: 'bf16', first: true },
      { quantity: q.accelerator, start: 'h100', first: true },
      { quantity: q.contextLength, start: assumed(data, 'long-context'), range: [128, 1e6], scale: 'log' },
      { quantity: q.trainingTokens, start: figureOf(data, 'llama-3.1-405b', 'trainingTokens'), range: [1e9, 1e14], scale: 'log' },
      { quantity: q.mfu, start: figureOf(data, 'llama-3.1-405b', 'mfu'), range: [0.05, 0.7], scale: 'linear' },
      { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
      asOfRental(data.rentalPrices),
      { quantity: q.attentionCounting, start: 'none' },
      { quantity: q.sequenceLength, range: [512, 1e6], scale: 'log' },
    ],
    presets: [
      inFormats('bf16', 'BF16 throughout', ['bf16', 'bf16', 'bf16']),
      inFormats('fp8-deepseek-v3', 'FP8, as DeepSeek-V3', ['fp8', 'fp8', 'bf16'], {
        model: 'deepseek-v3',
        accelerator: 'h800',
        trainingTokens: figureOf(data, 'deepseek-v3-pre-training', 'trainingTokens'),
        mfu: assumed(data, 'mfu-deepseek-v3-fp8'),
        attentionCounting: 'causal',
      }),
      inFormats('int8', 'INT8 throughout', ['int8', 'int8', 'int8']),
      inFormats('int4-weights', 'INT4 weights alone, as GPTQ or AWQ', ['int4', 'bf16', 'bf16']),
      inFormats('fp8-cache', 'FP8 cache alone', ['bf16', 'bf16', 'fp8']),
      inFormats('fp4', 'FP4 on a B200', ['fp4', 'fp4', 'fp8'], { accelerator: 'b200' }),
    ],
    results: [
      q.weightBytes,
      q.gpusForWeights,
      q.kvCacheBytes,
      q.streamTokensPerGpuSecond,
      q.streamTokensPerSecond,
      q.peakInputTokensPerSecond,
      q.effectiveShare,
      q.effectiveParameters,
      q.cost,
      q.gpuHours,
      q.numberFormat,
    ],
    finding: (say) =>
      `The weights of ${say(q.model)} take ${say(q.weightBytes)} in ${say(q.weightFormat)}, at least ${say(q.gpusForWeights)} of ${say(q.accelerator)}; each gives one reader at most ${say(q.streamTokensPerGpuSecond)}. Trained in these formats, ${say(q.effectiveShare)} of its parameters count by the precision law.`,
    pictures: [
      {
        kind: 'stack',
        id: 'formats',
        title: 'Weights and cache by the format of the weights',
        parts: [
          { quantity: q.weightBytes, kind: 'weights' },
          { quantity: q.kvCacheBytes, kind: 'cache' },
        ],
        across: { each: q.weightFormat },
        capacity: q.gpuMemory,
        caption: (say) => `In ${say(q.weightFormat)} the weights take ${say(q.weightBytes)}; one card holds ${say(q.gpuMemory)}.`,
      },
      {
        kind: 'sweep',
        id: 'context',
        title: 'Cache of one sequence by context',
        x: q.contextLength,
        y: q.kvCacheBytes,
        caption: (say) =>
          `With keys and values in ${say(q.kvFormat)}, ${say(q.contextLength)} of context take ${say(q.kvCacheBytes)}; half the bits would take half.`,
      },
    ],
    notFor: [
      'The loss of a model that is quantized after training. The law here is of training in few bits; models trained on many tokens suffer more from quantization later.',
      'FP8 with scales by block, as DeepSeek trains: it loses far less than this law says, under 0.25% of the loss by their report.',
      'The speed of a real server. The figures are bounds of memory and arithmetic; batches, attention and messages come on top.',
      'Utilisation in fewer bits. The same share of a doubled peak is rarely reached.',
    ],
  }),
});
