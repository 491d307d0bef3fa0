import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Share of a message that a ring of n GPUs sends in one direction: all of it but the part one holds already. */
const ring = (n: number): number => (n - 1) / n;

/** Bytes sent to add up gradients: a ring all-reduce sends everything twice but for one part in n. ZeRO, section 7. */
export const gradientTraffic = formula({
  gives: q.gradientTraffic,
  from: {
    N: q.denseParametersPerGpu,
    E: q.expertParametersPerGpu,
    d: q.dataParallel,
    c: q.contextParallel,
    r: q.expertReplicas,
    g: q.bytesPerGradient,
    w: q.bytesPerWeight,
    stage: q.zeroStage,
  },
  says: 'Gradients twice around the ring of copies; where states are shared out, gradients once and weights once, with ZeRO stage 3 weights twice.',
  tex: ({ N, E, d, c, r, g, w, stage }) =>
    `\\left(${N} \\frac{${d} \\cdot ${c} - 1}{${d} \\cdot ${c}} + ${E} \\frac{${r} - 1}{${r}}\\right) \\begin{cases} 2 \\cdot ${g} & ${stage} = \\text{0} \\\\ ${g} + ${w} & \\text{1, 2} \\\\ ${g} + 2 \\cdot ${w} & \\text{3} \\end{cases}`,
  source: ['rajbhandari-2020'],
  kind: 'approximate',
  holds:
    'A lower bound: gradients are sent once a step in the format they are kept in, and weights of ZeRO stage 3 are gathered once forward and once backward, not for each micro-batch.',
  compute: ({ N, E, d, c, r, g, w, stage }) => (N * ring(d * c) + E * ring(r)) * (stage === 'none' ? 2 * g : stage === 'weights' ? g + 2 * w : g + w),
});

/** Bytes sent for tensor parallelism: four all-reduces a layer and micro-batch, two more where the forward pass is repeated. Narayanan et al. 2021, section 3.2. */
export const tensorTraffic = formula({
  gives: q.tensorTraffic,
  from: {
    Lp: q.layersPerStage,
    m: q.microBatches,
    t: q.tensorParallel,
    s: q.sequenceLength,
    b: q.microBatch,
    c: q.contextParallel,
    h: q.hiddenSize,
    how: q.recomputation,
  },
  says: 'For each layer and micro-batch two all-reduces forward and two backward of the activations, two bytes a number; two more where all is computed again.',
  tex: ({ Lp, m, t, s, b, c, h, how }) =>
    `${Lp} \\cdot ${m} \\left(4 + 2\\,[${how} = \\text{full}]\\right) 2 \\frac{${t} - 1}{${t}} \\cdot \\frac{2 \\cdot ${s} \\cdot ${b} \\cdot ${h}}{${c}}`,
  source: ['narayanan-2021'],
  kind: 'exact',
  holds: 'Activations in 16 bits. Sequence parallelism sends as much in other steps.',
  compute: ({ Lp, m, t, s, b, c, h, how }) => (Lp * m * (how === 'full' ? 6 : 4) * 2 * ring(t) * 2 * s * b * h) / c,
});

/** Bytes sent between pipeline stages. Narayanan et al. 2021, section 3.2. */
export const pipelineTraffic = formula({
  gives: q.pipelineTraffic,
  from: {
    p: q.pipelineParallel,
    m: q.microBatches,
    v: q.pipelineChunks,
    s: q.sequenceLength,
    b: q.microBatch,
    c: q.contextParallel,
    t: q.tensorParallel,
    sp: q.sequenceParallel,
    h: q.hiddenSize,
  },
  says: 'For each micro-batch and chunk the activations of a boundary forward and their gradients back, two bytes a number, cut by sequence parallelism. None with one stage.',
  tex: ({ p, m, v, s, b, c, t, sp, h }) =>
    `[${p} > 1]\\; 2 \\cdot ${m} \\cdot ${v} \\frac{2 \\cdot ${s} \\cdot ${b} \\cdot ${h}}{${c} \\cdot {${t}}^{[${sp}]}}`,
  source: ['narayanan-2021'],
  kind: 'exact',
  holds: 'Activations in 16 bits.',
  compute: ({ p, m, v, s, b, c, t, sp, h }) => (p > 1 ? (2 * m * v * 2 * s * b * h) / (c * (sp === 'yes' ? t : 1)) : 0),
});

