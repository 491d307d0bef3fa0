import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { calculator } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import { runCosts } from '../training/run-costs.ts';
import { computeGrowth, doublingMonths, effectiveGrowth, growthPerYear } from '../trends/growth.ts';
import { costAtDay, dayReached } from '../trends/projection.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([growthPerYear, doublingMonths, computeGrowth, effectiveGrowth, costAtDay, dayReached]);

/** The runs that are named in the picture. */
const named = ['GPT-3 175B', 'PaLM 540B', 'GPT-4', 'Gemini 1.0 Ultra', 'Llama 3.1 405B', 'Grok-3', 'Grok-4', 'DeepSeek-V3'];

export default calculator({
  id: 'frontier',
  needs: ['trends', 'runs', 'assumptions'],
  open: (data) => {
    const costs = Object.fromEntries(Object.entries(data.trends).filter(([, { of }]) => of === 'training cost'));
    return {
      id: 'frontier',
      title: 'The rising ceiling',
      question: 'Why does the frontier cost more each year, and who crosses a billion?',
      version: 1,
      graph: wired,
      data: { trends: costs },
      inputs: [
        { quantity: q.trend, start: 'frontier-cost', first: true },
        { quantity: q.startCost, start: assumed(data, 'gpt-4-cost'), range: [1e5, 1e10], scale: 'log', first: true },
        { quantity: q.startDay, start: assumed(data, 'gpt-4-day'), range: [16_801, 21_915], scale: 'linear' },
        { quantity: q.targetDay, start: assumed(data, 'start-of-2027'), range: [18_262, 21_915], scale: 'linear', first: true },
        { quantity: q.targetCost, start: assumed(data, 'billion'), range: [1e7, 1e13], scale: 'log', first: true },
        { quantity: q.growthPerYear, range: [1.05, 10], scale: 'log', first: true },
        { quantity: q.hardwareGain, start: assumed(data, 'hardware-gain'), range: [1, 3], scale: 'linear' },
        { quantity: q.algorithmGain, start: assumed(data, 'algorithm-gain'), range: [1, 20], scale: 'log' },
      ],
      presets: [
        { id: 'gpt-4', label: 'GPT-4, hardware and energy', sets: {} },
        {
          id: 'gpt-4-updated',
          label: 'GPT-4, updated table',
          sets: { startCost: estimateOf(data, 'gpt-4', 'amortised', 'epoch-model-costs-updated') },
        },
        { id: 'without-tpus', label: 'GPT-4, growth without TPUs', sets: { trend: 'frontier-cost-no-tpu' } },
        { id: 'cloud', label: 'GPT-4, at cloud prices', sets: { trend: 'frontier-cost-cloud', startCost: assumed(data, 'gpt-4-cloud-cost') } },
        { id: 'grok-3', label: 'Grok-3, hardware and energy', sets: from(data, 'grok-3', 'amortised', 'epoch-model-costs') },
        { id: 'grok-3-updated', label: 'Grok-3, updated table', sets: from(data, 'grok-3', 'amortised', 'epoch-model-costs-updated') },
        {
          id: 'grok-4',
          label: 'Grok-4, growth since 2020',
          sets: { ...from(data, 'grok-4', 'press', 'madridactual-grok-4'), trend: 'frontier-cost-since-2020' },
        },
        { id: 'ten-billion', label: 'Ten billion dollars', sets: { targetCost: assumed(data, 'ten-billion') } },
        { id: 'slowed', label: 'Growth at the low end of the interval', sets: { growthPerYear: assumed(data, 'frontier-growth-low') } },
      ],
      results: [q.costAtDay, q.dayReached, q.growthPerYear, q.doublingMonths, q.computeGrowth, q.effectiveGrowth],
      finding: (say) =>
        `A frontier run that cost ${say(q.startCost)} on ${say(q.startDay)} and grows ${say(q.growthPerYear)} a year costs ${say(q.costAtDay)} on ${say(q.targetDay)}; it passes ${say(q.targetCost)} on ${say(q.dayReached)}, if the trend holds.`,
      pictures: [
        {
          kind: 'timeline',
          id: 'by-day',
          title: 'Cost of runs by method, and the trend',
          y: q.costAtDay,
          points: pointsOf(data),
          line: { x: q.targetDay, y: q.costAtDay },
          caption: (say) =>
            `The trend doubles every ${say(q.doublingMonths)}. Between the methods lies more than between the trends: machines bought cost ten times and more what a run wears off.`,
        },
      ],
      notFor: [
        'A forecast. Power, chips and money may end the trend; run length and prices change it.',
        'The whole cost of a model. The figures are of the final run: hardware used up and energy, without staff and experiments.',
        'A bill that somebody paid. No owner of a frontier run since GPT-4 has published its cost; the figures are estimates from outside.',
      ],
    };
  },
});

/** An estimate of a run's cost as a start. */
function estimateOf({ runs }: Pick<Data, 'runs'>, id: string, method: string, source: string): Datum {
  const found = runs[id]?.estimates?.find((estimate) => estimate.method === method && estimate.cost.source === source);
  if (!found) throw new Error(`There is no estimate of ${id} by ${method} from ${source}.`);
  return found.cost;
}

/** A run's estimate and its day as a start. */
function from(data: Pick<Data, 'runs'>, id: string, method: string, source: string): Record<string, Datum> {
  const { low: _, high: __, ...origin } = estimateOf(data, id, method, source);
  return { startCost: estimateOf(data, id, method, source), startDay: { ...origin, value: day(data.runs[id]?.reported ?? ''), unit: q.startDay.unit.id } };
}

/** Costs of runs since GPT-3, those of three million dollars and more; each run is named once, at its highest. */
function pointsOf({ runs }: Pick<Data, 'runs'>) {
  const seen = new Set<string>();
  return runCosts(runs)
    .filter(({ value, date }) => value >= 3e6 && date >= '2020')
    .toSorted((one, other) => other.value - one.value)
    .map((cost) => {
      if (!named.includes(cost.label) || seen.has(cost.label)) return cost;
      seen.add(cost.label);
      return { ...cost, named: true as const };
    });
}
