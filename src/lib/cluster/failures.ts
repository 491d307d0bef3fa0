import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Hours between failures anywhere in the cluster: GPUs fail independently, so rates add up. */
export const meanTimeBetweenFailures = formula({
  gives: q.meanTimeBetweenFailures,
  from: { M1: q.gpuHoursPerFailure, n: q.gpus },
  says: 'GPU-hours for each failure, over the GPUs.',
  tex: ({ M1, n }) => `\\frac{${M1}}{${n}}`,
  source: ['llama-3-herd'],
  kind: 'approximate',
  holds: 'Failures strike at random and independently, and each stops the whole run.',
  compute: ({ M1, n }) => M1 / n,
});

/** GPU-hours for each failure of a run that counted its interruptions. */
export const gpuHoursPerFailure = formula({
  gives: q.gpuHoursPerFailure,
  from: { n: q.gpus, t: q.calendarDays, I: q.interruptions },
  says: 'GPUs times 24 hours times the days, over the interruptions in them.',
  tex: ({ n, t, I }) => `\\frac{24 \\cdot ${n} \\cdot ${t}}{${I}}`,
  source: ['llama-3-herd'],
  kind: 'exact',
  compute: ({ n, t, I }) => (I > 0 ? (24 * n * t) / I : unknown('Without interruptions the time between them is not known.')),
});

/** Interruptions to be expected in a run. */
export const interruptions = formula({
  gives: q.interruptions,
  from: { t: q.calendarDays, M: q.meanTimeBetweenFailures },
  says: 'Hours of the run, over the hours between failures.',
  tex: ({ t, M }) => `\\frac{24 \\cdot ${t}}{${M}}`,
  source: [],
  kind: 'exact',
  compute: ({ t, M }) => (M > 0 ? (24 * t) / M : unknown('A cluster that fails all the time never finishes.')),
});

/** Share of the interruptions that GPUs cause. */
export const gpuInterruptionShare = formula({
  gives: q.gpuInterruptionShare,
  from: { own: q.gpuInterruptions, I: q.interruptions },
  says: 'Interruptions by GPUs, over all.',
  tex: ({ own, I }) => `\\frac{${own}}{${I}}`,
  source: ['llama-3-herd'],
  kind: 'exact',
  compute: ({ own, I }) => {
    if (own > I) return unknown('GPUs cannot cause more interruptions than there are. Interruptions by GPUs must be at most all interruptions.');
    return I > 0 ? own / I : unknown('Without interruptions there is no share of them.');
  },
});

/** GPUs in repair on average, in whole servers: what must stand by so that the run can go on. */
export const spareGpus = formula({
  gives: q.spareGpus,
  from: { n: q.gpus, M1: q.gpuHoursPerFailure, h: q.repairHours, server: q.gpusPerServer },
  says: 'Failures an hour, times the hours of a repair, times the GPUs of the server that is away.',
  tex: ({ n, M1, h, server }) => `\\frac{${n}}{${M1}} \\cdot ${h} \\cdot ${server}`,
  source: [],
  kind: 'approximate',
  holds: 'A mean: bad days need more. Every failure takes one server away.',
  compute: ({ n, M1, h, server }) => (n / M1) * h * server,
});
