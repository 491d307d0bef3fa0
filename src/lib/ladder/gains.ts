import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Dense 16-bit peak of the chip of the earlier run, in FLOP/s. */
export const earlierPeak = formula({
  gives: q.earlierPeak,
  from: { accelerator: q.earlierAccelerator },
  says: 'The dense peak that its maker states, in BF16 or, before there was that, in FP16.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}\\text{ in 16 bits}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator }) => accelerator.peak.bf16 ?? accelerator.peak.fp16 ?? unknown(`${accelerator.name} has no 16-bit peak. Choose another chip.`),
});

/** What a better split of compute between parameters and tokens saves: compute spent, over the least for the same loss. Hoffmann et al. 2022, equations 2 and 4. */
export const allocationGain = formula({
  gives: q.allocationGain,
  from: { N: q.earlierParameters, D: q.earlierTokens, A: q.parameterCoefficient, B: q.tokenCoefficient, alpha: q.parameterExponent, beta: q.tokenExponent },
  says: 'Compute of the earlier model, over the least with which the law reaches the same loss.',
  tex: ({ N, D, A, B, alpha, beta }) =>
    `\\frac{${N} \\cdot ${D}}{\\left(\\frac{${A} \\cdot G^{-${alpha}} + ${B} \\cdot G^{${beta}}}{${A} \\cdot {${N}}^{-${alpha}} + ${B} \\cdot {${D}}^{-${beta}}}\\right)^{1/${alpha} + 1/${beta}}},\\quad G = \\left(\\frac{${alpha} \\cdot ${A}}{${beta} \\cdot ${B}}\\right)^{1/(${alpha} + ${beta})}`,
  source: ['hoffmann-2022'],
  kind: 'approximate',
  holds: 'The text and sizes of the picked law. G is the law’s own split, (αA / βB)^(1/(α+β)).',
  compute: ({ N, D, A, B, alpha, beta }) => {
    const split = ((alpha * A) / (beta * B)) ** (1 / (alpha + beta));
    const reducible = A * N ** -alpha + B * D ** -beta;
    return (N * D) / ((A * split ** -alpha + B * split ** beta) / reducible) ** (1 / alpha + 1 / beta);
  },
});

/** FLOP for a dollar on the later chip, over those on the earlier one. */
export const chipGain = formula({
  gives: q.chipGain,
  from: { P: q.peakFlopPerSecond, p: q.gpuHourPrice, P0: q.earlierPeak, p0: q.earlierGpuHourPrice },
  says: 'Peak over rent of the later chip, over the same of the earlier one.',
  tex: ({ P, p, P0, p0 }) => `\\frac{${P} / ${p}}{${P0} / ${p0}}`,
  source: [],
  kind: 'exact',
  compute: ({ P, p, P0, p0 }) => (p > 0 ? P / p / (P0 / p0) : unknown('A chip without a price has no FLOP for a dollar.')),
});

/** What is left of the rise in utilisation once fewer bits have their part. */
export const utilisationGain = formula({
  gives: q.utilisationGain,
  from: { mfu: q.mfu, mfu0: q.earlierMfu, bits: q.formatGain },
  says: 'Later over earlier utilisation, less the part of fewer bits: the later one is counted against the 16-bit peak, whatever it was trained in.',
  tex: ({ mfu, mfu0, bits }) => `\\frac{${mfu}}{${mfu0} \\cdot ${bits}}`,
  source: [],
  kind: 'exact',
  compute: ({ mfu, mfu0, bits }) => mfu / (mfu0 * bits),
});

const gains = { split: q.allocationGain, experts: q.sparsityGain, chip: q.chipGain, bits: q.formatGain, use: q.utilisationGain } as const;

/** All gains together. */
export const ladderFall = formula({
  gives: q.ladderFall,
  from: gains,
  says: 'The gains multiplied.',
  tex: ({ split, experts, chip, bits, use }) => `${split} \\cdot ${experts} \\cdot ${chip} \\cdot ${bits} \\cdot ${use}`,
  source: [],
  kind: 'approximate',
  holds: 'Each gain is independent of the others. A better chip is harder to keep busy, and experts more so.',
  compute: ({ split, experts, chip, bits, use }) => split * experts * chip * bits * use,
});

/** What the later model would have cost in the earlier way, in USD. */
export const ladderTop = formula({
  gives: q.ladderTop,
  from: { K: q.cost, g: q.ladderFall },
  says: 'The cost of the later run, times the fall.',
  tex: ({ K, g }) => `${K} \\cdot ${g}`,
  source: [],
  kind: 'exact',
  compute: ({ K, g }) => K * g,
});
