import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { rent } from '../prices/rent.ts';
import * as q from '../vocabulary/index.ts';

/** Rent of each stage, in USD. */
export const r1ZeroCost = rent(q.r1ZeroCost, q.r1ZeroGpuHours);
export const sftDataCost = rent(q.sftDataCost, q.sftDataGpuHours);
export const r1RlCost = rent(q.r1RlCost, q.r1RlGpuHours);
export const preTrainingCost = rent(q.preTrainingCost, q.preTrainingGpuHours);
export const contextExtensionCost = rent(q.contextExtensionCost, q.contextExtensionGpuHours);
export const v3PostTrainingCost = rent(q.v3PostTrainingCost, q.v3PostTrainingGpuHours);

/** GPU-hours of the three stages that the paper's table adds up. */
export const r1GpuHours = formula({
  gives: q.r1GpuHours,
  from: { zero: q.r1ZeroGpuHours, sft: q.sftDataGpuHours, r1: q.r1RlGpuHours },
  says: 'The three stages of R1 added up.',
  tex: ({ zero, sft, r1 }) => `${zero} + ${sft} + ${r1}`,
  source: ['deepseek-r1'],
  kind: 'exact',
  compute: ({ zero, sft, r1 }) => zero + sft + r1,
});

/** Rent of the R1 stages: the headline. */
export const r1Cost = rent(q.r1Cost, q.r1GpuHours);

/** GPU-hours of the base model's final run in its three stages. */
export const baseGpuHours = formula({
  gives: q.baseGpuHours,
  from: { pre: q.preTrainingGpuHours, context: q.contextExtensionGpuHours, post: q.v3PostTrainingGpuHours },
  says: 'The three stages of DeepSeek-V3 added up.',
  tex: ({ pre, context, post }) => `${pre} + ${context} + ${post}`,
  source: ['deepseek-v3'],
  kind: 'exact',
  compute: ({ pre, context, post }) => pre + context + post,
});

/** Rent of the base model's final run. */
export const baseCost = rent(q.baseCost, q.baseGpuHours);

/** What the bill charges for the base model. */
export const billedBaseCost = formula({
  gives: q.billedBaseCost,
  from: { base: q.baseCost, include: q.includeBase },
  says: 'The cost of the base model; what stands in brackets counts as one where the bill includes it, else as nothing.',
  tex: ({ base, include }) => `${base} \\cdot [\\,${include}\\,]`,
  source: [],
  kind: 'exact',
  compute: ({ base, include }) => (include === 'yes' ? base : 0),
  alone: ({ include }) => (include === 'no' ? 0 : undefined),
});

/** GPU-hours of the final runs on the bill. */
export const totalGpuHours = formula({
  gives: q.totalGpuHours,
  from: { r1: q.r1GpuHours, base: q.baseGpuHours, include: q.includeBase },
  says: 'The R1 stages and the base model; what stands in brackets counts as one where the bill includes it, else as nothing.',
  tex: ({ r1, base, include }) => `${r1} + ${base} \\cdot [\\,${include}\\,]`,
  source: [],
  kind: 'exact',
  compute: ({ r1, base, include }) => (include === 'yes' ? r1 + base : r1),
});

/** Rent of the final runs on the bill. */
export const finalRunsCost = formula({
  gives: q.finalRunsCost,
  from: { zero: q.r1ZeroCost, sft: q.sftDataCost, r1: q.r1RlCost, base: q.billedBaseCost },
  says: 'The stages of R1, and the base model as billed.',
  tex: ({ zero, sft, r1, base }) => `${zero} + ${sft} + ${r1} + ${base}`,
  source: [],
  kind: 'exact',
  compute: ({ zero, sft, r1, base }) => zero + sft + r1 + base,
});

/** Rent of base model and R1 together. */
export const lineageCost = formula({
  gives: q.lineageCost,
  from: { r1: q.r1Cost, base: q.baseCost },
  says: 'R1 and the base model that it starts from.',
  tex: ({ r1, base }) => `${r1} + ${base}`,
  source: [],
  kind: 'exact',
  compute: ({ r1, base }) => r1 + base,
});

/** The R1 stages as a share of the lineage. */
export const postTrainingShareOfLineage = formula({
  gives: q.postTrainingShareOfLineage,
  from: { r1: q.r1Cost, lineage: q.lineageCost },
  says: 'The R1 stages, over base model and R1 together.',
  tex: ({ r1, lineage }) => `\\frac{${r1}}{${lineage}}`,
  source: [],
  kind: 'exact',
  compute: ({ r1, lineage }) => (lineage > 0 ? r1 / lineage : unknown('Nothing was spent, so there is no share of it.')),
});