/** Copies of a token that are sent: one for each active expert, unless a server shares one. */
export const expertCopies = formula({
  gives: q.expertCopies,
  from: { k: q.activeExperts },
  says: 'One for each active expert.',
  tex: ({ k }) => k,
  source: ['deepseek-v3'],
  kind: 'approximate',
  holds: 'Routing is not limited to few servers, and a server with several of the experts gets as many copies.',
  compute: ({ k }) => k,
});

/** Bytes sent to experts and back: an all-to-all there and one back, forward and backward. */
export const expertTraffic = formula({
  gives: q.expertTraffic,
  from: {
    e: q.expertParallel,
    k: q.expertCopies,
    w: q.dispatchBytes,
    Lp: q.layersPerStage,
    m: q.microBatches,
    s: q.sequenceLength,
    b: q.microBatch,
    c: q.contextParallel,
    t: q.tensorParallel,
    h: q.hiddenSize,
  },
  says: 'For each layer and micro-batch every copy of a token goes to its experts and back, forward and backward, but for those that stay.',
  tex: ({ e, k, w, Lp, m, s, b, c, t, h }) =>
    `4 \\cdot ${Lp} \\cdot ${m} \\cdot ${k} \\frac{${e} - 1}{${e}} \\frac{${w} \\cdot ${s} \\cdot ${b} \\cdot ${h}}{${c} \\cdot ${t}}`,
  source: ['deepseek-v3'],
  kind: 'approximate',
  holds: 'Every layer is a mixture and tokens spread evenly.',
  compute: ({ e, k, w, Lp, m, s, b, c, t, h }) => (4 * Lp * m * k * ring(e) * w * s * b * h) / (c * t),
});

/** The least time in which all of it is sent. */
export const communicationSeconds = formula({
  gives: q.communicationSeconds,
  from: {
    grad: q.gradientTraffic,
    tensor: q.tensorTraffic,
    pipe: q.pipelineTraffic,
    expert: q.expertTraffic,
    link: q.linkBandwidth,
    net: q.networkBandwidth,
    n: q.gpus,
    t: q.tensorParallel,
    e: q.expertParallel,
    server: q.gpusPerServer,
  },
  says: 'Bytes of each kind over the bandwidth of the wire that they take: the link within a server where the group fits into one, else the network.',
  tex: ({ grad, tensor, pipe, expert, link, net, n, t, e, server }) =>
    `\\frac{${tensor}}{W(${t})} + \\frac{${expert}}{W(${e})} + \\frac{${grad} + ${pipe}}{W(${n})}, \\quad W(x) = \\begin{cases} ${link} & x \\le ${server} \\\\ ${net} & \\text{else} \\end{cases}`,
  source: [],
  kind: 'approximate',
  holds: 'A lower bound: full bandwidth, no waiting for messages to start, one kind after another.',
  compute: ({ grad, tensor, pipe, expert, link, net, n, t, e, server }) => {
    const wire = (group: number) => (group <= server ? link : net);
    return tensor / wire(t) + expert / wire(e) + (grad + pipe) / wire(n);
  },
});

/** Time of one step of the optimizer. */
export const stepSeconds = formula({
  gives: q.stepSeconds,
  from: { B: q.trainingBatch, s: q.sequenceLength, C: q.trainingFlop, D: q.trainingTokens, n: q.gpus, P: q.peakFlopPerSecond, mfu: q.mfu },
  says: 'The FLOP of the batch, over what all accelerators really do in a second.',
  tex: ({ B, s, C, D, n, P, mfu }) => `\\frac{${B} \\cdot ${s} \\cdot ${C} / ${D}}{${n} \\cdot ${P} \\cdot ${mfu}}`,
  source: ['palm-2022'],
  kind: 'exact',
  compute: ({ B, s, C, D, n, P, mfu }) => (B * s * C) / D / (n * P * mfu),
});

/** Communication over the time of a step: whether it could hide behind compute. */
export const communicationShare = formula({
  gives: q.communicationShare,
  from: { comm: q.communicationSeconds, step: q.stepSeconds },
  says: 'The least time for communication over the time of a step.',
  tex: ({ comm, step }) => `\\frac{${comm}}{${step}}`,
  source: [],
  kind: 'exact',
  compute: ({ comm, step }) => (step > 0 ? comm / step : unknown('A step takes some time.')),
});
