import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Electricity of a training run at the meter of the data centre, in kWh. Patterson et al. 2021, section 2.5, with the power from TDP and load. */
export const energyKwh = formula({
  gives: q.energyKwh,
  from: { H: q.gpuHours, W: q.boardPower, load: q.loadFactor, overhead: q.serverOverhead, pue: q.pue },
  says: 'GPU-hours times the power that one draws, with its share of the server and of the building.',
  tex: ({ H, W, load, overhead, pue }) => `${H} \\cdot \\frac{${W}}{1000} \\cdot ${load} \\cdot ${overhead} \\cdot ${pue}`,
  source: ['patterson-2021'],
  kind: 'approximate',
  holds: 'Mean draw is a judged share of the design power. Idle GPUs, storage and failed attempts are left out.',
  compute: ({ H, W, load, overhead, pue }) => ((H * W) / 1000) * load * overhead * pue,
});
