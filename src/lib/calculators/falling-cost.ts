import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, trendOf } from '../scenario/data.ts';
import type { DatedPoint } from '../scenario/picture.ts';
import * as fall from '../trends/fall.ts';
import { costAtDay, dayReached } from '../trends/projection.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  fall.fallPerYear,
  fall.capabilityStartCost,
  fall.capabilityStartDay,
  fall.observedFall,
  fall.observedMonths,
  fall.endpointFall,
  fall.growthOfFall,
  fall.halvingMonths,
  fall.economicsGain,
  costAtDay,
  dayReached,
]);

/** Trends that say at what other rate prices fall. */
const critics = ['inference-price-index', 'inference-price-gundlach', 'inference-price-llmflation', 'inference-price-epoch', 'inference-cost-densing'];

export default calculator({
  id: 'falling-cost',
  needs: ['trends', 'capabilityPrices', 'assumptions'],
  open: (data) => ({
    id: 'falling-cost',
    title: 'The falling floor',
    question: 'How fast does the cost of a fixed capability fall?',
    version: 1,
    graph: wired,
    data: { capabilityPrices: data.capabilityPrices },
    inputs: [
      { quantity: q.capability, start: 'mmlu-gpt-3.5', first: true },
      { quantity: q.targetDay, start: assumed(data, 'start-of-2027'), range: [19_326, 21_915], scale: 'linear', first: true },
      { quantity: q.targetCost, start: assumed(data, 'cent-a-million'), range: [1e-4, 100], scale: 'log', first: true },
      { quantity: q.fallPerYear, range: [1, 1000], scale: 'log', first: true },
      { quantity: q.hardwareGain, start: assumed(data, 'hardware-gain'), range: [1, 3], scale: 'linear' },
      { quantity: q.algorithmGain, start: assumed(data, 'algorithm-gain'), range: [1, 20], scale: 'log' },
      { quantity: q.startCost, range: [0.01, 1000], scale: 'log' },
      { quantity: q.startDay, range: [18_262, 21_915], scale: 'linear' },
      { quantity: q.observedMonths, range: [1, 120], scale: 'log' },
    ],
    presets: presetsOf(data),
    results: [q.costAtDay, q.dayReached, q.fallPerYear, q.halvingMonths, q.observedFall, q.observedMonths, q.endpointFall, q.economicsGain],
    finding: (say) => {
      const rest = say.number(q.economicsGain);
      const explained = `Hardware explains ${say(q.hardwareGain)} of that and algorithms ${say(q.algorithmGain)}; ${say(q.economicsGain)} are left for everything else.`;
      const parts =
        rest === undefined
          ? ''
          : rest >= 1
            ? ` ${explained}`
            : ` Hardware (${say(q.hardwareGain)}) and algorithms (${say(q.algorithmGain)}) alone would have it fall faster.`;
      return `${say(q.capability)} cost ${say(q.startCost)} for a million tokens on ${say(q.startDay)}. At ${say(q.fallPerYear)} cheaper a year it costs ${say(q.costAtDay)} on ${say(q.targetDay)}, if the trend holds.${parts}`;
    },
    pictures: [
      {
        kind: 'timeline',
        id: 'by-day',
        title: 'Past prices, and the trend',
        y: q.costAtDay,
        points: pointsOf(data),
        line: { x: q.targetDay, y: q.costAtDay },
        caption: (say) =>
          `It halves every ${say(q.halvingMonths)}; on ${say(q.targetDay)} it would be ${say(q.costAtDay)}. The band is the interval of the rate.`,
      },
      {
        kind: 'lines',
        id: 'by-rate',
        title: 'One start at six published rates',
        x: q.targetDay,
        y: q.costAtDay,
        across: { each: 'preset', ids: ['mmlu-gpt-3.5', ...critics] },
        caption: (say) =>
          `From one price of GPT-3.5 the published rates lead apart by a factor that grows every year. At ${say(q.fallPerYear)} a year it is ${say(q.costAtDay)} on ${say(q.targetDay)}.`,
      },
    ],
    notFor: [
      'Years beyond the data. Most rows end in early 2025, and no price falls for ever.',
      'The cost of a task. Models that think use more tokens; the price of a token can fall while a task costs the same.',
      'Capabilities that a benchmark does not measure. Small models are trained towards these scores.',
    ],
  }),
});

function presetsOf(data: Pick<Data, 'trends' | 'capabilityPrices'>): readonly [Preset, ...Preset[]] {
  const capabilities = Object.values(data.capabilityPrices)
    .filter(({ id }) => id !== 'mmlu-gpt-3.5')
    .map(({ id, name }) => ({ id, label: name, sets: { capability: id } }));
  const others = critics.map((id) => ({
    id,
    label: data.trends[id]?.name ?? id,
    sets: { fallPerYear: turned(trendOf(data, id)) },
  }));
  return [{ id: 'mmlu-gpt-3.5', label: 'GPT-3.5’s MMLU, as fitted', sets: {} }, ...others, ...capabilities];
}

/** Past prices of a few capabilities, each its own mark. */
function pointsOf({ capabilityPrices }: Pick<Data, 'capabilityPrices'>): readonly DatedPoint[] {
  return ['mmlu-gpt-3', 'mmlu-gpt-3.5', 'mmlu-gpt-4', 'gpqa-gpt-4'].flatMap((id) => {
    const capability = capabilityPrices[id];
    return (capability?.prices ?? []).map(({ name, day: date, price }, index) => ({
      id: `${id}-${date}-${index}`,
      label: name,
      date,
      value: price.value,
      group: capability?.name ?? id,
      source: price.source,
      ...(index === 0 && { named: true as const }),
    }));
  });
}

/** A rate that is below one where things fall, as how many times they fall. */
function turned({ low, high, value, ...origin }: Datum): Datum {
  const range = low !== undefined && high !== undefined ? { low: 1 / high, high: 1 / low } : {};
  return { ...origin, value: 1 / value, ...range, unit: q.fallPerYear.unit.id };
}
