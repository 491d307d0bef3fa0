import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import * as r1 from '../post-training/deepseek-r1.ts';
import * as recomputed from '../post-training/recomputed.ts';
import * as development from '../project/development.ts';
import { calculator, type NumberInput } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([...Object.values(r1), ...Object.values(recomputed), ...Object.values(development)]);

export default calculator({
  id: 'r1-bill',
  needs: ['runs', 'assumptions'],
  open: (data) => ({
    id: 'r1-bill',
    title: 'The bill of DeepSeek-R1',
    question: 'What did training DeepSeek-R1 cost, and what is on the bill?',
    version: 1,
    graph: wired,
    data: {},
    inputs: inputs(data),
    presets: [
      {
        id: 'as-published',
        label: 'As published in Nature',
        sets: {},
        published: data.runs['deepseek-r1']?.figures ?? {},
      },
      { id: 'with-base', label: 'With its base model, DeepSeek-V3', sets: { includeBase: 'yes' } },
      {
        id: 'whole-development',
        label: 'With experiments and staff, as Epoch AI estimates them for others',
        sets: {
          includeBase: 'yes',
          experimentsMultiplier: assumed(data, 'experiments-multiplier'),
          staffShare: assumed(data, 'staff-share'),
        },
      },
      {
        id: 'openai-ratio',
        label: 'With ten times the compute, as Epoch AI counts it for OpenAI in 2024',
        sets: { includeBase: 'yes', experimentsMultiplier: assumed(data, 'experiments-multiplier-openai-2024') },
      },
      {
        id: 'r1-zero-alone',
        label: 'R1-Zero alone, the first stage',
        sets: { sftDataGpuHours: leftAway(data, 'deepseek-r1-sft-data'), r1RlGpuHours: leftAway(data, 'deepseek-r1-rl') },
      },
      {
        id: 'minimax-rent',
        label: 'With its base, at the rent that MiniMax reports for H800',
        sets: { includeBase: 'yes', gpuHourPrice: figureOf(data, 'minimax-m1-rl', 'gpuHourPrice') },
      },
      {
        id: 'contract-2026',
        label: 'With its base, at a year’s contract for H100 of June 2026',
        sets: { includeBase: 'yes', gpuHourPrice: assumed(data, 'gpu-hour-price-h100-contract-2026') },
      },
      {
        id: 'owner',
        label: 'With its base, at what a small cloud pays to own an H100',
        sets: { includeBase: 'yes', gpuHourPrice: assumed(data, 'owned-cost-neocloud-h100') },
      },
    ],
    results: [
      q.totalCost,
      q.totalGpuHours,
      q.r1Cost,
      q.baseCost,
      q.lineageCost,
      q.postTrainingShareOfLineage,
      q.r1ZeroCost,
      q.sftDataCost,
      q.r1RlCost,
      q.preTrainingCost,
      q.contextExtensionCost,
      q.v3PostTrainingCost,
      q.experimentsCost,
      q.staffCost,
      q.recomputedR1GpuHours,
      q.recomputedR1Cost,
      q.recomputedDifference,
    ],
    exact: [
      q.totalCost,
      q.totalGpuHours,
      q.r1Cost,
      q.r1GpuHours,
      q.baseCost,
      q.baseGpuHours,
      q.lineageCost,
      q.r1ZeroGpuHours,
      q.sftDataGpuHours,
      q.r1RlGpuHours,
      q.preTrainingGpuHours,
      q.contextExtensionGpuHours,
      q.v3PostTrainingGpuHours,
      q.r1ZeroCost,
      q.sftDataCost,
      q.r1RlCost,
      q.preTrainingCost,
      q.contextExtensionCost,
      q.v3PostTrainingCost,
      q.finalRunsCost,
      q.billedBaseCost,
      q.recomputedR1ZeroGpuHours,
      q.recomputedR1RlGpuHours,
      q.recomputedR1GpuHours,
      q.recomputedR1Cost,
    ],
    finding: (say) => {
      const bill = `The bill comes to ${say(q.totalCost)} for ${say(q.totalGpuHours)} of final runs at ${say(q.gpuHourPrice)}.`;
      return say.picked(q.includeBase) === 'yes'
        ? `${bill} The R1 stages are ${say(q.r1Cost)} of it.`
        : `${bill} With its base model, the lineage costs ${say(q.lineageCost)}; the R1 stages are ${say(q.postTrainingShareOfLineage)} of that.`;
    },
    pictures: [
      {
        kind: 'bill',
        id: 'bill',
        title: 'The bill by stage',
        total: q.totalCost,
        parts: [
          { quantity: q.r1ZeroCost, kind: 'compute' },
          { quantity: q.sftDataCost, kind: 'compute' },
          { quantity: q.r1RlCost, kind: 'compute' },
          { quantity: q.billedBaseCost, kind: 'base' },
          { quantity: q.experimentsCost, kind: 'experiments' },
          { quantity: q.staffCost, kind: 'people' },
          { quantity: q.dataCost, kind: 'data' },
        ],
        caption: (say) => `${say(q.totalCost)} in all; the three stages of R1 are ${say(q.r1Cost)}.`,
      },
      {
        kind: 'beside',
        id: 'recomputed',
        title: 'The table beside GPUs times hours',
        rows: [
          { label: 'R1-Zero', published: q.r1ZeroGpuHours, computed: q.recomputedR1ZeroGpuHours },
          { label: 'R1', published: q.r1RlGpuHours, computed: q.recomputedR1RlGpuHours },
          { label: 'All R1 stages', published: q.r1GpuHours, computed: q.recomputedR1GpuHours },
          { label: 'Cost of the R1 stages', published: q.r1Cost, computed: q.recomputedR1Cost },
        ],
        caption: (say) =>
          `${say(q.r1Gpus)} for ${say(q.r1ZeroHours)} and ${say(q.r1RlHours)} give ${say(q.recomputedR1GpuHours)}, ${say(q.recomputedDifference)} off the table.`,
      },
    ],
    notFor: [
      'What DeepSeek paid. It owns its GPUs; $2 an hour is the rent that it assumed.',
      'Any other model. The hours are of this one lineage.',
      'The experiments, staff and data of DeepSeek. It has reported none; the ranges are estimates for other companies.',
    ],
  }),
});

