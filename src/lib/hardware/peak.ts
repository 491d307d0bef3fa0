import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { formatsOf, numberFormats } from './accelerator.ts';

/** Dense peak of the picked accelerator in the picked number format, in FLOP/s. */
export const peakFlopPerSecond = formula({
  gives: q.peakFlopPerSecond,
  from: { accelerator: q.accelerator, format: q.numberFormat },
  says: 'The dense peak that its maker states for that format.',
  tex: ({ accelerator, format }) => `\\text{of }${accelerator}\\text{ in }${format}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator, format }) => {
    const known = formatsOf(accelerator.peak);
    return (
      accelerator.peak[format] ??
      unknown(
        known
          ? `${accelerator.name} has no ${numberFormats[format]} peak. Choose ${known}.`
          : `No peak of ${accelerator.name} in matrix multiplication is published. Type one.`,
      )
    );
  },
});
