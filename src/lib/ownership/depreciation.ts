import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** What a machine is worth at its age as better ones devalue it, for each accelerator. Cottier et al. 2024, section 2. */
export const machineValue = formula({
  gives: q.machineValue,
  from: { A: q.acquisitionPerGpu, g: q.progressPerYear, a: q.machineAge },
  says: 'The purchase, less by the progress of hardware since.',
  tex: ({ A, g, a }) => `${A} \\cdot 10^{-${g} \\cdot ${a}}`,
  source: ['cottier-2024'],
  kind: 'approximate',
  holds: 'Value follows what a dollar buys in arithmetic; scarcity and repairs are left out.',
  compute: ({ A, g, a }) => A * 10 ** (-g * a),
});

/** Value lost in a year at that age: the slope of the curve. Cottier et al. 2024, code. */
export const lossPerGpuYear = formula({
  gives: q.lossPerGpuYear,
  from: { V: q.machineValue, g: q.progressPerYear },
  says: 'The value times its rate of decline.',
  tex: ({ V, g }) => `${V} \\cdot ${g} \\cdot \\ln 10`,
  source: ['epoch-cost-code'],
  kind: 'approximate',
  holds: 'The rate at the start of the use; it falls as the machine ages. No cost of capital.',
  compute: ({ V, g }) => V * g * Math.LN10,
});

/**
 * Yearly payment that pays off a purchase and its cost of capital over its life, less what it sells for at the end.
 * Without a cost of capital it is straight-line depreciation.
 */
export const paymentsPerGpuYear = formula({
  gives: q.paymentsPerGpuYear,
  from: { A: q.acquisitionPerGpu, rho: q.residualShare, r: q.costOfCapital, L: q.lifetimeYears },
  says: 'The annuity of the purchase over its life, less the present value of what is left.',
  tex: ({ A, rho, r, L }) =>
    `${A} \\begin{cases} \\frac{1 - ${rho}}{${L}} & ${r} = 0 \\\\ \\frac{${r} \\cdot (1 - ${rho} (1 + ${r})^{-${L}})}{1 - (1 + ${r})^{-${L}}} & \\text{else} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ A, rho, r, L }) => {
    // A rate so small that its digits are lost is none.
    if (r < 1e-12) return (A * (1 - rho)) / L;
    // 1 − (1 + r)^−L.
    const paidOff = -Math.expm1(-L * Math.log1p(r));
    return (A * r * (1 - rho * (1 - paidOff))) / paidOff;
  },
});

/** What the purchase costs a year, by the chosen loss of value. */
export const capitalPerGpuYear = formula({
  gives: q.capitalPerGpuYear,
  from: { way: q.depreciation, pay: q.paymentsPerGpuYear, loss: q.lossPerGpuYear },
  says: 'The even payments, or the loss by progress, as chosen.',
  tex: ({ way, pay, loss }) => `\\begin{cases} ${pay} & ${way} = \\text{even payments} \\\\ ${loss} & \\text{else} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ way, pay, loss }) => (way === 'progress' ? loss : pay),
});
