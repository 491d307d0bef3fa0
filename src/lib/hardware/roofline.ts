import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Arithmetic intensity at which memory and arithmetic bind alike, in FLOP/byte. Williams, Waterman and Patterson 2009; Austin et al., How to Scale Your Model. */
export const ridgePoint = formula({
  gives: q.ridgePoint,
  from: { P: q.peakFlopPerSecond, W: q.memoryBandwidth },
  says: 'What the chip computes in the time in which it reads a byte.',
  tex: ({ P, W }) => `\\frac{${P}}{${W}}`,
  source: ['scaling-book-roofline'],
  kind: 'exact',
  compute: ({ P, W }) => P / W,
});

/** The most that a chip can do at an arithmetic intensity, in FLOP/s: the roofline. Williams, Waterman and Patterson 2009. */
export const attainableFlopPerSecond = formula({
  gives: q.attainableFlopPerSecond,
  from: { P: q.peakFlopPerSecond, W: q.memoryBandwidth, I: q.arithmeticIntensity },
  says: 'What memory feeds, but no more than the peak.',
  tex: ({ P, W, I }) => `\\min(${P},\\; ${I} \\cdot ${W})`,
  source: ['scaling-book-roofline'],
  kind: 'approximate',
  holds: 'An upper bound: nothing else stands in the way, and reading and computing overlap in full.',
  compute: ({ P, W, I }) => Math.min(P, I * W),
});
