import type { Datum } from '../../formula/value.ts';
import type { Preset } from '../../scenario/calculator.ts';
import type { Data } from '../../scenario/data.ts';
import { assumed } from '../../scenario/data.ts';
import * as q from '../../vocabulary/index.ts';
import type { Measure } from '../../vocabulary/quantity.ts';

type Origin = Omit<Datum, 'value' | 'unit' | 'low' | 'high'>;

const book: Origin = {
  source: 'scaling-book-inference',
  locator: 'Modeling throughput and latency for LLaMA 2-13B',
  accessed: '2026-11-25',
  grade: 'published',
};
const notebook: Origin = { source: 'erdil-2025-code', locator: 'Notebook, example of Mistral Large 2', accessed: '2026-11-25', grade: 'published' };
const day: Origin = { source: 'deepseek-open-infra-day-6', locator: 'Statistics of DeepSeek’s Online Service', accessed: '2026-11-25', grade: 'measured' };

const of = (quantity: Measure, value: number, origin: Origin, note?: string): Datum => ({ value, unit: quantity.unit.id, ...origin, ...(note && { note }) });

/** Models on the machines that serve them, beside what was reported of them. */
export function servingPresets(data: Pick<Data, 'assumptions'>): readonly [Preset, ...Preset[]] {
  const chosen = (quantity: Measure, value: number, note: string): Datum => ({
    ...assumed(data, 'serving-batch'),
    value,
    unit: quantity.unit.id,
    grade: 'assumed',
    note,
  });
  const gpus = (value: number, note: string) => chosen(q.gpus, value, note);
  const batch = (value: number) => chosen(q.batchSize, value, 'Our choice.');
  return [
    {
      id: 'llama-3-70b-h100-x8',
      label: 'Llama 3 70B on a server of eight H100',
      sets: { model: 'llama-3-70b', accelerator: 'h100', gpus: gpus(8, 'One server.') },
    },
    {
      id: 'llama-3-8b-h100',
      label: 'Llama 3 8B on one H100',
      sets: { model: 'llama-3-8b', accelerator: 'h100', gpus: gpus(1, 'It fits on one.') },
    },
    {
      id: 'llama-3-70b-fp8-h100-x8',
      label: 'Llama 3 70B in FP8 on eight H100',
      sets: { model: 'llama-3-70b', accelerator: 'h100', weightFormat: 'fp8', numberFormat: 'fp8', kvFormat: 'fp8', gpus: gpus(8, 'One server.') },
    },
    {
      id: 'llama-3.1-405b-fp8-h100-x8',
      label: 'Llama 3.1 405B in FP8 on eight H100',
      sets: {
        model: 'llama-3.1-405b',
        accelerator: 'h100',
        weightFormat: 'fp8',
        numberFormat: 'fp8',
        kvFormat: 'fp8',
        gpus: gpus(8, 'The smallest server that holds it in FP8.'),
      },
    },
    {
      id: 'deepseek-r1-h200-x8',
      label: 'DeepSeek-R1 on a server of eight H200',
      sets: { model: 'deepseek-r1', accelerator: 'h200', weightFormat: 'fp8', numberFormat: 'fp8', gpus: gpus(8, 'One server.') },
    },
    {
      id: 'deepseek-production',
      label: 'DeepSeek-V3 and R1 in production, 144 H800',
      sets: {
        model: 'deepseek-v3',
        accelerator: 'h800',
        servingLayout: 'expert',
        weightFormat: 'fp8',
        numberFormat: 'fp8',
        gpus: of(q.gpus, 144, { ...day, locator: 'Large-scale Cross-node Expert Parallelism', grade: 'published' }, '18 servers, the unit for decoding.'),
        batchSize: of(
          q.batchSize,
          144 * 88,
          { ...day, grade: 'derived' },
          '1,850 tokens a second and GPU, over the 20 to 22 a second of one reader, are 84 to 93 sequences a GPU.',
        ),
        contextLength: of(q.contextLength, 4989, day, 'The mean over all output tokens.'),
        bytesPerActivation: of(q.bytesPerActivation, 1.5, { ...day, grade: 'derived' }, 'Sent to experts in FP8 and back in BF16.'),
        gpuHourPrice: of(q.gpuHourPrice, 2, { ...day, grade: 'assumed' }, 'DeepSeek assumes it and owns its GPUs.'),
        servingUtilisation: of(q.servingUtilisation, 1, { ...day, grade: 'derived' }, 'Servers are counted while they serve.'),
        inputTokens: chosen(q.inputTokens, 3600, 'Our choice: 608 billion in for 168 billion out.'),
        outputTokens: chosen(q.outputTokens, 1000, 'Our choice: 608 billion in for 168 billion out.'),
        cacheHitShare: of(q.cacheHitShare, 0.563, day),
      },
      published: {
        tokensPerSecondPerGpu: of(q.tokensPerSecondPerGpu, 1850, { ...day, grade: 'derived' }, '14.8K a second and server, over eight GPUs.'),
        tokensPerSecondPerSequence: of(q.tokensPerSecondPerSequence, 21, day, '20 to 22.'),
        costPerMillionTokens: of(q.costPerMillionTokens, 0.3003, { ...day, grade: 'derived' }, '$16 an hour and server, over 14.8K tokens a second.'),
      },
    },
    {
      id: 'llama-2-13b-tpu-v5e-x8',
      label: 'Llama 2 13B on eight TPU v5e, as in How to Scale Your Model',
      sets: {
        model: 'llama-2-13b',
        accelerator: 'tpu-v5e',
        gpus: of(q.gpus, 8, book),
        batchSize: of(q.batchSize, 8, book, 'With its full context of 8,192 tokens a batch beyond 13 does not fit.'),
        contextLength: of(q.contextLength, 8192, book),
        gpuHourPrice: of(q.gpuHourPrice, 1.2, { ...book, source: 'scaling-book-applied-inference', locator: 'Table of chips and prices' }),
        bandwidthUtilisation: of(q.bandwidthUtilisation, 1, book, 'The table is a bound.'),
      },
      published: { timePerOutputToken: of(q.timePerOutputToken, 0.01213, book, 'A bound without launches and messages.') },
    },
    {
      id: 'mistral-large-2-h200-x8',
      label: 'Mistral Large 2 on eight H200 at 100,000 tokens, as in Erdil’s notebook',
      sets: {
        model: 'mistral-large-2',
        accelerator: 'h200',
        servingLayout: 'tensor-2d',
        gpus: of(q.gpus, 8, notebook),
        batchSize: of(q.batchSize, 20, notebook),
        contextLength: of(q.contextLength, 100_000, notebook),
        gpuHourPrice: of(q.gpuHourPrice, 2.1, { ...notebook, grade: 'assumed' }, 'Two thirds of a list price of an H100.'),
        bandwidthUtilisation: of(q.bandwidthUtilisation, 1, notebook),
        computeUtilisation: of(q.computeUtilisation, 1, notebook),
        servingUtilisation: of(q.servingUtilisation, 1, notebook),
        usableMemory: of(q.usableMemory, 1, notebook),
      },
      published: {
        timePerOutputToken: of(q.timePerOutputToken, 0.0299772, notebook, 'The notebook also tries pipelines and takes the fastest.'),
        tokensPerSecond: of(q.tokensPerSecond, 667.17, notebook),
        costPerMillionTokens: of(q.costPerMillionTokens, 6.9947, notebook),
        tokensPerSecondPerGpu: of(q.tokensPerSecondPerGpu, 83.397, notebook),
        tokensPerSecondPerSequence: of(q.tokensPerSecondPerSequence, 33.359, notebook),
      },
    },
    {
      id: 'llama-3-8b-h100-batch-1',
      label: 'Llama 3 8B on one H100, for one reader',
      sets: { model: 'llama-3-8b', accelerator: 'h100', gpus: gpus(1, 'It fits on one.'), batchSize: batch(1) },
    },
    {
      id: 'llama-3.1-70b-long',
      label: 'Llama 3.1 70B on eight H100, ten contexts of 131,072 tokens',
      sets: {
        model: 'llama-3.1-70b',
        accelerator: 'h100',
        gpus: gpus(8, 'One server.'),
        batchSize: chosen(q.batchSize, 10, 'As many as fit.'),
        contextLength: chosen(q.contextLength, 131_072, 'The longest that the model is made for.'),
        inputTokens: chosen(q.inputTokens, 131_072, 'The input fills the context.'),
      },
    },
    {
      id: 'llama-3-70b-drafts',
      label: 'Llama 3 70B on eight H100 with four drafts, for one reader',
      sets: {
        model: 'llama-3-70b',
        accelerator: 'h100',
        gpus: gpus(8, 'One server.'),
        batchSize: batch(1),
        draftTokens: chosen(q.draftTokens, 4, 'Our choice.'),
        draftAcceptance: of(q.draftAcceptance, 0.8, notebook),
      },
    },
  ];
}
