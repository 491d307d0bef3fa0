// Random draws and plain arithmetic, as somebody would write it for this one model.
import { normalQuantile } from '../src/lib/uncertainty/normal.ts';
import { random } from '../src/lib/uncertainty/random.ts';
import type { Ask, Model, Range } from './interval.ts';

/** A loop over typed arrays. Two gammas make a beta (Marsaglia and Tsang 2000). */
export function byHand({ perToken, mfu, gpuHourPrice, trainingTokens }: Model): Ask {
  const [[m1, s1], [m2, s2]] = [lognormal(gpuHourPrice), lognormal(trainingTokens)];
  return (count, seed) => {
    const next = random(seed);
    const normal = () => normalQuantile(next());
    const gamma = (k: number): number => {
      const d = k - 1 / 3;
      for (;;) {
        const x = normal();
        const v = (1 + x / Math.sqrt(9 * d)) ** 3;
        if (v > 0 && Math.log(next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
      }
    };
    const cost = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const [x, y] = [gamma(mfu.a), gamma(mfu.b)];
      cost[at] = ((perToken * Math.exp(m2 + s2 * normal())) / (x / (x + y))) * Math.exp(m1 + s1 * normal());
    }
    cost.sort();
    const place = (p: number): number => cost[Math.round(p * (count - 1))] ?? Number.NaN;
    return { low: place(0.05), median: place(0.5), high: place(0.95) };
  };
}

const lognormal = ({ low, high }: Range) => [Math.log(low * high) / 2, Math.log(high / low) / (2 * 1.6448536269514722)] as const;
