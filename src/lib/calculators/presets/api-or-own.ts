import type { Datum } from '../../formula/value.ts';
import { asOfRental } from '../../scenario/as-of.ts';
import type { Input, Preset } from '../../scenario/calculator.ts';
import { assumed, type Data } from '../../scenario/data.ts';
import * as q from '../../vocabulary/index.ts';
import type { Measure } from '../../vocabulary/quantity.ts';

type Assumptions = Pick<Data, 'assumptions'>;

const day: Omit<Datum, 'value' | 'unit'> = {
  source: 'deepseek-open-infra-day-6',
  locator: 'Statistics of DeepSeek’s Online Service',
  accessed: '2026-11-25',
  grade: 'derived',
};

const of = (quantity: Measure, value: number, note: string, origin = day): Datum => ({ value, unit: quantity.unit.id, ...origin, note });
const chosen = (quantity: Measure, value: number, note: string): Datum => of(quantity, value, note, { ...day, grade: 'assumed' });

/** What the machines of DeepSeek did in a day, for one server of eight. */
export const deepSeekServer = {
  model: 'deepseek-r1',
  accelerator: 'h800',
  weightFormat: 'fp8',
  numberFormat: 'fp8',
  servingLayout: 'expert',
  gpus: chosen(q.gpus, 8, 'One server of the many that work together.'),
  instanceTokensPerSecond: of(q.instanceTokensPerSecond, 39_587, '73.7K input or 14.8K output tokens a second and server, in the day’s mix of 608 to 168.'),
  cacheHitShare: of(q.cacheHitShare, 0.563, '342 of 608 billion.', { ...day, grade: 'measured' }),
  inputTokens: chosen(q.inputTokens, 3619, 'Our choice: with 1,000 tokens of output it has the day’s mix.'),
  outputTokens: chosen(q.outputTokens, 1000, 'Our choice.'),
} as const;

/** Volumes and machines, from a small service to DeepSeek's own. */
export function apiOrOwnPresets(data: Assumptions): readonly [Preset, ...Preset[]] {
  const nobody = { ...assumed(data, 'operators'), value: 0, low: 0, high: 0.5, note: 'People left out.' } satisfies Datum;
  const full = chosen(q.servingUtilisation, 1, 'Busy at every hour, which no service is.');
  const volume = (value: number, note: string) => chosen(q.tokensPerMonth, value, note);
  return [
    {
      id: 'gpt-4o-or-70b',
      label: 'GPT-4o, or Llama 3 70B on eight H100, where the 70B is good enough',
      sets: { apiModel: 'gpt-4o', model: 'llama-3-70b' },
    },
    {
      id: 'llama-70b',
      label: 'Llama 3.3 70B at Together, or Llama 3 70B on eight H100',
      sets: { apiModel: 'llama-3.3-70b-via-together', model: 'llama-3-70b' },
    },
    {
      id: 'llama-70b-two-h200',
      label: 'Llama 3.3 70B at Together, or the 70B in FP8 on two H200',
      sets: {
        apiModel: 'llama-3.3-70b-via-together',
        model: 'llama-3-70b',
        accelerator: 'h200',
        weightFormat: 'fp8',
        numberFormat: 'fp8',
        kvFormat: 'fp8',
        gpus: chosen(q.gpus, 2, 'They hold it in FP8 with room for the cache.'),
      },
    },
    {
      id: 'r1-break-even',
      label: 'R1 at its price of 2025, or a server at $2.50 an hour and GPU, no people',
      sets: {
        apiModel: 'deepseek-r1',
        ...deepSeekServer,
        gpuHourPrice: chosen(q.gpuHourPrice, 2.5, 'Our choice: a rent of an H100 in 2025.'),
        operators: nobody,
        servingUtilisation: full,
        tokensPerMonth: volume(20e9, 'Our choice: next to the break-even.'),
      },
    },
    {
      id: 'ten-dollar-api',
      label: 'An API at $10 a million, or the same server',
      sets: {
        apiModel: 'deepseek-r1',
        ...deepSeekServer,
        blendedApiPrice: chosen(q.blendedApiPrice, 10, 'Our choice: the class of GPT-4 at its dearest.'),
        gpuHourPrice: chosen(q.gpuHourPrice, 2.5, 'Our choice: a rent of an H100 in 2025.'),
        operators: nobody,
        servingUtilisation: full,
        tokensPerMonth: volume(1.5e9, 'Our choice: next to the break-even.'),
      },
    },
    {
      id: 'llama-405b',
      label: 'Llama 3.1 405B at Together, or in FP8 on eight H100',
      sets: {
        apiModel: 'llama-3.1-405b-via-together',
        model: 'llama-3.1-405b',
        weightFormat: 'fp8',
        numberFormat: 'fp8',
        kvFormat: 'fp8',
        tokensPerMonth: volume(20e9, 'Our choice.'),
      },
    },
  ];
}

