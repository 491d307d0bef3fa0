import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { gpusPerServer } from '../hardware/links.ts';
import * as day from '../inference/serving-day.ts';
import { apiCachedPrice, apiInputPrice, apiOutputPrice } from '../prices/api-prices.ts';
import { withDiscounts } from '../prices/api-rates.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

const wired = graph([...Object.values(day), gpusPerServer, gpuHourPrice, apiInputPrice, apiCachedPrice, apiOutputPrice]);

const origin = {
  source: 'deepseek-open-infra-day-6',
  locator: 'Statistics of DeepSeek’s Online Service',
  accessed: '2026-11-25',
} as const;
const of = (quantity: Measure, value: number, grade: Datum['grade'], note?: string): Datum => ({
  value,
  unit: quantity.unit.id,
  ...origin,
  grade,
  ...(note && { note }),
});

export default calculator({
  id: 'serving-day',
  needs: ['accelerators', 'rentalPrices', 'apiPrices', 'apiDiscounts', 'assumptions'],
  open: (data) => ({
    id: 'serving-day',
    title: 'A day of serving',
    question: 'What did DeepSeek’s day of 776 billion tokens cost, and what could it bring?',
    version: 1,
    graph: wired,
    data: {
      accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions),
      apiPrices: withDiscounts(data.apiPrices, data.apiDiscounts),
    },
    inputs: inputsOf(data),
    presets: presets(),
    results: [
      q.serversPerDayCost,
      q.revenuePerDay,
      q.profitOverCost,
      q.grossMargin,
      q.servers,
      q.prefillServers,
      q.decodeServers,
      q.prefillRentPerDay,
      q.decodeRentPerDay,
      q.prefillCostPerMillionTokens,
      q.decodeCostPerMillionTokens,
      q.cacheHitShare,
    ],
    finding: (say) => {
      const lost = (say.number(q.profitOverCost) ?? 0) < 0;
      const margin = lost ? 'less than it costs' : `${say(q.profitOverCost)} of the rent as profit, which is ${say(q.grossMargin)} of the revenue`;
      return `The day takes ${say(q.servers)} servers and ${say(q.serversPerDayCost)} of rent, and brings ${say(q.revenuePerDay)} at the list price of ${say(q.apiModel)}: ${margin}.`;
    },
    pictures: [
      {
        kind: 'shares',
        id: 'rent',
        title: 'The rent by what the servers do',
        parts: [
          { quantity: q.prefillRentPerDay, kind: 'compute' },
          { quantity: q.decodeRentPerDay, kind: 'serving' },
        ],
        drawnAs: 'bar',
        caption: (say) =>
          `Generating takes ${say(q.decodeRentPerDay)} and reading ${say(q.prefillRentPerDay)}: output costs ${say(q.decodeCostPerMillionTokens)}, input ${say(q.prefillCostPerMillionTokens)}.`,
      },
      {
        kind: 'sweep',
        id: 'paid',
        title: 'Profit by the share that is paid for',
        x: q.paidShare,
        y: q.profitOverCost,
        caption: (say) =>
          `The published margin supposes that every token is sold at the price of R1. At ${say(q.paidShare)} paid for, it is ${say(q.profitOverCost)} of the rent.`,
      },
    ],
    notFor: [
      'What DeepSeek earned. It says itself that revenue was far lower: V3 cost less, apps were free, nights were discounted.',
      'What serving costs its owner in all. The rent is assumed at $2, and staff, training and storage are left out.',
      'A small service. These rates need hundreds of GPUs that work together, and enough users to fill them.',
    ],
  }),
});

function presets(): readonly [Preset, ...Preset[]] {
  const published = {
    servers: of(q.servers, 226.75, 'measured'),
    serversPerDayCost: of(q.serversPerDayCost, 87_072, 'published'),
    revenuePerDay: of(q.revenuePerDay, 562_027, 'published'),
    profitOverCost: of(q.profitOverCost, 5.45, 'published'),
  };
  return [
    { id: 'deepseek-2025-02-28', label: 'DeepSeek on 28 February 2025, every token at the price of R1', sets: {}, published },
    {
      id: 'deepseek-measured-servers',
      label: 'The same with the 226.75 servers that it counted',
      sets: { servers: of(q.servers, 226.75, 'measured') },
      published,
    },
    {
      id: 'deepseek-peak',
      label: 'The same with its peak of 278 servers all day',
      sets: { servers: of(q.servers, 278, 'measured', 'The most at any time of the day; at night it trains on them.') },
    },
    { id: 'price-of-v3', label: 'Every token at the price of V3', sets: { apiModel: 'deepseek-v3' } },
    {
      id: 'half-free',
      label: 'Half of the tokens free',
      sets: { paidShare: of(q.paidShare, 0.5, 'assumed', 'Our choice: DeepSeek does not say how much of its use is free.') },
    },
    {
      id: 'no-cache',
      label: 'Without a cache in the price list',
      sets: {
        cachedTokensPerDay: of(
          q.cachedTokensPerDay,
          0,
          'assumed',
          'Every input token is billed in full. The servers are as many, because their rate counts hits.',
        ),
      },
    },
  ];
}

function inputsOf(data: Pick<Data, 'assumptions' | 'rentalPrices'>): readonly Input[] {
  return [
    { quantity: q.apiModel, start: 'deepseek-r1', first: true },
    { quantity: q.paidShare, start: of(q.paidShare, 1, 'assumed', 'As DeepSeek supposes.'), range: [0, 1], scale: 'linear', first: true },
    { quantity: q.gpuHourPrice, start: assumed(data, 'gpu-hour-price-h800'), range: [0.5, 10], scale: 'log', first: true },
    asOfRental(data.rentalPrices),
    {
      quantity: q.decodeTokensPerSecond,
      start: of(q.decodeTokensPerSecond, 14_800, 'measured', 'A mean of servers that generate.'),
      range: [100, 1e6],
      scale: 'log',
      first: true,
    },
    {
      quantity: q.prefillTokensPerSecond,
      start: of(q.prefillTokensPerSecond, 73_700, 'measured', 'Hits in the cache counted.'),
      range: [100, 1e6],
      scale: 'log',
      first: true,
    },
    { quantity: q.inputTokensPerDay, start: of(q.inputTokensPerDay, 608e9, 'measured'), range: [1e6, 1e15], scale: 'log' },
    { quantity: q.cachedTokensPerDay, start: of(q.cachedTokensPerDay, 342e9, 'measured'), range: [0, 1e13], scale: 'linear' },
    { quantity: q.outputTokensPerDay, start: of(q.outputTokensPerDay, 168e9, 'measured'), range: [1e6, 1e15], scale: 'log' },
    { quantity: q.accelerator, start: 'h800' },
    { quantity: q.apiService, start: 'standard' },
    { quantity: q.inputTokens, start: assumed(data, 'request-input'), range: [1, 1e6], scale: 'log' },
  ];
}
