/** The 95th percentile of the standard normal distribution: a 90% interval reaches this many standard deviations to each side. */
export const z95 = 1.6448536269514722;

/**
 * The value below which a standard normal number lies with probability `p`.
 * Probabilities that are not between 0 and 1 are moved just inside, so that the answer is finite.
 * Wichura 1988, algorithm AS 241 (PPND16), Applied Statistics 37(3): about 16 digits.
 */
export function normalQuantile(p: number): number {
  const q = inside(p) - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, centre);
  // 1 − p is exact for p above ½, so both tails keep their digits.
  const r = Math.sqrt(-Math.log(q < 0 ? inside(p) : 1 - inside(p)));
  const size = r <= 5 ? ratio(r - 1.6, shoulder) : ratio(r - 5, tail);
  return q < 0 ? -size : size;
}

/**
 * The probability that a standard normal number lies below `z`, to about 15 decimals.
 * Marsaglia 2004, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), equation 3.
 */
export function normalCdf(z: number): number {
  if (!(Math.abs(z) < 8)) return z > 0 ? 1 : 0;
  let sum = z;
  let before = 0;
  for (let term = z, odd = 3; sum !== before; odd += 2) {
    term *= (z * z) / odd;
    before = sum;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + sum * Math.exp(-0.5 * z * z - 0.9189385332046728)));
}

/** A probability moved inside (0, 1): quantiles at 0 and 1 may be infinite. */
export const inside = (p: number): number => (p > 1e-16 ? Math.min(p, 1 - 2 ** -53) : 1e-16);

type Coefficients = readonly [above: readonly number[], below: readonly number[]];

const horner = (x: number, coefficients: readonly number[]): number => coefficients.reduceRight((sum, c) => sum * x + c, 0);
const ratio = (x: number, [above, below]: Coefficients): number => horner(x, above) / horner(x, below);

const centre: Coefficients = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
    33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674,
    5226.495278852854561,
  ],
];
const shoulder: Coefficients = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258, 0.24178072517745061177,
    0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
    1.05075007164441684324e-9,
  ],
];
const tail: Coefficients = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093, 0.0012426609473880784386,
    2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  ],
];
