import { electricityPrice } from '../energy/region.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { withServerRental } from '../hardware/server.ts';
import * as machine from '../hardware/server-figures.ts';
import { acquisitionPerGpu, serverPricePerGpu } from '../ownership/acquisition.ts';
import * as value from '../ownership/depreciation.ts';
import * as hour from '../ownership/per-hour.ts';
import * as crossing from '../ownership/rent-or-own.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import type { DatedPoint } from '../scenario/picture.ts';
import { hoursPerYear } from '../units/calendar.ts';
import { day } from '../units/date.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  ...Object.values(machine),
  electricityPrice,
  serverPricePerGpu,
  acquisitionPerGpu,
  ...Object.values(value),
  ...Object.values(hour),
  ...Object.values(crossing),
]);

const parts = [
  { quantity: q.capitalPerGpuHour, kind: 'capital' },
  { quantity: q.networkPerGpuHour, kind: 'compute' },
  { quantity: q.energyPerGpuHour, kind: 'energy' },
  { quantity: q.sitePerGpuHour, kind: 'serving' },
  { quantity: q.staffPerGpuHour, kind: 'people' },
] as const;

/** The index of what one-year contracts for an H100 come to. */
const contracts = 'h100-semianalysis-contract';

/** A median of fewer sellers says more on who was read than on the market. */
const leastSellers = 5;

export default calculator({
  id: 'gpu-hour',
  needs: ['servers', 'accelerators', 'grids', 'rentalPrices', 'priceIndices', 'assumptions'],
  open: (data) => ({
    id: 'gpu-hour',
    title: 'An hour of a GPU',
    question: 'Rent or own, and what is a fair rate?',
    version: 1,
    graph: wired,
    data: {
      servers: withServerRental(data.servers, withRental(data.accelerators, data.rentalPrices, data.assumptions)),
      grids: data.grids,
    },
    inputs: inputsOf(data),
    presets: presetsOf(data),
    results: [
      q.ownedCostPerGpuHour,
      q.rentOrOwnCrossoverHours,
      q.rentOrOwnCrossoverShare,
      q.fairContractPrice,
      ...parts.map(({ quantity }) => quantity),
      q.rentPerUsedHour,
      q.monthlyRent,
      q.acquisitionPerGpu,
      q.serverPricePerGpu,
    ],
    finding: (say) => {
      const owned = `${say(q.server)}: an hour in which a GPU is used costs its owner ${say(q.ownedCostPerGpuHour)}.`;
      const hours = say.number(q.rentOrOwnCrossoverHours);
      if (hours === undefined) return `${owned} Renting by the hour has no price here, or one below the electricity alone.`;
      const rent = `Against a rent of ${say(q.gpuHourPrice)} for the hours it works`;
      const contract = `A contract billed every hour is cheaper below ${say(q.fairContractPrice)}.`;
      return hours > hoursPerYear
        ? `${owned} ${rent}, owning never pays: it would take ${say(q.rentOrOwnCrossoverHours)} of use a year, and a year has 8,760. ${contract}`
        : `${owned} ${rent}, owning pays from ${say(q.rentOrOwnCrossoverHours)} of use a year, ${say(q.rentOrOwnCrossoverShare)} of them. ${contract}`;
    },
    pictures: [
      {
        kind: 'bill',
        id: 'bill',
        title: 'What an owned hour is made of',
        total: q.ownedCostPerGpuHour,
        parts,
        caption: (say) => `The server is ${say(q.capitalPerGpuHour)} of ${say(q.ownedCostPerGpuHour)}; electricity is ${say(q.energyPerGpuHour)}.`,
      },
      {
        kind: 'sweep',
        id: 'use',
        title: 'Cost of an hour in use, by how much is used',
        x: q.utilisation,
        y: q.ownedCostPerGpuHour,
        caption: (say) =>
          `At ${say(q.utilisation)} of the hours in use one costs ${say(q.ownedCostPerGpuHour)}; idle hours are paid all the same, so half the use nearly doubles it.`,
      },
      {
        kind: 'lines',
        id: 'machines',
        title: 'The same for machines of four generations',
        x: q.utilisation,
        y: q.ownedCostPerGpuHour,
        across: { each: q.server, ids: ['hgx-a100', 'hgx-h100-2025', 'dgx-b200', 'gb200-nvl72'] },
        limit: q.gpuHourPrice,
        caption: (say) =>
          say.number(q.gpuHourPrice) === undefined
            ? 'No rent of the chosen machine is known here; the curves are what owning costs.'
            : `The level line is the rent of the chosen machine, ${say(q.gpuHourPrice)}; where a curve lies below it, owning is cheaper.`,
      },
      {
        kind: 'timeline',
        id: 'rents',
        title: 'What an hour of an H100 was rented for',
        y: q.gpuHourPrice,
        joined: 'steps',
        points: rentsOf(data),
        caption: (say) => {
          const prices = contractsOf(data).map(
            ({ date, price }) => `${say.as(q.gpuHourPrice, price.value)} in ${format(day(date), units.date, { short: true })}`,
          );
          return `One-year contracts: ${prices.join(', ')}. Used ${say(q.utilisation)} of the time, the chosen machine costs its owner as much as a contract at ${say(q.fairContractPrice)}.`;
        },
      },
      {
        kind: 'beside',
        id: 'published',
        title: 'What others say beside what is computed',
        rows: [{ label: 'Every owned hour, used or not', computed: q.fairContractPrice }],
        caption: (say) => {
          const reported = say.published(q.fairContractPrice);
          if (!reported) return `The formulas give ${say(q.fairContractPrice)} for every owned hour; nobody’s figure is known for this state.`;
          return `Others arrive at ${say.as(q.fairContractPrice, reported.value)} for every owned hour, used or not; the formulas at ${say(q.fairContractPrice)}.`;
        },
      },
    ],
    notFor: [
      'A price for one machine in a rack of your own. Small buyers pay more for power, repairs and staff.',
      'Storage, the network to the outside, and software. They are not in it.',
      'What a cloud earns. Its rent has sales, idle stock and margin in it.',
    ],
  }),
});

