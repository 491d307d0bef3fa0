import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/*
 * What a reported run says of its utilisation: the same laws as in `gpu-hours.ts` and `throughput.ts`, solved for what is not reported.
 * They give quantities that other formulas give as well, so a graph holds one or the other.
 */

/** Utilisation from the tokens that one accelerator is trained on in a second. PaLM, section 4.1. */
export const mfuOfThroughput = formula({
  gives: q.mfu,
  from: { r: q.trainingTokensPerGpuSecond, C: q.trainingFlop, D: q.trainingTokens, P: q.peakFlopPerSecond },
  says: 'Tokens a second and GPU times the FLOP of a token, over the peak.',
  tex: ({ r, C, D, P }) => `\\frac{${r} \\cdot ${C}}{${D} \\cdot ${P}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ r, C, D, P }) => (D > 0 ? (r * C) / (D * P) : unknown('A run without tokens has no utilisation.')),
});

/** Utilisation of a whole run from its GPU-hours. */
export const mfuOfGpuHours = formula({
  gives: q.mfu,
  from: { C: q.trainingFlop, H: q.gpuHours, P: q.peakFlopPerSecond },
  says: 'The compute, over what the accelerators could have done in their hours at their peak.',
  tex: ({ C, H, P }) => `\\frac{${C}}{3600\\,\\text{s} \\cdot ${H} \\cdot ${P}}`,
  source: ['palm-2022'],
  kind: 'exact',
  holds: 'Hours that hold restarts and evaluation give less than the utilisation of a step.',
  compute: ({ C, H, P }) => (H > 0 ? C / (3600 * H * P) : unknown('A run without GPU-hours has no utilisation.')),
});

/** Utilisation from model FLOP/s. */
export const mfuOfSpeed = formula({
  gives: q.mfu,
  from: { speed: q.modelFlopPerSecond, P: q.peakFlopPerSecond },
  says: 'Model FLOP/s over the peak.',
  tex: ({ speed, P }) => `\\frac{${speed}}{${P}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ speed, P }) => speed / P,
});

/** Hardware utilisation from hardware FLOP/s. */
export const hfuOfSpeed = formula({
  gives: q.hfu,
  from: { speed: q.hardwareFlopPerSecond, P: q.peakFlopPerSecond },
  says: 'Hardware FLOP/s over the peak.',
  tex: ({ speed, P }) => `\\frac{${speed}}{${P}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ speed, P }) => speed / P,
});

/** Hardware FLOP/s of a whole run. */
export const aggregateFlopPerSecond = formula({
  gives: q.aggregateFlopPerSecond,
  from: { speed: q.hardwareFlopPerSecond, n: q.gpus },
  says: 'Hardware FLOP/s of one accelerator, times the accelerators.',
  tex: ({ speed, n }) => `${speed} \\cdot ${n}`,
  source: [],
  kind: 'exact',
  compute: ({ speed, n }) => speed * n,
});

/** GPU-hours of a run of which the hardware FLOP/s are known. Narayanan et al. 2021, equation 4. */
export const gpuHoursAtSpeed = formula({
  gives: q.gpuHours,
  from: { C: q.hardwareFlop, speed: q.hardwareFlopPerSecond },
  says: 'Hardware FLOP, over what one accelerator does in an hour.',
  tex: ({ C, speed }) => `\\frac{${C}}{3600\\,\\text{s} \\cdot ${speed}}`,
  source: ['narayanan-2021'],
  kind: 'exact',
  compute: ({ C, speed }) => (speed > 0 ? C / (3600 * speed) : unknown('Accelerators that do nothing never finish.')),
});

/** GPU-hours of a run of which the tokens a second and GPU are known. */
export const gpuHoursOfTokens = formula({
  gives: q.gpuHours,
  from: { D: q.trainingTokens, r: q.trainingTokensPerGpuSecond },
  says: 'Training tokens, over those of one accelerator in an hour.',
  tex: ({ D, r }) => `\\frac{${D}}{3600\\,\\text{s} \\cdot ${r}}`,
  source: [],
  kind: 'exact',
  compute: ({ D, r }) => (r > 0 ? D / (3600 * r) : unknown('Accelerators that do nothing never finish.')),
});

/** GPU-hours from the days of so many accelerators. */
export const gpuHoursOfDays = formula({
  gives: q.gpuHours,
  from: { t: q.days, n: q.gpus },
  says: 'Days times 24 times the GPUs.',
  tex: ({ t, n }) => `24 \\cdot ${t} \\cdot ${n}`,
  source: [],
  kind: 'exact',
  compute: ({ t, n }) => 24 * t * n,
});

/** Model FLOP/s of one accelerator over a whole run. */
export const modelFlopPerSecondOfRun = formula({
  gives: q.modelFlopPerSecond,
  from: { C: q.trainingFlop, H: q.gpuHours },
  says: 'The compute, over the GPU-hours in seconds.',
  tex: ({ C, H }) => `\\frac{${C}}{3600\\,\\text{s} \\cdot ${H}}`,
  source: [],
  kind: 'exact',
  compute: ({ C, H }) => (H > 0 ? C / (3600 * H) : unknown('A run without GPU-hours has no speed.')),
});
