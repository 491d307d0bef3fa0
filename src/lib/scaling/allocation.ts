import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/**
 * Exponents by which the best parameters and tokens grow with compute.
 * Kaplan et al. 2020, section 6.1; Hoffmann et al. 2022, table 2; DeepSeek LLM, equation 4.
 */
const exponents = {
  kaplan: { parameters: 0.73, tokens: 0.27 },
  approach1: { parameters: 0.5, tokens: 0.5 },
  approach2: { parameters: 0.49, tokens: 0.51 },
  approach3: { parameters: 0.46, tokens: 0.54 },
  deepseek: { parameters: 0.5243, tokens: 0.4757 },
} as const;

const sources = ['kaplan-2020', 'hoffmann-2022', 'deepseek-llm'];
const holds = 'From the reference on, the exponents alone decide; far from it their rounding adds up.';

/** Best size when a reference is extended by a published exponent. */
export const extendedParameters = formula({
  gives: q.extendedParameters,
  from: { rule: q.allocationRule, C: q.trainingFlop, C0: q.referenceFlop, N0: q.referenceParameters },
  says: 'The parameters of the reference, times the growth of compute to the power of the rule.',
  tex: ({ rule, C, C0, N0 }) =>
    `${N0} \\cdot \\left(\\frac{${C}}{${C0}}\\right)^{a},\\quad a = \\begin{cases} 0.73 & ${rule} = \\text{Kaplan} \\\\ 0.5 & \\text{approach 1} \\\\ 0.49 & \\text{approach 2} \\\\ 0.46 & \\text{approach 3} \\\\ 0.5243 & \\text{DeepSeek} \\end{cases}`,
  source: sources,
  kind: 'approximate',
  holds,
  compute: ({ rule, C, C0, N0 }) => N0 * (C / C0) ** exponents[rule].parameters,
});

/** Best tokens when a reference is extended by a published exponent. */
export const extendedTokens = formula({
  gives: q.extendedTokens,
  from: { rule: q.allocationRule, C: q.trainingFlop, C0: q.referenceFlop, D0: q.referenceTokens },
  says: 'The tokens of the reference, times the growth of compute to the power of the rule.',
  tex: ({ rule, C, C0, D0 }) =>
    `${D0} \\cdot \\left(\\frac{${C}}{${C0}}\\right)^{b},\\quad b = \\begin{cases} 0.27 & ${rule} = \\text{Kaplan} \\\\ 0.5 & \\text{approach 1} \\\\ 0.51 & \\text{approach 2} \\\\ 0.54 & \\text{approach 3} \\\\ 0.4757 & \\text{DeepSeek} \\end{cases}`,
  source: sources,
  kind: 'approximate',
  holds,
  compute: ({ rule, C, C0, D0 }) => D0 * (C / C0) ** exponents[rule].tokens,
});