function inputsOf(data: Pick<Data, 'assumptions' | 'rentalPrices'>): readonly Input[] {
  const from = (id: string) => assumed(data, id);
  return [
    { quantity: q.server, start: 'hgx-h100-2025', first: true },
    { quantity: q.region, start: 'us', first: true },
    { quantity: q.utilisation, start: from('hours-in-use'), range: [0.05, 1], scale: 'linear', first: true },
    { quantity: q.lifetimeYears, start: from('machine-life'), range: [1, 8], scale: 'linear', first: true },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log', first: true },
    asOfRental(data.rentalPrices),
    { quantity: q.serverPrice, range: [10_000, 10_000_000], scale: 'log' },
    { quantity: q.interconnectShare, start: from('interconnect-share'), range: [0, 0.4], scale: 'linear' },
    { quantity: q.costOfCapital, start: from('cost-of-capital'), range: [0, 0.25], scale: 'linear' },
    { quantity: q.residualShare, start: from('residual-none'), range: [0, 0.5], scale: 'linear' },
    { quantity: q.depreciation, start: 'payments' },
    { quantity: q.progressPerYear, start: from('hardware-progress'), range: [0, 0.4], scale: 'linear' },
    { quantity: q.machineAge, start: from('machine-age-new'), range: [0, 8], scale: 'linear' },
    { quantity: q.electricityPrice, range: [0.01, 0.5], scale: 'log' },
    { quantity: q.serverPower, range: [500, 500_000], scale: 'log' },
    { quantity: q.serverLoad, start: from('server-load'), range: [0.2, 1], scale: 'linear' },
    { quantity: q.pue, start: from('pue'), range: [1, 2], scale: 'linear' },
    { quantity: q.sitePrice, start: from('site-price'), range: [0, 500], scale: 'linear' },
    { quantity: q.operationsShare, start: from('operations-share'), range: [0, 0.2], scale: 'linear' },
  ];
}

