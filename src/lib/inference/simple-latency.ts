import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Seconds that an all-reduce takes for each further GPU on its ring, and at least. */
const perHop = 2e-6;
const base = 6e-6;

/** Time of a decoding step with a fixed latency for each all-reduce over √n GPUs. Erdil 2025, section 2.2. */
export const simpleStepTime = formula({
  gives: q.simpleStepTime,
  from: {
    L: q.layers,
    r: q.reducesPerLayer,
    n: q.gpus,
    N: q.totalParameters,
    b: q.bytesPerWeight,
    W: q.memoryBandwidth,
    B: q.batchSize,
    P: q.peakFlopPerSecond,
  },
  says: 'All-reduces over the root of the GPUs, then the longer of reading all weights and multiplying by them.',
  tex: ({ L, r, n, N, b, W, B, P }) =>
    `${L} \\cdot ${r} \\cdot \\left(2\\,\\text{µs} \\cdot \\left(\\sqrt{${n}} - 1\\right) + 6\\,\\text{µs}\\right) + \\max\\left(\\frac{${b} \\cdot ${N}}{${n} \\cdot ${W}}, \\frac{2 \\cdot ${N} \\cdot ${B}}{${n} \\cdot ${P}}\\right)`,
  source: ['erdil-2025'],
  kind: 'approximate',
  holds: 'Short contexts and small batches: it leaves out the cache, the bandwidth of the network and the launch of kernels. All experts are read and used.',
  compute: ({ L, r, n, N, b, W, B, P }) => L * r * (perHop * Math.max(Math.sqrt(n) - 1, 0) + base) + Math.max((b * N) / (n * W), (2 * N * B) / (n * P)),
});
