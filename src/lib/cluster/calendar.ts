import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Days from first to last step with all that is lost on the way. */
export const calendarDays = formula({
  gives: q.calendarDays,
  from: { t: q.days, g: q.goodput },
  says: 'Days of training, over the share of time in which the run goes forward.',
  tex: ({ t, g }) => `\\frac{${t}}{${g}}`,
  source: [],
  kind: 'exact',
  compute: ({ t, g }) =>
    g > 0 ? t / g : unknown('Failures undo the work faster than it is done: the run never ends. Write checkpoints or restart faster, or take fewer GPUs.'),
});

/** GPU-hours with all that is lost, and with spares. */
export const billedGpuHours = formula({
  gives: q.billedGpuHours,
  from: { t: q.calendarDays, n: q.gpus, spare: q.spareGpus },
  says: 'Calendar days times 24, times the GPUs at work and those that stand by.',
  tex: ({ t, n, spare }) => `24 \\cdot ${t} \\left(${n} + ${spare}\\right)`,
  source: [],
  kind: 'exact',
  compute: ({ t, n, spare }) => 24 * t * (n + spare),
});

/** Rent of what failures add. */
export const failureCost = formula({
  gives: q.failureCost,
  from: { all: q.billedGpuHours, H: q.gpuHours, p: q.gpuHourPrice },
  says: 'GPU-hours with failures less those of training, at their price.',
  tex: ({ all, H, p }) => `\\max\\left(${all} - ${H}, 0\\right) \\cdot ${p}`,
  source: [],
  kind: 'exact',
  compute: ({ all, H, p }) => Math.max(all - H, 0) * p,
});
