import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { formatsOf, type NumberFormat, numberFormats } from '../hardware/accelerator.ts';
import * as q from '../vocabulary/index.ts';

/** Peak of an accelerator that does a share of the FLOP in a lower format: times add up, so the mean is harmonic. */
export const mixedPeakFlopPerSecond = formula({
  gives: q.mixedPeakFlopPerSecond,
  from: { accelerator: q.accelerator, format: q.numberFormat, low: q.lowNumberFormat, x: q.lowFormatShare },
  says: 'Each share of the FLOP takes its time at the peak of its format; together they make one peak.',
  tex: ({ accelerator, format, low, x }) => `\\left(\\frac{1 - ${x}}{P_{${format}}} + \\frac{${x}}{P_{${low}}}\\right)^{-1} \\text{ of }${accelerator}`,
  source: [],
  kind: 'exact',
  holds: 'Conversions between formats cost nothing. Measured speed-ups are smaller than those of the peak.',
  compute: ({ accelerator, format, low, x }) => {
    const [high, lower] = [accelerator.peak[format], accelerator.peak[low]];
    const none = (missing: NumberFormat) =>
      unknown(`${accelerator.name} has no ${numberFormats[missing]} peak. Choose ${formatsOf(accelerator.peak) || 'another accelerator'}.`);
    if (!high) return none(format);
    if (x === 0) return high.value;
    return lower ? 1 / ((1 - x) / high.value + x / lower.value) : none(low);
  },
});

/** GPU-hours of a run in a mix of number formats. */
export const gpuHoursOfMix = formula({
  gives: q.gpuHours,
  from: { C: q.trainingFlop, P: q.mixedPeakFlopPerSecond, mfu: q.mfu },
  says: 'The compute, over what one accelerator really does in an hour, its peak being that of the mix of formats.',
  tex: ({ C, P, mfu }) => `\\frac{${C}}{3600\\,\\text{s} \\cdot ${P} \\cdot ${mfu}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ C, P, mfu }) => C / (3600 * P * mfu),
});
