import type { ScalingLaw } from '../scaling/law.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const scalingLaw = selection<ScalingLaw>()({
  id: 'scalingLaw',
  label: 'Scaling law',
  definition: 'One fit of loss against parameters and tokens. Each has its own text and tokenizer, so losses of two fits are not comparable; allocations are.',
  set: 'scalingLaws',
});

export const parameterCoefficient = measure({
  id: 'parameterCoefficient',
  label: 'Coefficient of parameters',
  definition: 'A of the loss law: how much loss too few parameters cost.',
  unit: units.one,
  symbol: 'A',
  domain: [1e-3, 1e9],
});

export const tokenCoefficient = measure({
  id: 'tokenCoefficient',
  label: 'Coefficient of tokens',
  definition: 'B of the loss law: how much loss too few tokens cost.',
  unit: units.one,
  symbol: 'B_D',
  domain: [1e-3, 1e9],
});

export const irreducibleLoss = measure({
  id: 'irreducibleLoss',
  label: 'Irreducible loss',
  definition: 'E of the loss law: what an endless model on endless text would still lose, on the text of the fit.',
  unit: units.natPerToken,
  symbol: '\\mathcal{E}',
  domain: [0, 20],
});

export const parameterExponent = measure({
  id: 'parameterExponent',
  label: 'Exponent of parameters',
  definition: 'α of the loss law: how fast loss falls with parameters.',
  unit: units.one,
  symbol: '\\alpha',
  domain: [0.01, 2],
});

export const tokenExponent = measure({
  id: 'tokenExponent',
  label: 'Exponent of tokens',
  definition: 'β of the loss law: how fast loss falls with tokens.',
  unit: units.one,
  symbol: '\\beta',
  domain: [0.01, 2],
});

export const loss = measure({
  id: 'loss',
  label: 'Loss',
  definition: 'Cross-entropy of the next token on the text of the picked scaling law. Not comparable with that of another law.',
  unit: units.natPerToken,
  symbol: '\\mathcal{L}',
  domain: [0, 1e12],
});

export const optimalLoss = measure({
  id: 'optimalLoss',
  label: 'Loss at the optimum',
  definition: 'The lowest loss that the compute buys by the picked scaling law. Not comparable with that of another law.',
  unit: units.natPerToken,
  symbol: '\\mathcal{L}_{\\text{opt}}',
  domain: [0, 1e12],
});

export const optimalParameters = measure({
  id: 'optimalParameters',
  label: 'Optimal parameters',
  definition: 'The model size with the lowest loss for the compute, when serving it costs nothing.',
  unit: units.parameter,
  symbol: 'N_{\\text{opt}}',
  domain: [0, 1e30],
});

export const optimalTokens = measure({
  id: 'optimalTokens',
  label: 'Optimal tokens',
  definition: 'The training tokens that go with the optimal parameters.',
  unit: units.token,
  symbol: 'D_{\\text{opt}}',
  domain: [0, 1e30],
});

export const tokensPerParameter = measure({
  id: 'tokensPerParameter',
  label: 'Tokens a parameter',
  definition: 'Training tokens for every parameter at the optimum.',
  unit: units.tokenPerParameter,
  symbol: 'D/N',
  domain: [0, 1e12],
});

export const leastFlop = measure({
  id: 'leastFlop',
  label: 'Least compute for that loss',
  definition: 'The training compute with which the best size would reach the same loss.',
  unit: units.flop,
  symbol: 'C_{\\text{least}}',
  domain: [0, 1e40],
});

export const computeOverhead = measure({
  id: 'computeOverhead',
  label: 'Compute over the least',
  definition: 'Training compute beyond the least that would reach the same loss, as a share of that least.',
  unit: units.fraction,
  symbol: 'o_C',
  domain: [-1, 1e12],
});

export const allocationExponent = measure({
  id: 'allocationExponent',
  label: 'Exponent of the allocation',
  definition: 'By which power of compute the optimal parameters grow; the tokens grow by one less it.',
  unit: units.one,
  symbol: 'a_{\\text{opt}}',
  domain: [0, 1],
});

export const allocationRule = choice({
  id: 'allocationRule',
  label: 'Allocation rule',
  definition: 'A published pair of exponents by which the best parameters and tokens grow with compute.',
  options: {
    kaplan: 'Kaplan 2020 (0.73, 0.27)',
    approach1: 'Chinchilla approach 1 (0.50, 0.50)',
    approach2: 'Chinchilla approach 2 (0.49, 0.51)',
    approach3: 'Chinchilla approach 3 (0.46, 0.54)',
    deepseek: 'DeepSeek LLM (0.5243, 0.4757)',
  },
});

export const referenceFlop = measure({
  id: 'referenceFlop',
  label: 'Compute of the reference',
  definition: 'Training compute of the run from which an allocation rule is extended.',
  unit: units.flop,
  symbol: 'C_0',
  domain: [1, 1e36],
});

export const referenceParameters = measure({
  id: 'referenceParameters',
  label: 'Parameters of the reference',
  definition: 'Best size at the compute of the reference.',
  unit: units.parameter,
  symbol: 'N_0',
  domain: [1, 1e16],
});

export const referenceTokens = measure({
  id: 'referenceTokens',
  label: 'Tokens of the reference',
  definition: 'Best tokens at the compute of the reference.',
  unit: units.token,
  symbol: 'D_0',
  domain: [1, 1e18],
});

export const extendedParameters = measure({
  id: 'extendedParameters',
  label: 'Parameters by the rule',
  definition: 'Best size when a reference is extended by an allocation rule.',
  unit: units.parameter,
  symbol: 'N_{\\text{rule}}',
  domain: [0, 1e30],
});

export const extendedTokens = measure({
  id: 'extendedTokens',
  label: 'Tokens by the rule',
  definition: 'Best tokens when a reference is extended by an allocation rule.',
  unit: units.token,
  symbol: 'D_{\\text{rule}}',
  domain: [0, 1e30],
});
