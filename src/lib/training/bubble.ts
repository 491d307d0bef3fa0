import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Time in which a stage waits in each step, in forward passes of one micro-batch. Narayanan et al. 2021, section 2.2; DeepSeek-V3, table 2. */
export const bubbleTime = formula({
  gives: q.bubbleTime,
  from: { schedule: q.pipelineSchedule, p: q.pipelineParallel, v: q.pipelineChunks, B: q.backwardTime, W: q.weightGradientTime, FB: q.overlappedTime },
  says: 'A forward and a backward pass for each other stage; interleaving divides that by its chunks, zero bubble fills it with gradients of weights, DualPipe feeds the pipeline from both ends.',
  tex: ({ schedule, p, v, B, W, FB }) =>
    `\\begin{cases} (${p} - 1)(1 + ${B}) & ${schedule} = \\text{GPipe, 1F1B} \\\\ (${p} - 1)(1 + ${B}) / ${v} & \\text{interleaved} \\\\ (${p} - 1) \\max(1 + ${B} - 2 \\cdot ${W}, 0) & \\text{zero bubble} \\\\ \\max\\left(\\frac{${p}}{2} - 1, 0\\right) \\max(${FB} + ${B} - 3 \\cdot ${W}, 0) & \\text{DualPipe} \\end{cases}`,
  source: ['narayanan-2021', 'deepseek-v3'],
  kind: 'approximate',
  holds: 'Stages of equal size, and micro-batches enough to fill the pipeline. Sending between stages takes no time.',
  compute: ({ schedule, p, v, B, W, FB }) => {
    if (p === 1) return 0;
    switch (schedule) {
      case 'interleaved':
        return ((p - 1) * (1 + B)) / v;
      case 'zeroBubble':
        return (p - 1) * Math.max(1 + B - 2 * W, 0);
      case 'dualPipe':
        return p % 2 === 0 ? (p / 2 - 1) * Math.max(FB + B - 3 * W, 0) : unknown('DualPipe needs an even number of stages.');
      default:
        return (p - 1) * (1 + B);
    }
  },
});

/** Waiting over work: (p − 1)/m for 1F1B. */
export const bubbleRatio = formula({
  gives: q.bubbleRatio,
  from: { t: q.bubbleTime, m: q.microBatches, B: q.backwardTime },
  says: 'The bubble, over a forward and a backward pass of each micro-batch.',
  tex: ({ t, m, B }) => `\\frac{${t}}{${m} (1 + ${B})}`,
  source: ['narayanan-2021'],
  kind: 'exact',
  compute: ({ t, m, B }) => t / (m * (1 + B)),
});

/** Waiting as a share of the step. */
export const bubbleShare = formula({
  gives: q.bubbleShare,
  from: { ratio: q.bubbleRatio },
  says: 'Waiting over waiting and work.',
  tex: ({ ratio }) => `\\frac{${ratio}}{1 + ${ratio}}`,
  source: [],
  kind: 'exact',
  compute: ({ ratio }) => ratio / (1 + ratio),
});
