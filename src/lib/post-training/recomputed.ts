import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { rent } from '../prices/rent.ts';
import * as q from '../vocabulary/index.ts';

/** GPU-hours of R1-Zero from GPUs and hours. */
export const recomputedR1ZeroGpuHours = formula({
  gives: q.recomputedR1ZeroGpuHours,
  from: { n: q.r1Gpus, t: q.r1ZeroHours },
  says: 'GPUs times hours.',
  tex: ({ n, t }) => `${n} \\cdot ${t}`,
  source: ['deepseek-r1'],
  kind: 'exact',
  compute: ({ n, t }) => n * t,
});

/** GPU-hours of R1 from GPUs and hours. */
export const recomputedR1RlGpuHours = formula({
  gives: q.recomputedR1RlGpuHours,
  from: { n: q.r1Gpus, t: q.r1RlHours },
  says: 'GPUs times hours.',
  tex: ({ n, t }) => `${n} \\cdot ${t}`,
  source: ['deepseek-r1'],
  kind: 'exact',
  compute: ({ n, t }) => n * t,
});

/** GPU-hours of the R1 stages, recomputed where GPUs and hours are published. */
export const recomputedR1GpuHours = formula({
  gives: q.recomputedR1GpuHours,
  from: { zero: q.recomputedR1ZeroGpuHours, sft: q.sftDataGpuHours, r1: q.recomputedR1RlGpuHours },
  says: 'The three stages added up, two of them from GPUs times hours.',
  tex: ({ zero, sft, r1 }) => `${zero} + ${sft} + ${r1}`,
  source: ['deepseek-r1'],
  kind: 'exact',
  compute: ({ zero, sft, r1 }) => zero + sft + r1,
});

/** Rent of the R1 stages, recomputed. */
export const recomputedR1Cost = rent(q.recomputedR1Cost, q.recomputedR1GpuHours);

/** How far the recomputed hours lie from those in the paper's table. */
export const recomputedDifference = formula({
  gives: q.recomputedDifference,
  from: { re: q.recomputedR1GpuHours, H: q.r1GpuHours },
  says: 'Recomputed over published, less one.',
  tex: ({ re, H }) => `\\frac{${re}}{${H}} - 1`,
  source: [],
  kind: 'exact',
  compute: ({ re, H }) => (H > 0 ? re / H - 1 : unknown('The table has no hours to compare with.')),
});
