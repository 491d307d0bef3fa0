import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** What takes most of a decoding step, or that there is none because weights and cache do not fit. */
export const servingBottleneck = formula({
  gives: q.servingBottleneck,
  from: {
    arithmetic: q.arithmeticTime,
    memory: q.memoryTime,
    transfer: q.networkTransfer,
    latency: q.networkLatency,
    launch: q.launchTime,
    filled: q.memoryFilled,
  },
  says: 'The longest part of the step; where weights and cache need more memory than there is, the memory.',
  tex: ({ arithmetic, memory, transfer, latency, launch, filled }) =>
    `\\operatorname{arg\\,max}\\left(${arithmetic}, ${memory}, ${transfer}, ${latency}, ${launch}\\right)\\text{ if }${filled} \\le 1`,
  source: ['erdil-2025'],
  kind: 'exact',
  compute: ({ filled, ...parts }) => {
    if (filled > 1) return 'space';
    const names = ['memory', 'arithmetic', 'transfer', 'latency', 'launch'] as const;
    return names.reduce((longest, name) => (parts[name] > parts[longest] ? name : longest));
  },
});
