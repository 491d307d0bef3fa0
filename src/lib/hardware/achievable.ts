import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { formatsOf, numberFormats } from './accelerator.ts';

/** The fastest matrix multiplication measured on the picked accelerator in the picked format, in FLOP/s. Bekman, Maximum Achievable Matmul FLOPS. */
export const achievableFlopPerSecond = formula({
  gives: q.achievableFlopPerSecond,
  from: { accelerator: q.accelerator, format: q.numberFormat },
  says: 'The best that somebody measured over many shapes of matrices.',
  tex: ({ accelerator, format }) => `\\text{of }${accelerator}\\text{ in }${format}`,
  source: ['ml-engineering'],
  kind: 'approximate',
  holds: 'One card, one version of the software. A later version may be faster.',
  lookup: ({ accelerator, format }) => {
    const measured = accelerator.achievable ?? {};
    const known = formatsOf(measured);
    const none = `Nobody’s measurement of ${accelerator.name} in ${numberFormats[format]} is known here.`;
    return measured[format] ?? unknown(known ? `${none} Choose ${known}.` : none);
  },
});

/** What can be reached of the peak: the fastest measured matrix multiplication over the dense peak. */
export const achievableFraction = formula({
  gives: q.achievableFraction,
  from: { F: q.achievableFlopPerSecond, P: q.peakFlopPerSecond },
  says: 'The fastest matrix multiplication over the dense peak.',
  tex: ({ F, P }) => `\\frac{${F}}{${P}}`,
  source: ['ml-engineering'],
  kind: 'exact',
  compute: ({ F, P }) => F / P,
});
