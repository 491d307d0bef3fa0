import { units } from '../units/unit.ts';
import { choice, type Measure, measure } from './quantity.ts';

export const nonEmbeddingParameters = measure({
  id: 'nonEmbeddingParameters',
  label: 'Parameters without embeddings',
  definition: 'Parameters of all layers, without those that look tokens and positions up.',
  unit: units.parameter,
  symbol: 'N_{\\text{ne}}',
  domain: [1, 1e16],
});

export const kaplanComputeConstant = choice({
  id: 'kaplanComputeConstant',
  label: 'Constant of compute',
  definition: 'The paper prints two values of the same constant.',
  options: { equation: 'Equation 1.3: 3.1 × 10⁸ PF-days', figure: 'Figure 1: 2.3 × 10⁸ PF-days' },
});

/* @__NO_SIDE_EFFECTS__ */
const kaplanLoss = <const Id extends string>(id: Id, label: string, what: string, symbol: string): Measure & { readonly id: Id } =>
  measure({
    id,
    label,
    definition: `Cross-entropy on WebText2 by Kaplan’s law, ${what}. Not comparable with losses of other laws.`,
    unit: units.natPerToken,
    symbol: `\\mathcal{L}(${symbol})`,
    domain: [0, 1e6],
  });

export const kaplanLossOfParameters = kaplanLoss('kaplanLossOfParameters', 'Loss by parameters', 'limited by parameters alone', 'N');
export const kaplanLossOfTokens = kaplanLoss('kaplanLossOfTokens', 'Loss by tokens', 'limited by tokens alone', 'D');
export const kaplanLossOfCompute = kaplanLoss('kaplanLossOfCompute', 'Loss by compute', 'limited by compute alone, spent in the best way', 'C');
export const kaplanLossOfBoth = kaplanLoss('kaplanLossOfBoth', 'Loss by parameters and tokens', 'limited by both', 'N, D');
