import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** How many times fewer GPU-hours one way takes than another for the same end: a newer GPU, a smaller model, a shorter recipe. */
export const timesFewerGpuHours = formula({
  gives: q.timesFewerGpuHours,
  from: { other: q.comparedGpuHours, H: q.gpuHours },
  says: 'GPU-hours of the other way, over those of this one.',
  tex: ({ other, H }) => `\\frac{${other}}{${H}}`,
  source: [],
  kind: 'exact',
  compute: ({ other, H }) => (H === 0 ? unknown('No GPU-hours are spent. GPU-hours must be more than 0.') : other / H),
});
