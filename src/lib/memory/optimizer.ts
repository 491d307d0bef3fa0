import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Master weights in FP32 and, behind the plus, the moments that each rule keeps. */
const bytesOf = {
  adamw: 4 + 8,
  adamwBf16: 4 + 4,
  adam8bit: 4 + 2,
  muon: 4 + 4,
  adafactor: 4,
  sgdMomentum: 4 + 4,
  sgd: 4,
} as const;

/** Bytes of optimizer states for each parameter, the FP32 master copy of the weights among them. AdamW's 12 are the K of ZeRO, section 3.1. */
export const optimizerBytesPerParameter = formula({
  gives: q.optimizerBytesPerParameter,
  from: { rule: q.optimizer },
  says: 'Four bytes of master weights, and two moments in FP32 for AdamW (8), in BF16 (4) or in 8 bits (2), one for Muon and momentum (4), none for SGD; Adafactor keeps sums of rows and columns only.',
  tex: ({ rule }) =>
    `4 + \\begin{cases} 8 & ${rule} = \\text{AdamW} \\\\ 2 & \\text{8-bit Adam} \\\\ 0 & \\text{Adafactor, SGD} \\\\ 4 & \\text{else} \\end{cases}`,
  source: ['rajbhandari-2020', 'deepseek-v3', 'dettmers-2022', 'moonlight-2025', 'shazeer-2018'],
  kind: 'approximate',
  holds:
    'Leaves out the scales of 8-bit blocks and Adafactor’s sums, under 1% of a byte. Muon is mostly run with AdamW for embeddings, which takes 4 bytes more there.',
  compute: ({ rule }) => bytesOf[rule],
});

/** Bytes of one gradient. */
export const bytesPerGradient = formula({
  gives: q.bytesPerGradient,
  from: { format: q.gradientFormat },
  says: 'Four bytes in FP32, two in BF16.',
  tex: ({ format }) => `\\begin{cases} 4 & ${format} = \\text{FP32} \\\\ 2 & \\text{BF16} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ format }) => ({ fp32: 4, bf16: 2 })[format],
});

/** Training states of a whole model: 16 bytes a parameter with AdamW and 16-bit weights and gradients. ZeRO, section 3.1. */
export const modelStateBytes = formula({
  gives: q.modelStateBytes,
  from: { N: q.totalParameters, w: q.bytesPerWeight, g: q.bytesPerGradient, o: q.optimizerBytesPerParameter },
  says: 'Total parameters times the bytes of a weight, its gradient and its optimizer states.',
  tex: ({ N, w, g, o }) => `${N} \\left(${w} + ${g} + ${o}\\right)`,
  source: ['rajbhandari-2020'],
  kind: 'exact',
  holds: 'Every parameter is trained.',
  compute: ({ N, w, g, o }) => N * (w + g + o),
});
