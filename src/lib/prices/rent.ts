import { type Formula, formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';

/* @__NO_SIDE_EFFECTS__ */
/** Declares the formula that gives the rent of some GPU-hours, in USD. */
export function rent(gives: Measure, hours: Measure): Formula<{ readonly H: Measure; readonly p: Measure }> {
  return formula({
    gives,
    from: { H: hours, p: q.gpuHourPrice as Measure },
    says: 'GPU-hours times the price of one.',
    tex: ({ H, p }) => `${H} \\cdot ${p}`,
    source: [],
    kind: 'exact',
    compute: ({ H, p }) => H * p,
  });
}
