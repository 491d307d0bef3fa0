import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Parameters of the adapters: for each matrix that has one, the rank times the sum of its two sides. Hu et al. 2021, section 4. */
export const adapterParameters = formula({
  gives: q.adapterParameters,
  from: {
    r: q.adapterRank,
    on: q.adapterTargets,
    L: q.layers,
    h: q.hiddenSize,
    a: q.heads,
    kv: q.kvHeads,
    dh: q.headWidth,
    f: q.ffnWidth,
    m: q.ffnMatrices,
  },
  says: 'Rank times input and output width of each matrix with an adapter, over all layers.',
  tex: ({ r, on, L, h, a, kv, dh, f, m }) =>
    `${r} \\cdot ${L} \\begin{cases} x & ${on} = \\text{queries and values} \\\\ 2 x & \\text{all of attention} \\\\ 2 x + ${m} \\left(${h} + ${f}\\right) & \\text{else} \\end{cases},\\quad x = 2 \\cdot ${h} + \\left(${a} + ${kv}\\right) ${dh}`,
  source: ['lora-2021'],
  kind: 'approximate',
  holds: 'Layers that are alike, with plain attention. In a mixture one expert a layer is counted; latent attention has other matrices.',
  compute: ({ r, on, L, h, a, kv, dh, f, m }) => {
    const pair = 2 * h + (a + kv) * dh;
    if (on === 'queryValue') return r * L * pair;
    return r * L * (2 * pair + (on === 'all' ? m * (h + f) : 0));
  },
});

/** Parameters that change. */
export const trainableParameters = formula({
  gives: q.trainableParameters,
  from: { method: q.fineTuningMethod, N: q.totalParameters, A: q.adapterParameters },
  says: 'All parameters, or those of the adapters.',
  tex: ({ method, N, A }) => `\\begin{cases} ${N} & ${method} = \\text{all} \\\\ ${A} & \\text{else} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ method, N, A }) => (method === 'full' ? N : A),
  alone: ({ method, N }) => (method === 'full' ? N : undefined),
});
