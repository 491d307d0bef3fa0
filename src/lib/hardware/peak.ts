import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { type NumberFormat, numberFormats } from './accelerator.ts';

/** Dense peak of the picked accelerator in the picked number format, in FLOP/s. */
export const peakFlopPerSecond = formula({
  gives: q.peakFlopPerSecond,
  from: { accelerator: q.accelerator, format: q.numberFormat },
  says: 'The dense peak that its maker states for that format.',
  tex: ({ accelerator, format }) => `\\text{of }${accelerator}\\text{ in }${format}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator, format }) =>
    accelerator.peak[format] ??
    unknown(
      `${accelerator.name} has no ${numberFormats[format]} peak. Choose ${Object.keys(accelerator.peak)
        .map((known) => numberFormats[known as NumberFormat])
        .join(' or ')}.`,
    ),
});
