import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Layers of the fullest pipeline stage. */
export const layersPerStage = formula({
  gives: q.layersPerStage,
  from: { L: q.layers, p: q.pipelineParallel },
  says: 'Layers over stages, rounded up.',
  tex: ({ L, p }) => `\\left\\lceil \\frac{${L}}{${p}} \\right\\rceil`,
  source: [],
  kind: 'exact',
  compute: ({ L, p }) => (p <= L ? Math.ceil(L / p) : unknown(`${L} layers do not fill ${p} stages. Pipeline stages must be at most ${L}.`)),
});

/** Micro-batches that one copy of the model works through in a step. */
export const microBatches = formula({
  gives: q.microBatches,
  from: { B: q.trainingBatch, d: q.dataParallel, b: q.microBatch },
  says: 'Sequences of a step, over copies of the model and the micro-batch, rounded up.',
  tex: ({ B, d, b }) => `\\left\\lceil \\frac{${B}}{${d} \\cdot ${b}} \\right\\rceil`,
  source: ['narayanan-2021'],
  kind: 'exact',
  compute: ({ B, d, b }) =>
    B >= d * b
      ? Math.ceil(B / (d * b))
      : unknown(`A batch of ${B} sequences does not feed ${d} copies with ${b} each. The training batch must be at least ${d * b}.`),
});

/** Micro-batches whose activations the fullest stage holds. GPipe keeps all, 1F1B as many as there are stages; Narayanan et al. 2021, section 2.2, and DeepSeek-V3, table 2. */
export const microBatchesInFlight = formula({
  gives: q.microBatchesInFlight,
  from: { schedule: q.pipelineSchedule, p: q.pipelineParallel, m: q.microBatches, v: q.pipelineChunks },
  says: 'All of them with GPipe, else at most one for each stage; interleaving adds a part, DualPipe one more.',
  tex: ({ schedule, p, m, v }) =>
    `\\begin{cases} ${m} & ${schedule} = \\text{GPipe} \\\\ \\min(${m}, ${p}) & \\text{1F1B, zero bubble} \\\\ \\min\\left(${m}, ${p} + [${v} > 1] \\frac{${p} - 1}{${v}}\\right) & \\text{interleaved} \\\\ \\min(${m}, ${p} + [${p} > 1]) & \\text{DualPipe} \\end{cases}`,
  source: ['narayanan-2021', 'korthikanti-2022', 'deepseek-v3'],
  kind: 'exact',
  compute: ({ schedule, p, m, v }) => {
    switch (schedule) {
      case 'gpipe':
        return m;
      case 'interleaved':
        return Math.min(m, p + (v > 1 ? (p - 1) / v : 0));
      case 'dualPipe':
        return Math.min(m, p > 1 ? p + 1 : 1);
      default:
        return Math.min(m, p);
    }
  },
});