/** What the reader may change. */
export function apiOrOwnInputs(data: Pick<Data, 'assumptions' | 'rentalPrices'>): readonly Input[] {
  const start = (id: string) => assumed(data, id);
  const none = (quantity: Measure, note: string): Datum => chosen(quantity, 0, note);
  return [
    { quantity: q.tokensPerMonth, start: start('tokens-per-month'), range: [1e8, 1e12], scale: 'log', first: true },
    { quantity: q.apiModel, start: 'gpt-4o', first: true },
    { quantity: q.model, start: 'llama-3-70b', first: true },
    { quantity: q.servingUtilisation, start: start('serving-utilisation'), range: [0.02, 1], scale: 'linear', first: true },
    { quantity: q.operators, start: start('operators'), range: [0, 20], scale: 'linear', first: true },
    { quantity: q.apiService, start: 'standard' },
    { quantity: q.inputTokens, start: start('request-input'), range: [1, 1e6], scale: 'log' },
    { quantity: q.outputTokens, start: start('request-output'), range: [1, 1e5], scale: 'log' },
    { quantity: q.cacheHitShare, start: none(q.cacheHitShare, 'No input is found in a cache.'), range: [0, 1], scale: 'linear' },
    { quantity: q.accelerator, start: 'h100' },
    { quantity: q.gpus, start: chosen(q.gpus, 8, 'One server.'), range: [1, 1024], scale: 'log' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    asOfRental(data.rentalPrices),
    { quantity: q.payPerYear, start: start('operator-pay'), range: [20_000, 1e6], scale: 'log' },
    { quantity: q.batchSize, start: start('serving-batch'), range: [1, 65_536], scale: 'log' },
    { quantity: q.contextLength, range: [128, 1e6], scale: 'log' },
    { quantity: q.weightFormat, start: 'bf16' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.kvFormat, start: 'bf16' },
    { quantity: q.servingLayout, start: 'tensor' },
    { quantity: q.draftTokens, start: none(q.draftTokens, 'No speculative decoding.'), range: [0, 16], scale: 'linear' },
    { quantity: q.draftAcceptance, start: start('draft-acceptance'), range: [0, 1], scale: 'linear' },
    { quantity: q.draftCost, start: start('draft-cost'), range: [0, 0.5], scale: 'linear' },
    { quantity: q.bandwidthUtilisation, start: start('bandwidth-utilisation-serving'), range: [0.2, 1], scale: 'linear' },
    { quantity: q.computeUtilisation, start: start('compute-utilisation-serving'), range: [0.1, 1], scale: 'linear' },
    { quantity: q.usableMemory, start: start('served-memory'), range: [0.5, 1], scale: 'linear' },
    { quantity: q.kernelLaunchTime, start: start('kernel-launch'), range: [0, 1e-4], scale: 'linear' },
    { quantity: q.bytesPerActivation, start: start('bytes-per-activation'), range: [0.5, 4], scale: 'linear' },
    { quantity: q.attentionCounting, start: 'causal' },
  ];
}
