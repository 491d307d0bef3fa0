import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const clarkRouting = choice({
  id: 'clarkRouting',
  label: 'Routing',
  definition: 'How tokens were sent to experts in the runs of a fit.',
  options: { sbase: 'S-BASE', reinforced: 'RL-R', hash: 'HASH' },
});

export const clarkSaturatedExperts = measure({
  id: 'clarkSaturatedExperts',
  label: 'Experts, saturated (Clark)',
  definition: 'Experts as Clark’s law counts them: they start above one and never pass a limit.',
  unit: units.one,
  symbol: '\\hat E_{\\text{C}}',
  domain: [1, 1e4],
});

export const clarkLoss = measure({
  id: 'clarkLoss',
  label: 'Loss by Clark’s law',
  definition: 'Cross-entropy of a mixture of experts on MassiveText after 130 billion tokens. Not comparable with losses of other laws.',
  unit: units.natPerToken,
  symbol: '\\mathcal{L}_{\\text{C}}',
  domain: [0, 1e6],
});

export const saturatedExperts = measure({
  id: 'saturatedExperts',
  label: 'Experts, saturated',
  definition: 'Experts as the joint law of Ludziejewski counts them: they start above one and never pass a limit.',
  unit: units.one,
  symbol: '\\hat E',
  domain: [1, 1e4],
});

export const moeParameterCoefficient = measure({
  id: 'moeParameterCoefficient',
  label: 'Coefficient of active parameters',
  definition: 'm of the joint law for mixtures of experts, at a number of experts.',
  unit: units.one,
  symbol: 'm_E',
  domain: [1e-3, 1e6],
});

export const moeParameterExponent = measure({
  id: 'moeParameterExponent',
  label: 'Exponent of active parameters',
  definition: 'μ of the joint law for mixtures of experts, at a number of experts; negative, because loss falls.',
  unit: units.one,
  symbol: '\\mu_E',
  domain: [-2, -0.01],
});

export const moeTokenCoefficient = measure({
  id: 'moeTokenCoefficient',
  label: 'Coefficient of tokens, with experts',
  definition: 'n of the joint law for mixtures of experts, at a number of experts.',
  unit: units.one,
  symbol: 'n_E',
  domain: [1e-3, 1e6],
});

export const moeTokenExponent = measure({
  id: 'moeTokenExponent',
  label: 'Exponent of tokens, with experts',
  definition: 'ν of the joint law for mixtures of experts, at a number of experts; negative, because loss falls.',
  unit: units.one,
  symbol: '\\nu_E',
  domain: [-2, -0.01],
});

export const moeLoss = measure({
  id: 'moeLoss',
  label: 'Loss by the joint law',
  definition: 'Cross-entropy of a mixture of experts on FineWeb-Edu by the joint law of Ludziejewski. Not comparable with losses of other laws.',
  unit: units.natPerToken,
  symbol: '\\mathcal{L}_{\\text{MoE}}',
  domain: [0, 1e12],
});

export const moeOptimalParameters = measure({
  id: 'moeOptimalParameters',
  label: 'Optimal active parameters',
  definition: 'Active parameters, embeddings included, with the lowest loss for the compute at a number of experts.',
  unit: units.parameter,
  symbol: 'N_{\\text{act, opt}}',
  domain: [0, 1e30],
});

export const moeOptimalTokens = measure({
  id: 'moeOptimalTokens',
  label: 'Optimal tokens, with experts',
  definition: 'Training tokens that go with the optimal active parameters.',
  unit: units.token,
  symbol: 'D_{\\text{MoE, opt}}',
  domain: [0, 1e30],
});

export const activationRatio = measure({
  id: 'activationRatio',
  label: 'Share of active experts',
  definition: 'Experts that work on a token over all experts of a layer, shared ones in both.',
  unit: units.fraction,
  symbol: 'A_{\\text{act}}',
  domain: [1e-4, 1],
});

export const expertGranularity = measure({
  id: 'expertGranularity',
  label: 'Granularity',
  definition: 'How finely a feed-forward block is cut into experts: the width of a common one over that of an expert.',
  unit: units.one,
  symbol: 'G_E',
  domain: [1, 1000],
});

export const leverageLogarithms = choice({
  id: 'leverageLogarithms',
  label: 'Logarithms',
  definition: 'The paper does not say which logarithms its constants are for. Only one reading comes near its own headline.',
  options: { mixed: 'log₁₀ of compute, ln of granularity', common: 'log₁₀ of both', natural: 'ln of both' },
});

export const efficiencyLeverage = measure({
  id: 'efficiencyLeverage',
  label: 'Efficiency leverage',
  definition: 'Training compute of a dense model over that of a mixture of experts with the same loss.',
  unit: units.times,
  symbol: '\\text{EL}',
  domain: [0, 1e9],
});
