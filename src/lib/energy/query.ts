import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Accelerator time of one query, from its tokens. Epoch AI 2025, How much energy does ChatGPT use? */
export const queryGpuHours = formula({
  gives: q.queryGpuHours,
  from: { N: q.activeParameters, Tin: q.inputTokens, Tout: q.outputTokens, P: q.peakFlopPerSecond, uin: q.inputUtilisation, uout: q.outputUtilisation },
  says: 'Two operations for each parameter and token, at the speed reached on input and on output.',
  tex: ({ N, Tin, Tout, P, uin, uout }) => `\\frac{2 ${N}}{3600 ${P}} \\left( \\frac{${Tin}}{${uin}} + \\frac{${Tout}}{${uout}} \\right)`,
  source: ['epoch-chatgpt-energy'],
  kind: 'approximate',
  holds: 'Attention over long contexts is left out; the utilisations stand for batching and waiting.',
  compute: ({ N, Tin, Tout, P, uin, uout }) => ((2 * N) / (3600 * P)) * (Tin / uin + Tout / uout),
});

/** Accelerator time of all queries, in GPU-hours. */
export const answeringGpuHours = formula({
  gives: q.gpuHours,
  from: { H: q.queryGpuHours, n: q.queries },
  says: 'Time of one query times their number.',
  tex: ({ H, n }) => `${H} \\cdot ${n}`,
  source: [],
  kind: 'exact',
  compute: ({ H, n }) => H * n,
});

/** Energy of one query, in Wh. */
export const energyPerQuery = formula({
  gives: q.energyPerQuery,
  from: { E: q.energyKwh, n: q.queries },
  says: 'Energy of all queries over their number.',
  tex: ({ E, n }) => `\\frac{1000 \\cdot ${E}}{${n}}`,
  source: [],
  kind: 'exact',
  compute: ({ E, n }) => (1000 * E) / n,
});
