import { findRoot } from '../formula/root.ts';
import { inside, normalCdf, normalQuantile } from './normal.ts';

/** The two parameters of a beta distribution, both above 0. Its mean is a / (a + b). */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/**
 * The probability that a beta-distributed share lies below `x`: the regularised incomplete beta function.
 * Continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, summed by Lentz's method.
 */
export function betaCdf(x: number, { a, b }: Beta): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  return probability(x, 1 - x, a, b, lnBeta(a, b));
}

/** The share below which a beta-distributed one lies with probability `p`. */
export const betaQuantile = (p: number, beta: Beta): number => shareAt(p, beta).x;

/**
 * The same for many probabilities: cubics through exact quantiles and their slopes, in log-odds of the share over the normal score of the probability,
 * where the curve is nearly straight: to 7 digits between the first and the last millionth, to 5 beyond.
 * Past 6 standard deviations, and where a share is too close to 0 or 1 for its log-odds, each is found by itself.
 */
export function betaQuantiles(beta: Beta): (probabilities: Float64Array) => Float64Array {
  const { a, b } = beta;
  const [reach, width, ln] = [6, 1 / 16, lnBeta(a, b)];
  const nodes = Array.from({ length: (2 * reach) / width + 1 }, (_, node) => {
    const z = node * width - reach;
    const { x, rest } = shareAt(normalCdf(z), beta);
    const density = Math.exp(a * Math.log(x) + b * Math.log(rest) - ln);
    return { height: Math.log(x / rest), slope: (Math.exp(-0.5 * z * z - 0.9189385332046728) / density) * width };
  });
  const alone = (p: number): number => betaQuantile(p, beta);
  if (nodes.some(({ height }) => Math.abs(height) >= 650)) return (probabilities) => probabilities.map(alone);
  const cubics = nodes.slice(1).map((to, node) => cubic(nodes[node] ?? to, to));
  return (probabilities) =>
    probabilities.map((p) => {
      const place = (normalQuantile(p) + reach) / width;
      const node = Math.floor(place);
      const logOdds = cubics[node]?.(place - node);
      return logOdds === undefined ? alone(p) : 1 / (1 + Math.exp(-logOdds));
    });
}

interface Node {
  readonly height: number;
  readonly slope: number;
}

/** The cubic with the heights and slopes of two nodes, at 0 and at 1. */
function cubic({ height, slope }: Node, to: Node): (t: number) => number {
  const rise = to.height - height;
  const [bend, twist] = [3 * rise - 2 * slope - to.slope, slope + to.slope - 2 * rise];
  return (t) => height + t * (slope + t * (bend + t * twist));
}

/** A share and the rest of it, which keeps its digits where the share is nearly 1. */
interface Parts {
  readonly x: number;
  readonly rest: number;
}

/** The share below which one lies with probability `p`, solved from the smaller tail, which keeps its digits. */
function shareAt(p: number, { a, b }: Beta): Parts {
  const target = inside(p);
  if (target <= 0.5) return lowerQuantile(target, a, b);
  const { x, rest } = lowerQuantile(1 - target, b, a);
  return { x: rest, rest: x };
}

/**
 * The beta distribution whose 5th and 95th percentiles are `low` and `high`, 0 < low < high < 1.
 * Solved for its mean within its concentration a + b; both searches are along monotone curves.
 */
export function betaFromRange(low: number, high: number): Beta {
  const mean = (size: number): number => findRoot((y) => betaCdf(low, at(y, size)) - 0.05, -40, 40);
  const size = findRoot((s) => betaCdf(high, at(mean(Math.exp(s)), Math.exp(s))) - 0.95, Math.log(1e-3), Math.log(1e7));
  return at(mean(Math.exp(size)), Math.exp(size));
}

/** The beta distribution with mean 1 / (1 + e^−y) and a + b = size. */
const at = (y: number, size: number): Beta => ({ a: size / (1 + Math.exp(-y)), b: size / (1 + Math.exp(y)) });

function lowerQuantile(p: number, a: number, b: number): Parts {
  const ln = lnBeta(a, b);
  // In log-odds of both the share and its probability the curve is nearly straight, so Newton's steps land in a few turns.
  let y = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  let [lowest, highest] = [-700, 700];
  for (let turn = 0; turn < 60; turn++) {
    const x = 1 / (1 + Math.exp(-y));
    const rest = 1 / (1 + Math.exp(y));
    const reached = Math.min(Math.max(probability(x, rest, a, b, ln), 1e-300), 1 - 1e-16);
    if (reached < p) lowest = y;
    else highest = y;
    const slope = Math.exp(a * Math.log(x) + b * Math.log(rest) - ln) / (reached * (1 - reached));
    const step = (Math.log(p / (1 - p)) - Math.log(reached / (1 - reached))) / slope;
    const next = y + step;
    const safe = next > lowest && next < highest ? next : (lowest + highest) / 2;
    if (Math.abs(safe - y) < 1e-13 * Math.max(1, Math.abs(y))) break;
    y = safe;
  }
  return { x: 1 / (1 + Math.exp(-y)), rest: 1 / (1 + Math.exp(y)) };
}

function probability(x: number, rest: number, a: number, b: number, ln: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - ln);
  // The fraction settles fast only below the mean; above it, use the other tail.
  const lower = x < (a + 1) / (a + b + 2) ? (front / a) * fraction(x, a, b) : 1 - (front / b) * fraction(rest, b, a);
  return Math.min(1, Math.max(0, lower));
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (d || tiny);
  let value = d;
  for (let m = 1; m < 5000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d || tiny);
      c = 1 + term / c || tiny;
      change = c * d;
      value *= change;
    }
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** Lanczos 1964 with g = 7 and 9 terms (Godfrey's coefficients): about 15 digits. */
function lnGamma(x: number): number {
  if (x < 0.5) return lnGamma(x + 1) - Math.log(x);
  const sum = lanczos.reduce((total, coefficient, k) => total + (k === 0 ? coefficient : coefficient / (x + k - 1)), 0);
  const t = x + 6.5;
  return 0.9189385332046728 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
];
