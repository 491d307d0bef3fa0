import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Training compute that dollars buy at a rent, a peak and a utilisation, in FLOP. */
export const flopOfCost = formula({
  gives: q.trainingFlop,
  from: { K: q.cost, p: q.gpuHourPrice, P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'The GPU-hours that the dollars rent, times what one accelerator really does in an hour.',
  tex: ({ K, p, P, mfu }) => `\\frac{${K}}{${p}} \\cdot 3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ K, p, P, mfu }) => (p > 0 ? (K / p) * 3600 * P * mfu : unknown('Accelerators that cost nothing do without a budget.')),
});
