import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Hours that a run took, where nobody says: those of its steps. */
export const spentGpuHours = formula({
  gives: q.spentGpuHours,
  from: { H: q.gpuHours },
  says: 'The GPU-hours of the steps, where no others are known.',
  tex: ({ H }) => `${H}`,
  source: [],
  kind: 'approximate',
  holds: 'A run without pauses, repeats or evaluation. Type the hours of a real run.',
  compute: ({ H }) => H,
});

/** Utilisation of a whole run, from the hours that its accelerators were occupied. */
export const wholeRunMfu = formula({
  gives: q.wholeRunMfu,
  from: { C: q.trainingFlop, H: q.spentGpuHours, P: q.peakFlopPerSecond },
  says: 'The compute, over what the accelerators could have done at their peak in the hours spent.',
  tex: ({ C, H, P }) => `\\frac{${C}}{3600\\,\\text{s} \\cdot ${H} \\cdot ${P}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ C, H, P }) => {
    const share = H > 0 ? C / (3600 * H * P) : Number.POSITIVE_INFINITY;
    return share <= 1 ? share : unknown('In so few hours the run would be faster than the peak. Check the hours, the tokens and the parameters.');
  },
});
