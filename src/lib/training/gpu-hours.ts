import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** GPU-hours that a compute takes at a utilisation of the peak. PaLM, section 4.1, turned round. */
export const gpuHours = formula({
  gives: q.gpuHours,
  from: { C: q.trainingFlop, P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'The compute, over what one accelerator really does in an hour.',
  tex: ({ C, P, mfu }) => `\\frac{${C}}{3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ C, P, mfu }) => C / (3600 * P * mfu),
});

/** Days that GPU-hours take on a number of accelerators. */
export const days = formula({
  gives: q.days,
  from: { H: q.gpuHours, n: q.gpus },
  says: 'GPU-hours, over the GPUs, over 24.',
  tex: ({ H, n }) => `\\frac{${H}}{24 \\cdot ${n}}`,
  source: [],
  kind: 'exact',
  holds: 'Utilisation that stays the same on more GPUs.',
  compute: ({ H, n }) => H / (24 * n),
});
