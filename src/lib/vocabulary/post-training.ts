import { units } from '../units/unit.ts';
import { choice, type Measure, measure } from './quantity.ts';

type Named<Id extends string> = Measure & { readonly id: Id };

/* @__NO_SIDE_EFFECTS__ */
const stageHours = <const Id extends string>(id: Id, label: string, definition: string, symbol: string): Named<Id> =>
  measure({ id, label, definition, unit: units.gpuHour, symbol: `H_{\\text{${symbol}}}`, domain: [0, 1e12] });

/* @__NO_SIDE_EFFECTS__ */
const stageCost = <const Id extends string>(id: Id, label: string, definition: string, symbol: string): Named<Id> =>
  measure({ id, label, definition, unit: units.dollar, symbol: `K_{\\text{${symbol}}}`, domain: [0, 1e15] });

export const r1ZeroGpuHours = stageHours('r1ZeroGpuHours', 'R1-Zero, GPU-hours', 'Reinforcement learning of R1-Zero, straight on the base model.', 'Zero');
export const sftDataGpuHours = stageHours('sftDataGpuHours', 'SFT data, GPU-hours', 'Generating the examples on which R1 was fine-tuned.', 'SFT');
export const r1RlGpuHours = stageHours('r1RlGpuHours', 'R1, GPU-hours', 'Reinforcement learning of R1 itself.', 'R1');
export const preTrainingGpuHours = stageHours('preTrainingGpuHours', 'V3 pre-training, GPU-hours', 'Pre-training of the base model DeepSeek-V3.', 'pre');
export const contextExtensionGpuHours = stageHours(
  'contextExtensionGpuHours',
  'V3 context extension, GPU-hours',
  'Lengthening the context of DeepSeek-V3 after pre-training.',
  'ctx',
);
export const v3PostTrainingGpuHours = stageHours(
  'v3PostTrainingGpuHours',
  'V3 post-training, GPU-hours',
  'Post-training of DeepSeek-V3 after its context extension.',
  'post',
);

export const r1ZeroCost = stageCost('r1ZeroCost', 'R1-Zero reinforcement learning', 'Rent for the reinforcement learning of R1-Zero.', 'Zero');
export const sftDataCost = stageCost('sftDataCost', 'SFT data creation', 'Rent for generating the fine-tuning examples.', 'SFT');
export const r1RlCost = stageCost('r1RlCost', 'R1 reinforcement learning', 'Rent for the reinforcement learning of R1.', 'R1');
export const preTrainingCost = stageCost('preTrainingCost', 'V3 pre-training', 'Rent for the pre-training of DeepSeek-V3.', 'pre');
export const contextExtensionCost = stageCost('contextExtensionCost', 'V3 context extension', 'Rent for the context extension of DeepSeek-V3.', 'ctx');
export const v3PostTrainingCost = stageCost('v3PostTrainingCost', 'V3 post-training', 'Rent for the post-training of DeepSeek-V3.', 'post');

export const r1GpuHours = stageHours('r1GpuHours', 'R1 stages, GPU-hours', 'R1-Zero, the fine-tuning data and R1 together, without the base model.', 'stages');
export const r1Cost = stageCost('r1Cost', 'The R1 stages', 'Rent for R1-Zero, the fine-tuning data and R1, without the base model.', 'stages');
export const baseGpuHours = stageHours('baseGpuHours', 'Base model, GPU-hours', 'DeepSeek-V3: pre-training, context extension and post-training.', 'base');
export const baseCost = stageCost('baseCost', 'Base model', 'Rent for the final run of DeepSeek-V3 in all its stages.', 'base');

export const includeBase = choice({
  id: 'includeBase',
  label: 'Base model',
  definition: 'Whether the bill includes the base model that R1 starts from.',
  options: { no: 'Left out, as in the headline', yes: 'Included' },
});

export const billedBaseCost = stageCost(
  'billedBaseCost',
  'Base model, DeepSeek-V3',
  'Rent for the base model where the bill includes it, otherwise nothing.',
  'base, billed',
);
export const finalRunsCost = stageCost(
  'finalRunsCost',
  'Final runs',
  'Rent for the final runs that the bill includes: no experiments, staff or data.',
  'final',
);
export const totalGpuHours = stageHours('totalGpuHours', 'GPU-hours on the bill', 'GPU-hours of the final runs that the bill includes.', 'total');
export const totalCost = stageCost('totalCost', 'Total', 'Everything that the bill includes.', 'total');
export const lineageCost = stageCost(
  'lineageCost',
  'Base model and R1 together',
  'Rent for the final runs of DeepSeek-V3 and of R1, whatever the bill includes.',
  'lineage',
);

export const postTrainingShareOfLineage = measure({
  id: 'postTrainingShareOfLineage',
  label: 'R1’s share of the lineage',
  definition: 'The R1 stages as a share of what the base model and R1 cost together.',
  unit: units.fraction,
  symbol: 's_{\\text{R1}}',
  domain: [0, 1],
});

export const r1Gpus = measure({
  id: 'r1Gpus',
  label: 'GPUs of the R1 runs',
  definition: 'Accelerators that worked at the same time on R1-Zero and on R1.',
  unit: units.gpu,
  symbol: 'n',
  domain: [1, 1e7],
  whole: true,
});

export const r1ZeroHours = measure({
  id: 'r1ZeroHours',
  label: 'Duration of R1-Zero',
  definition: 'Hours from start to end of the R1-Zero run.',
  unit: units.hour,
  symbol: 't_{\\text{Zero}}',
  domain: [0, 1e6],
});
export const r1RlHours = measure({
  id: 'r1RlHours',
  label: 'Duration of R1',
  definition: 'Hours from start to end of the R1 run.',
  unit: units.hour,
  symbol: 't_{\\text{R1}}',
  domain: [0, 1e6],
});

export const recomputedR1ZeroGpuHours = stageHours(
  'recomputedR1ZeroGpuHours',
  'R1-Zero, recomputed',
  'GPUs times hours of the R1-Zero run, where the paper’s table rounds.',
  'Zero, re',
);
export const recomputedR1RlGpuHours = stageHours(
  'recomputedR1RlGpuHours',
  'R1, recomputed',
  'GPUs times hours of the R1 run, where the paper’s table rounds.',
  'R1, re',
);
export const recomputedR1GpuHours = stageHours('recomputedR1GpuHours', 'R1 stages, recomputed', 'The R1 stages from GPUs times hours.', 'stages, re');
export const recomputedR1Cost = stageCost('recomputedR1Cost', 'The R1 stages, recomputed', 'Rent for the R1 stages from GPUs times hours.', 'stages, re');
export const recomputedDifference = measure({
  id: 'recomputedDifference',
  label: 'Recomputed against published',
  definition: 'How far GPUs times hours lies from the hours in the paper’s table.',
  unit: units.fraction,
  symbol: '\\delta',
  domain: [-1, 1e9],
});
