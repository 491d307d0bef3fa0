import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

const printed = {
  from: { law: q.scalingLaw },
  says: 'As the authors of the picked law give it.',
  tex: ({ law }: { readonly law: string }) => `\\text{of }${law}`,
  source: [],
  kind: 'exact',
} as const;

/** A of the picked law. */
export const parameterCoefficient = formula({ ...printed, gives: q.parameterCoefficient, lookup: ({ law }) => law.parameterCoefficient });

/** B of the picked law. */
export const tokenCoefficient = formula({ ...printed, gives: q.tokenCoefficient, lookup: ({ law }) => law.tokenCoefficient });

/** E of the picked law, in nats a token of its own text. */
export const irreducibleLoss = formula({ ...printed, gives: q.irreducibleLoss, lookup: ({ law }) => law.irreducibleLoss });

/** α of the picked law. */
export const parameterExponent = formula({ ...printed, gives: q.parameterExponent, lookup: ({ law }) => law.parameterExponent });

/** β of the picked law. */
export const tokenExponent = formula({ ...printed, gives: q.tokenExponent, lookup: ({ law }) => law.tokenExponent });
