import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { unevenExperts } from './uneven-experts.ts';

/** Parameters of all routed experts: those that rest on a token, scaled from the resting experts to all. */
export const routedParameters = formula({
  gives: q.routedParameters,
  from: { total: q.totalParameters, active: q.activeParameters, E: q.experts, k: q.activeExperts },
  says: 'Total less active parameters are the experts that rest; all experts are more by their number over the number that rests.',
  tex: ({ total, active, E, k }) =>
    `\\begin{cases} 0 & ${E} = 1 \\\\ \\min\\left(\\left(${total} - ${active}\\right) \\frac{${E}}{${E} - ${k}}, ${total}\\right) & \\text{else} \\end{cases}`,
  source: [],
  kind: 'exact',
  holds: 'Every mixture layer has as many experts, all of one size.',
  compute: ({ total, active, E, k }) => {
    if (k > E) return unknown(`${k} active experts cannot be chosen among ${E}. Active experts must be at most experts.`);
    if (E === 1) return 0;
    if (k === E) return unknown('Where every expert works on every token, nothing tells their parameters apart. Active experts must be fewer than experts.');
    if (active > total) return unknown('More parameters work on a token than there are. Active parameters must be at most total parameters.');
    return Math.min(((total - active) * E) / (E - k), total);
  },
});

/** Copies of the model: all GPUs over those of one copy. */
export const dataParallel = formula({
  gives: q.dataParallel,
  from: { n: q.gpus, t: q.tensorParallel, p: q.pipelineParallel, c: q.contextParallel },
  says: 'GPUs over the product of tensor, pipeline and context parallel, which must divide them.',
  tex: ({ n, t, p, c }) => `\\frac{${n}}{${t} \\cdot ${p} \\cdot ${c}}`,
  source: ['narayanan-2021'],
  kind: 'exact',
  compute: ({ n, t, p, c }) =>
    n % (t * p * c) === 0 ? n / (t * p * c) : unknown(`${n} GPUs cannot be split into copies of ${t * p * c}. GPUs must be a multiple of ${t * p * c}.`),
});

/** GPUs that hold the same part of the same experts. */
export const expertReplicas = formula({
  gives: q.expertReplicas,
  from: { n: q.gpus, E: q.experts, p: q.pipelineParallel, t: q.tensorParallel, e: q.expertParallel },
  says: 'GPUs of one pipeline stage, over those that its experts are spread over, which must divide the experts.',
  tex: ({ n, E, p, t, e }) =>
    `\\frac{${n}}{${p} \\cdot \\max(${t}, ${e})},\\quad \\left(${E} - 1\\right) \\left(\\left\\lceil ${E} / ${e} \\right\\rceil - ${E} / ${e}\\right) \\le 0`,
  source: ['deepseek-v3'],
  kind: 'exact',
  compute: ({ n, E, p, t, e }) => {
    const uneven = unevenExperts(E, e);
    if (uneven) return uneven;
    const spread = p * Math.max(t, e);
    return n % spread === 0
      ? n / spread
      : unknown(`The experts of ${p} stages over ${Math.max(t, e)} GPUs each do not divide ${n} GPUs. GPUs must be a multiple of ${spread}.`);
  },
});

/** Parameters outside routed experts with which one GPU works. */
export const denseParametersPerGpu = formula({
  gives: q.denseParametersPerGpu,
  from: { N: q.totalParameters, routed: q.routedParameters, t: q.tensorParallel, p: q.pipelineParallel },
  says: 'Parameters outside routed experts, over tensor and pipeline parallel.',
  tex: ({ N, routed, t, p }) => `\\frac{\\max(${N} - ${routed}, 0)}{${t} \\cdot ${p}}`,
  source: ['narayanan-2021'],
  kind: 'approximate',
  holds: 'Stages of equal size. Embeddings make the first and the last stage fuller.',
  compute: ({ N, routed, t, p }) => Math.max(N - routed, 0) / (t * p),
});

/** Parameters of routed experts with which one GPU works. */
export const expertParametersPerGpu = formula({
  gives: q.expertParametersPerGpu,
  from: { routed: q.routedParameters, E: q.experts, t: q.tensorParallel, p: q.pipelineParallel, e: q.expertParallel },
  says: 'Parameters of one expert of every layer, over pipeline stages, times the experts of a layer that a GPU holds.',
  tex: ({ routed, E, t, p, e }) => `\\frac{${routed}}{${E} \\cdot ${p}} \\cdot \\frac{${E}}{\\max(${t}, ${e})}`,
  source: ['deepseek-v3'],
  kind: 'approximate',
  holds: 'Stages of equal size.',
  compute: ({ routed, E, t, p, e }) => unevenExperts(E, e) ?? routed / (p * Math.max(t, e)),
});
