import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** How many bits weights, activations, and keys and values need. Kumar et al. 2024, appendix: γ of the fit, in bits. */
const sensitivity = { weights: 2.6745, activations: 2.2102, keysAndValues: 0.9578 } as const;

/** Share of the parameters that count when a model is trained in few bits. Kumar et al. 2024, equation 3. */
export const effectiveShare = formula({
  gives: q.effectiveShare,
  from: { w: q.weightBits, a: q.activationBits, kv: q.kvBits },
  says: 'Each of weights, activations, and keys and values takes its share away, the less the more bits it has.',
  tex: ({ w, a, kv }) => `\\left(1 - e^{-${w}/2.6745}\\right) \\left(1 - e^{-${a}/2.2102}\\right) \\left(1 - e^{-${kv}/0.9578}\\right)`,
  source: ['kumar-2024'],
  kind: 'approximate',
  holds:
    'Training in integer formats without blocks, 30 to 220 million parameters, up to 26 billion tokens. FP8 with scales by block loses far less: DeepSeek reports under 0.25% of loss.',
  compute: ({ w, a, kv }) => Math.expm1(-w / sensitivity.weights) * Math.expm1(-a / sensitivity.activations) * -Math.expm1(-kv / sensitivity.keysAndValues),
});

/** Parameters in full precision with the same loss. Kumar et al. 2024, equation 3. */
export const effectiveParameters = formula({
  gives: q.effectiveParameters,
  from: { N: q.activeParameters, share: q.effectiveShare },
  says: 'Parameters times the share of them that counts.',
  tex: ({ N, share }) => `${N} \\cdot ${share}`,
  source: ['kumar-2024'],
  kind: 'exact',
  compute: ({ N, share }) => N * share,
});
