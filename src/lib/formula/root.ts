/**
 * Where `f` is zero between `low` and `high`, at whose ends it must have opposite signs; where it jumps over zero, the place of the jump.
 * Without a change of sign, or where `f` is not a number, the better of the places it looked at.
 * Brent 1973, Algorithms for Minimization without Derivatives, chapter 4.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  let [c, fc] = [a, fa];
  let step = b - a;
  let last = step;
  for (let turn = 0; turn < 200; turn++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = last = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + 1e-300;
    const middle = (c - b) / 2;
    if (Math.abs(middle) <= tolerance || fb === 0) return b;
    const guess = interpolate(a, b, c, fa, fb, fc);
    const trusted =
      Math.abs(last) >= tolerance &&
      Math.abs(fa) > Math.abs(fb) &&
      guess / middle > 0 &&
      Math.abs(guess) < Math.min(1.5 * Math.abs(middle) - tolerance / 2, Math.abs(last) / 2);
    [last, step] = trusted ? [step, guess] : [middle, middle];
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(middle) * tolerance;
    fb = f(b);
  }
  return b;
}

/** The step from b by inverse quadratic interpolation through three points, or by the secant through two. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  return (s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1));
}
