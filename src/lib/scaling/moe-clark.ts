import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Fits of Clark et al. 2022, table 3, by routing; logarithms are to base 10. */
const fits = {
  sbase: { a: -0.082, b: -0.108, c: 0.009, d: 1.104, start: 1.847, max: 314.478 },
  reinforced: { a: -0.083, b: -0.126, c: 0.012, d: 1.111, start: 1.88, max: 469.982 },
  hash: { a: -0.087, b: -0.136, c: 0.012, d: 1.157, start: 4.175, max: 477.741 },
} as const;

const byRouting = (routing: string, write: (fit: (typeof fits)[keyof typeof fits]) => string): string =>
  `\\begin{cases} ${write(fits.sbase)} & ${routing} = \\text{S-BASE} \\\\ ${write(fits.reinforced)} & \\text{RL-R} \\\\ ${write(fits.hash)} & \\text{HASH} \\end{cases}`;

const holds = 'One active expert, 15 million to 1.3 billion parameters beside the experts, up to 512 experts, 130 billion tokens of MassiveText.';

/** Experts that start above one and saturate at a limit. Clark et al. 2022, equation 14; the joint law of Ludziejewski et al. 2025 counts in the same way. */
export const saturate = (experts: number, start: number, max: number): number => 1 / (1 / (experts - 1 + 1 / (1 / start - 1 / max)) + 1 / max);

/** Experts as Clark’s law counts them. */
export const clarkSaturatedExperts = formula({
  gives: q.clarkSaturatedExperts,
  from: { E: q.experts, routing: q.clarkRouting },
  says: 'Few experts count for a little more than they are, many for ever less, up to a limit.',
  tex: ({ E, routing }) =>
    `\\left[\\left(${E} - 1 + \\left(\\tfrac{1}{x} - \\tfrac{1}{y}\\right)^{-1}\\right)^{-1} + \\tfrac{1}{y}\\right]^{-1},\\quad x = ${byRouting(routing, ({ start }) => `${start}`)},\\quad y = ${byRouting(routing, ({ max }) => `${max}`)}`,
  source: ['clark-2022'],
  kind: 'approximate',
  holds,
  compute: ({ E, routing }) => saturate(E, fits[routing].start, fits[routing].max),
});

/** Loss of a mixture of experts, in nats a token. Clark et al. 2022, equation 1. */
export const clarkLoss = formula({
  gives: q.clarkLoss,
  from: { N: q.activeParameters, E: q.clarkSaturatedExperts, routing: q.clarkRouting },
  says: 'The logarithm of the loss is linear in those of parameters and experts, and in their product: experts help small models most.',
  tex: ({ N, E, routing }) =>
    `10^{x},\\quad x = ${byRouting(routing, ({ a, b, c, d }) => `${a} \\log ${N} ${b} \\log ${E} + ${c} \\log ${N} \\log ${E} + ${d}`)}`,
  source: ['clark-2022'],
  kind: 'approximate',
  holds,
  compute: ({ N, E, routing }) => {
    const { a, b, c, d } = fits[routing];
    const [n, e] = [Math.log10(N), Math.log10(E)];
    return 10 ** (a * n + b * e + c * n * e + d);
  },
});
