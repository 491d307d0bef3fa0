import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
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

/** GPUs at which the simple model is fastest for one sequence: where a further one adds as much waiting as it saves reading. */
export const fastestGpus = formula({
  gives: q.fastestGpus,
  from: { N: q.totalParameters, b: q.bytesPerWeight, W: q.memoryBandwidth, L: q.layers, r: q.reducesPerLayer },
  says: 'The number at which the derivative of the simple model by GPUs is zero; one at least.',
  tex: ({ N, b, W, L, r }) => `\\max\\left(1, \\left(\\frac{${b} \\cdot ${N}}{1\\,\\text{µs} \\cdot ${W} \\cdot ${L} \\cdot ${r}}\\right)^{2/3}\\right)`,
  source: ['erdil-2025'],
  kind: 'approximate',
  holds: 'One sequence, which is bound by bandwidth. It answers what is fastest, not what is cheap.',
  compute: ({ N, b, W, L, r }) =>
    r > 0
      ? Math.max(1, ((b * N) / ((perHop / 2) * W * L * r)) ** (2 / 3))
      : unknown('Without all-reduces more GPUs are always faster. All-reduces a layer must be above zero.'),
});

/** Time of a step of one sequence on the fastest number of GPUs: it falls with the cube root of the bandwidth. */
export const fastestStepTime = formula({
  gives: q.fastestStepTime,
  from: { n: q.fastestGpus, N: q.totalParameters, b: q.bytesPerWeight, W: q.memoryBandwidth, L: q.layers, r: q.reducesPerLayer },
  says: 'The simple model for one sequence at that number of GPUs.',
  tex: ({ n, N, b, W, L, r }) =>
    `${L} \\cdot ${r} \\cdot \\left(2\\,\\text{µs} \\cdot \\left(\\sqrt{${n}} - 1\\right) + 6\\,\\text{µs}\\right) + \\frac{${b} \\cdot ${N}}{${n} \\cdot ${W}}`,
  source: ['erdil-2025'],
  kind: 'approximate',
  holds: 'One sequence and a short context.',
  compute: ({ n, N, b, W, L, r }) => L * r * (perHop * (Math.sqrt(n) - 1) + base) + (b * N) / (n * W),
});