function presetsOf(data: Pick<Data, 'assumptions' | 'priceIndices'>): readonly [Preset, ...Preset[]] {
  const from = (id: string) => assumed(data, id);
  const small = (chip: string) => ({ fairContractPrice: from(`owned-cost-neocloud-${chip}`) });
  const nothingElse = { sitePrice: from('site-price-none'), operationsShare: from('operations-share-none') };
  return [
    { id: 'hgx-h100-2025', label: 'HGX H100 of 2025', sets: { server: 'hgx-h100-2025' }, published: small('h100') },
    { id: 'dgx-h100-2023', label: 'DGX H100 of 2023', sets: { server: 'dgx-h100-2023' } },
    { id: 'hgx-h200', label: 'HGX H200', sets: { server: 'hgx-h200' }, published: small('h200') },
    { id: 'hgx-a100', label: 'HGX A100', sets: { server: 'hgx-a100' } },
    { id: 'dgx-b200', label: 'DGX B200', sets: { server: 'dgx-b200' }, published: small('b200') },
    { id: 'gb200-nvl72', label: 'GB200 NVL72', sets: { server: 'gb200-nvl72' }, published: small('gb200') },
    {
      id: 'hardware-alone',
      label: 'HGX H100, hardware and electricity alone, every hour in use',
      sets: {
        server: 'hgx-h100-2025',
        utilisation: from('hours-in-use-all'),
        costOfCapital: from('cost-of-capital-none'),
        pue: from('pue-epoch-others'),
        ...nothingElse,
      },
    },
    {
      id: 'epoch',
      label: 'HGX H100, as Epoch AI counts an owner’s cost',
      sets: { server: 'hgx-h100-2025', depreciation: 'progress', utilisation: from('hours-in-use-all'), ...nothingElse },
    },
    {
      id: 'large-cloud',
      label: 'HGX H100 at a hyperscaler, every hour in use, cheap money',
      sets: { server: 'hgx-h100-2025', utilisation: from('hours-in-use-all'), costOfCapital: from('cost-of-capital-coreweave-2026') },
      published: { fairContractPrice: from('owned-cost-hyperscaler-h100') },
    },
    {
      id: 'contract-2025',
      label: 'HGX H100 beside a one-year contract of October 2025',
      sets: { server: 'hgx-h100-2025', gpuHourPrice: contract(data, '2025-10') },
    },
    {
      id: 'contract-2026',
      label: 'HGX H100 beside a one-year contract of June 2026',
      sets: { server: 'hgx-h100-2025', gpuHourPrice: contract(data, '2026-06') },
    },
    { id: 'idle', label: 'HGX H100 that stands idle, as in many companies', sets: { server: 'hgx-h100-2025', utilisation: from('hours-in-use-enterprise') } },
  ];
}

/** The one-year contracts, each with its first day. */
const contractsOf = ({ priceIndices }: Pick<Data, 'priceIndices'>) =>
  (priceIndices[contracts]?.points ?? []).map(({ date, price }) => ({ date: `${date}-01`, price }));

/** A one-year contract of a month. Throws where there is none: a mistake of the author. */
function contract(data: Pick<Data, 'priceIndices'>, month: string): Datum {
  const point = contractsOf(data).find(({ date }) => date.startsWith(month));
  if (!point) throw new Error(`The index ${contracts} has no point of ${month}.`);
  return point.price;
}

/** What sellers asked for an H100 by the hour, on the days on which enough of them are known, and what contracts came to. */
function rentsOf(data: Pick<Data, 'rentalPrices' | 'priceIndices'>): readonly DatedPoint[] {
  const steps = (data.rentalPrices['h100']?.steps ?? []).filter(({ sellers }) => sellers >= leastSellers);
  const of = (group: string, figure: 'value' | 'low' | 'high') =>
    steps
      .filter((step, i) => step[figure] !== steps[i - 1]?.[figure])
      .map((step) => ({
        id: `${figure}-${step.from}`,
        label: `${group} of ${step.sellers} sellers`,
        date: step.from,
        value: step[figure],
        group,
        source: step.source,
      }));
  const yearly = contractsOf(data).map(({ date, price }) => ({
    id: `contract-${date}`,
    label: 'One-year contract',
    date,
    value: price.value,
    group: 'One-year contract',
    source: price.source,
  }));
  return [...of('Median', 'value'), ...of('Dearest', 'high'), ...of('Cheapest', 'low'), ...yearly];
}
