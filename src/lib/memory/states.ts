import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** How far each ZeRO stage goes: 1 the optimizer, 2 gradients too, 3 weights too. */
export const zeroDepth = { none: 0, optimizer: 1, gradients: 2, weights: 3 } as const;

const mine = {
  use: q.use,
  stage: q.zeroStage,
  N: q.denseParametersPerGpu,
  E: q.expertParametersPerGpu,
  d: q.dataParallel,
  c: q.contextParallel,
  r: q.expertReplicas,
} as const;

interface Mine {
  readonly N: number;
  readonly E: number;
  readonly d: number;
  readonly c: number;
  readonly r: number;
}

const shared = ({ N, E, d, c, r }: Mine, isShared: boolean): number => (isShared ? N / (d * c) + E / r : N + E);
const sharedTex = ({ N, E, d, c, r, stage }: Readonly<Record<'N' | 'E' | 'd' | 'c' | 'r' | 'stage', string>>, from: number, use?: string) =>
  `\\begin{cases} \\frac{${N}}{${d} \\cdot ${c}} + \\frac{${E}}{${r}} & ${stage} \\ge ${from}${use ? `, ${use} = \\text{training}` : ''} \\\\ ${N} + ${E} & \\text{else} \\end{cases}`;

/** Weights on one GPU. ZeRO stage 3 shares them out between copies; DualPipe keeps two stages' worth. Serving has no ZeRO. */
export const weightBytesPerGpu = formula({
  gives: q.weightBytesPerGpu,
  from: { ...mine, b: q.bytesPerWeight, schedule: q.pipelineSchedule, p: q.pipelineParallel },
  says: 'The parameters of one GPU times the bytes of a weight; shared out between the copies from stage 3 on, held twice by DualPipe.',
  tex: ({ b, use, schedule, p, ...rest }) =>
    `${b} \\cdot 2^{x} ${sharedTex(rest, 3, use)},\\quad x = [${use} = \\text{training}, ${schedule} = \\text{DualPipe}, ${p} > 1]`,
  source: ['rajbhandari-2020', 'deepseek-v3'],
  kind: 'exact',
  compute: ({ use, stage, b, schedule, p, ...rest }) => {
    const training = use === 'training';
    const copies = training && schedule === 'dualPipe' && p > 1 ? 2 : 1;
    return b * copies * shared(rest, training && zeroDepth[stage] >= 3);
  },
});

/** Weights of the layer that ZeRO stage 3 gathers for its turn. */
export const gatheredBytesPerGpu = formula({
  gives: q.gatheredBytesPerGpu,
  from: { use: q.use, stage: q.zeroStage, N: q.denseParametersPerGpu, E: q.expertParametersPerGpu, Lp: q.layersPerStage, b: q.bytesPerWeight },
  says: 'With ZeRO stage 3, the weights of one layer; else none.',
  tex: ({ use, stage, N, E, Lp, b }) =>
    `\\begin{cases} ${b} \\frac{${N} + ${E}}{${Lp}} & ${stage} = 3, ${use} = \\text{training} \\\\ 0 & \\text{else} \\end{cases}`,
  source: ['rajbhandari-2020'],
  kind: 'approximate',
  holds: 'One layer is gathered at a time. Fetching the next one early holds two.',
  compute: ({ use, stage, N, E, Lp, b }) => (use === 'training' && stage === 'weights' ? (b * (N + E)) / Lp : 0),
});

/** Gradients on one GPU; ZeRO shares them out from stage 2 on. */
export const gradientBytesPerGpu = formula({
  gives: q.gradientBytesPerGpu,
  from: { ...mine, b: q.bytesPerGradient },
  says: 'The parameters of one GPU times the bytes of a gradient; shared out between the copies from stage 2 on. None in serving.',
  tex: ({ b, use, ...rest }) => `[${use} = \\text{training}]\\, ${b} ${sharedTex(rest, 2)}`,
  source: ['rajbhandari-2020'],
  kind: 'exact',
  compute: ({ use, stage, b, ...rest }) => (use === 'training' ? b * shared(rest, zeroDepth[stage] >= 2) : 0),
  alone: ({ use }) => (use === 'serving' ? 0 : undefined),
});

/** Optimizer states that one GPU answers for, wherever they lie; ZeRO shares them out from stage 1 on. */
export const optimizerStateBytes = formula({
  gives: q.optimizerStateBytes,
  from: { ...mine, b: q.optimizerBytesPerParameter },
  says: 'The parameters of one GPU times the optimizer’s bytes; shared out between the copies from stage 1 on. None in serving.',
  tex: ({ b, use, ...rest }) => `[${use} = \\text{training}]\\, ${b} ${sharedTex(rest, 1)}`,
  source: ['rajbhandari-2020'],
  kind: 'exact',
  compute: ({ use, stage, b, ...rest }) => (use === 'training' ? b * shared(rest, zeroDepth[stage] >= 1) : 0),
  alone: ({ use }) => (use === 'serving' ? 0 : undefined),
});

/** Optimizer states on the card. */
export const optimizerBytesPerGpu = formula({
  gives: q.optimizerBytesPerGpu,
  from: { M: q.optimizerStateBytes, offload: q.optimizerOffload },
  says: 'All of them, or none where they lie in the host.',
  tex: ({ M, offload }) => `\\begin{cases} 0 & ${offload} \\\\ ${M} & \\text{else} \\end{cases}`,
  source: ['zero-offload-2021'],
  kind: 'exact',
  compute: ({ M, offload }) => (offload === 'yes' ? 0 : M),
});

/** Optimizer states in the host. */
export const hostBytesPerGpu = formula({
  gives: q.hostBytesPerGpu,
  from: { M: q.optimizerStateBytes, offload: q.optimizerOffload },
  says: 'All of them where they lie in the host, else none.',
  tex: ({ M, offload }) => `\\begin{cases} ${M} & ${offload} \\\\ 0 & \\text{else} \\end{cases}`,
  source: ['zero-offload-2021'],
  kind: 'exact',
  compute: ({ M, offload }) => (offload === 'yes' ? M : 0),
});
