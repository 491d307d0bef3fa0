import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

type Layout = 'tensor' | 'tensor-2d' | 'expert';

/** Groups that each add up their part of a vector: as many as GPUs in one of them where matrices are cut along both sides, else one. */
const groups = (layout: Layout, gpus: number): number => (layout === 'tensor-2d' ? Math.sqrt(gpus) : 1);

/** GPUs that add up one vector. Erdil 2025, section 3. */
export const reduceRanks = formula({
  gives: q.reduceRanks,
  from: { n: q.gpus, layout: q.servingLayout },
  says: 'All GPUs, or the root of their number where matrices are cut along both sides.',
  tex: ({ n, layout }) => `\\begin{cases} \\sqrt{${n}} & ${layout} = \\text{two dimensions} \\\\ ${n} & \\text{else} \\end{cases}`,
  source: ['erdil-2025'],
  kind: 'exact',
  compute: ({ n, layout }) => n / groups(layout, n),
});

/** Servers over which these GPUs are spread. Erdil 2025, section 3. */
export const reduceServers = formula({
  gives: q.reduceServers,
  from: { n: q.gpus, size: q.gpusPerServer, layout: q.servingLayout },
  says: 'The servers that hold all GPUs, or the root of their number where matrices are cut along both sides.',
  tex: ({ n, size, layout }) =>
    `\\begin{cases} \\sqrt{S} & ${layout} = \\text{two dimensions} \\\\ S & \\text{else} \\end{cases},\\quad S = \\left\\lceil\\frac{${n}}{${size}}\\right\\rceil`,
  source: ['erdil-2025'],
  kind: 'exact',
  compute: ({ n, size, layout }) => (layout === 'tensor-2d' ? Math.sqrt(Math.ceil(n / size)) : Math.ceil(n / size)),
});

/** Bytes added up after queries, keys and values. Only where matrices are cut along both sides. */
export const qkvMessageBytes = formula({
  gives: q.qkvMessageBytes,
  from: { d: q.headWidth, a: q.heads, kv: q.kvHeads, B: q.stepTokens, b: q.bytesPerActivation, n: q.gpus, layout: q.servingLayout },
  says: 'Queries, keys and values of all tokens of the step, over the groups; nothing where a matrix is cut along one side.',
  tex: ({ d, a, kv, B, b, n, layout }) =>
    `[${layout} = \\text{two dimensions}]\\, \\frac{${d} \\left(${a} + 2 \\cdot ${kv}\\right) ${B} \\cdot ${b}}{\\sqrt{${n}}}`,
  source: ['erdil-2025-code'],
  kind: 'exact',
  compute: ({ d, a, kv, B, b, n, layout }) => (layout === 'tensor-2d' ? (d * (a + 2 * kv) * B * b) / groups(layout, n) : 0),
});

/** Bytes added up after the output matrix of attention. */
export const attentionMessageBytes = formula({
  gives: q.attentionMessageBytes,
  from: { d: q.hiddenSize, B: q.stepTokens, b: q.bytesPerActivation, n: q.gpus, layout: q.servingLayout },
  says: 'The vectors of all tokens of the step, over the groups; nothing where attention is whole on each GPU.',
  tex: ({ d, B, b, n, layout }) =>
    `${d} \\cdot ${B} \\cdot ${b} \\begin{cases} 1 & ${layout} = \\text{tensor parallel} \\\\ 1 / \\sqrt{${n}} & \\text{two dimensions} \\\\ 0 & \\text{expert} \\end{cases}`,
  source: ['erdil-2025-code'],
  kind: 'exact',
  compute: ({ d, B, b, n, layout }) => (layout === 'expert' ? 0 : (d * B * b) / groups(layout, n)),
});

/** Bytes added up inside the feed-forward block, or sent to experts by one GPU. */
export const ffnInMessageBytes = formula({
  gives: q.ffnInMessageBytes,
  from: {
    k: q.activeExperts,
    m: q.ffnMatrices,
    f: q.ffnWidth,
    d: q.hiddenSize,
    B: q.stepTokens,
    b: q.bytesPerActivation,
    n: q.gpus,
    layout: q.servingLayout,
  },
  says: 'What the first matrices of the block give, over the groups; with expert parallelism, the vectors of a GPU’s tokens, once for each active expert.',
  tex: ({ k, m, f, d, B, b, n, layout }) =>
    `${k} \\cdot ${B} \\cdot ${b} \\begin{cases} 0 & ${layout} = \\text{tensor parallel} \\\\ \\left(${m} - 1\\right) ${f} / \\sqrt{${n}} & \\text{two dimensions} \\\\ ${d} / ${n} & \\text{expert} \\end{cases}`,
  source: ['erdil-2025-code', 'deepseek-v3-insights'],
  kind: 'exact',
  holds: 'One or two matrices lead into the block and one out of it.',
  compute: ({ k, m, f, d, B, b, n, layout }) => {
    if (layout === 'expert') return (k * d * B * b) / n;
    return layout === 'tensor-2d' ? (k * (m - 1) * f * B * b) / groups(layout, n) : 0;
  },
});

/** Bytes added up after the feed-forward block, or that one GPU gets back from experts. */
export const ffnOutMessageBytes = formula({
  gives: q.ffnOutMessageBytes,
  from: { k: q.activeExperts, d: q.hiddenSize, B: q.stepTokens, b: q.bytesPerActivation, n: q.gpus, layout: q.servingLayout },
  says: 'The vectors of all tokens of the step, over the groups, once for each active expert where experts are apart.',
  tex: ({ k, d, B, b, n, layout }) =>
    `${d} \\cdot ${B} \\cdot ${b} \\begin{cases} 1 & ${layout} = \\text{tensor parallel} \\\\ ${k} / \\sqrt{${n}} & \\text{two dimensions} \\\\ ${k} / ${n} & \\text{expert} \\end{cases}`,
  source: ['erdil-2025-code', 'deepseek-v3-insights'],
  kind: 'exact',
  compute: ({ k, d, B, b, n, layout }) => {
    if (layout === 'expert') return (k * d * B * b) / n;
    // Cut along one side, the experts of a token are added up in place before anything is sent.
    return layout === 'tensor-2d' ? (k * d * B * b) / groups(layout, n) : d * B * b;
  },
});