/** No hours, in place of those that a stage took. */
function leftAway(data: Pick<Data, 'runs'>, run: string): Datum {
  return { ...figureOf(data, run, 'gpuHours'), value: 0, grade: 'assumed', note: 'Left away, to see the first stage alone.' };
}

function inputs(data: Pick<Data, 'runs' | 'assumptions'>) {
  const hours = (quantity: NumberInput['quantity'], run: string): NumberInput => {
    const start = figureOf(data, run, 'gpuHours');
    return { quantity, start, range: [start.value / 10, start.value * 10], scale: 'log' };
  };
  /** Hours of a stage that may be left away. */
  const ifAny = (input: NumberInput): NumberInput => ({ ...input, range: [0, input.range[1]], scale: 'linear' });
  const leftOut = (quantity: NumberInput['quantity'], none: number, top: number): NumberInput => ({
    quantity,
    start: {
      value: none,
      unit: quantity.unit.id,
      source: 'deepseek-r1',
      locator: 'Table 7',
      accessed: '2026-11-23',
      grade: 'assumed',
      note: 'Not on the published bill, which counts final runs only.',
    },
    range: [none, top],
    scale: 'linear',
    first: true,
  });
  return [
    { quantity: q.gpuHourPrice, start: assumed(data, 'gpu-hour-price-h800'), range: [0.5, 10], scale: 'log', first: true },
    { quantity: q.includeBase, start: 'no', first: true },
    leftOut(q.experimentsMultiplier, 1, 10),
    leftOut(q.staffShare, 0, 0.8),
    leftOut(q.dataCost, 0, 20e6),
    hours(q.r1ZeroGpuHours, 'deepseek-r1-zero-rl'),
    ifAny(hours(q.sftDataGpuHours, 'deepseek-r1-sft-data')),
    ifAny(hours(q.r1RlGpuHours, 'deepseek-r1-rl')),
    hours(q.preTrainingGpuHours, 'deepseek-v3-pre-training'),
    hours(q.contextExtensionGpuHours, 'deepseek-v3-context-extension'),
    hours(q.v3PostTrainingGpuHours, 'deepseek-v3-post-training'),
    { quantity: q.r1Gpus, start: figureOf(data, 'deepseek-r1-zero-rl', 'r1Gpus'), range: [8, 16_384], scale: 'log' },
    { quantity: q.r1ZeroHours, start: figureOf(data, 'deepseek-r1-zero-rl', 'r1ZeroHours'), range: [1, 2000], scale: 'log' },
    { quantity: q.r1RlHours, start: figureOf(data, 'deepseek-r1-rl', 'r1RlHours'), range: [1, 2000], scale: 'log' },
  ] as const;
}
