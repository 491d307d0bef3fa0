import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { saturate } from './moe-clark.ts';

/** Constants of the Ling Team 2025, section 5. */
const fit = { a: 1.23, d: -7.61e-2, gamma: 1.67e-2, beta: -1.17e-1, start: 1.63e-2, max: 5.28e16 } as const;

/** Logarithm of compute and of granularity, by reading. */
const logarithms = {
  mixed: [Math.log10, Math.log],
  common: [Math.log10, Math.log10],
  natural: [Math.log, Math.log],
} as const;

/** Compute of a dense model over that of a mixture of experts with the same loss. Ling Team 2025, equation 7. */
export const efficiencyLeverage = formula({
  gives: q.efficiencyLeverage,
  from: { A: q.activationRatio, G: q.expertGranularity, C: q.trainingFlop, logs: q.leverageLogarithms },
  says: 'The fewer experts are active, the more is saved, more so with more compute, and most at a middling granularity.',
  tex: ({ A, G, C, logs }) =>
    `\\hat{A}^{\\,1.23 - 0.0761 c + 0.0167 g^2 - 0.117 g},\\quad \\hat{A} = \\left[\\left(${A} + \\left(\\tfrac{1}{0.0163} - y\\right)^{-1}\\right)^{-1} + y\\right]^{-1},\\quad y = \\tfrac{1}{5.28 \\times 10^{16}},\\quad c = \\begin{cases} \\ln ${C} & ${logs} = \\text{ln of both} \\\\ \\log_{10} ${C} & \\text{else} \\end{cases},\\quad g = \\begin{cases} \\log_{10} ${G} & ${logs} = \\text{log₁₀ of both} \\\\ \\ln ${G} & \\text{else} \\end{cases}`,
  source: ['ling-2025'],
  kind: 'approximate',
  holds:
    'The paper does not say which logarithms its constants are for. With log₁₀ of compute and ln of granularity its own headline (over 7) comes out at 6.9; other readings give 5.4 or thousands.',
  compute: ({ A, G, C, logs }) => {
    if (C === 0) return unknown('Without compute there is nothing to save.');
    const [ofCompute, ofGranularity] = logarithms[logs];
    const g = ofGranularity(G);
    // The saturation of Clark counts one less than the experts; this one counts the share itself.
    return saturate(A + 1, fit.start, fit.max) ** (fit.a + fit.d * ofCompute(C) + fit.gamma * g ** 2 + fit.beta * g);
  },
});
