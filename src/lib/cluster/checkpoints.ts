import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Training time between checkpoints that loses the least. Young 1974; Daly 2006, first order. */
export const checkpointInterval = formula({
  gives: q.checkpointInterval,
  from: { rule: q.intervalRule, delta: q.checkpointSeconds, M: q.meanTimeBetweenFailures },
  says: 'The root of twice the time of a checkpoint times the time between failures; Daly takes the time of the checkpoint off.',
  tex: ({ rule, delta, M }) =>
    `\\begin{cases} \\sqrt{2 \\cdot ${delta} \\cdot 3600 \\cdot ${M}} & ${rule} = \\text{Young} \\\\ \\sqrt{2 \\cdot ${delta} \\cdot 3600 \\cdot ${M}} - ${delta} & \\text{Daly} \\end{cases}`,
  source: ['young-1974', 'daly-2006'],
  kind: 'approximate',
  holds: 'A checkpoint takes less than half the time between failures.',
  compute: ({ rule, delta, M }) => {
    const seconds = 3600 * M;
    if (delta >= seconds / 2)
      return unknown('A checkpoint takes longer than half the time between failures, so no interval is good. Write checkpoints faster.');
    const young = Math.sqrt(2 * delta * seconds);
    return rule === 'young' ? young : young - delta;
  },
});

/** Share of time lost to writing checkpoints. */
export const checkpointWaste = formula({
  gives: q.checkpointWaste,
  from: { delta: q.checkpointSeconds, tau: q.checkpointInterval },
  says: 'The time of a checkpoint over the time between two.',
  tex: ({ delta, tau }) => `\\frac{${delta}}{${tau}}`,
  source: ['young-1974'],
  kind: 'approximate',
  holds: 'Checkpoints that are short beside the interval.',
  compute: ({ delta, tau }) => (tau > 0 ? delta / tau : unknown('Checkpoints without time between them leave none for training.')),
});

/** Share of time spent on steps that a failure undoes: half an interval each. */
export const reworkWaste = formula({
  gives: q.reworkWaste,
  from: { tau: q.checkpointInterval, M: q.meanTimeBetweenFailures },
  says: 'Half an interval, over the time between failures.',
  tex: ({ tau, M }) => `\\frac{${tau} / 2}{3600 \\cdot ${M}}`,
  source: ['young-1974'],
  kind: 'approximate',
  holds: 'Failures strike at any time of an interval alike.',
  compute: ({ tau, M }) => (M > 0 ? tau / 2 / (3600 * M) : unknown('A cluster that fails all the time never finishes.')),
});

/** Share of time between failures and training that runs again. */
export const restartWaste = formula({
  gives: q.restartWaste,
  from: { R: q.restartSeconds, M: q.meanTimeBetweenFailures },
  says: 'The time of a restart, over the time between failures.',
  tex: ({ R, M }) => `\\frac{${R}}{3600 \\cdot ${M}}`,
  source: ['daly-2006'],
  kind: 'approximate',
  holds: 'No failure strikes during a restart.',
  compute: ({ R, M }) => (M > 0 ? R / (3600 * M) : unknown('A cluster that fails all the time never finishes.')),
});

/** Share of the time in which the run goes forward. */
export const goodput = formula({
  gives: q.goodput,
  from: { c: q.checkpointWaste, r: q.reworkWaste, s: q.restartWaste },
  says: 'What checkpoints, lost work and restarts leave; nothing where they take it all.',
  tex: ({ c, r, s }) => `\\max\\left(1 - ${c} - ${r} - ${s}, 0\\right)`,
  source: ['young-1974', 'daly-2006'],
  kind: 'approximate',
  holds: 'Losses that are small; where they are large they overlap and this is too dark.',
  compute: ({ c, r, s }) => Math.max(1 - c - r - s, 0),
});
