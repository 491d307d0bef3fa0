import type { Correlation } from '../uncertainty/correlation.ts';

/**
 * How the constants of the loss law vary together in a fit: correlations of the normal scores of 4,000 bootstrap fits,
 * from the notebook of Besiroglu et al. 2024 run again. Coefficient and exponent of one term are almost one number:
 * drawn apart, they would make the optimum look far less sure than it is.
 */
export const lawCorrelations: readonly Correlation[] = [
  { a: 'parameterCoefficient', b: 'parameterExponent', rho: 0.99935 },
  { a: 'tokenCoefficient', b: 'tokenExponent', rho: 0.99976 },
  { a: 'parameterCoefficient', b: 'tokenCoefficient', rho: -0.27059 },
  { a: 'parameterCoefficient', b: 'tokenExponent', rho: -0.27452 },
  { a: 'parameterExponent', b: 'tokenCoefficient', rho: -0.28071 },
  { a: 'parameterExponent', b: 'tokenExponent', rho: -0.28493 },
  { a: 'irreducibleLoss', b: 'parameterCoefficient', rho: 0.58577 },
  { a: 'irreducibleLoss', b: 'parameterExponent', rho: 0.58008 },
  { a: 'irreducibleLoss', b: 'tokenCoefficient', rho: 0.58948 },
  { a: 'irreducibleLoss', b: 'tokenExponent', rho: 0.58746 },
];
