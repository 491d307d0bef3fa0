// How long a 90% interval that is right within 1% takes: the library, Squiggle and a loop by hand, on the cost of a training run with three uncertain inputs.
import type { Calculator } from '../src/lib/scenario/calculator.ts';
import { intervals } from '../src/lib/scenario/intervals.ts';
import { settle } from '../src/lib/scenario/settle.ts';
import { normalQuantile } from '../src/lib/uncertainty/normal.ts';
import { random } from '../src/lib/uncertainty/random.ts';

interface Ends {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const nothing: Ends = { low: Number.NaN, median: Number.NaN, high: Number.NaN };

/** The same question asked of one tool, with a number of draws and a seed. */
type Ask = (count: number, seed: number) => Ends | Promise<Ends>;

const set = { mfu: { low: 0.3, high: 0.5 }, gpuHourPrice: { low: 1.5, high: 3 }, trainingTokens: { low: 13e12, high: 17e12 } };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export async function intervalsBeside(calculator: Calculator): Promise<void> {
  const settled = settle(calculator, { set });
  const { mfu, gpuHourPrice, trainingTokens } = settled.uncertain;
  if (mfu?.shape !== 'beta' || !gpuHourPrice || !trainingTokens) throw new Error('The three inputs are not uncertain as the bench supposes.');
  // Only these three: the ranges of power and price beside them are left out.
  const three = { ...settled, uncertain: { mfu, gpuHourPrice, trainingTokens } };
  const ours: Ask = (count, seed) => intervals(calculator, three, { count, seed, results: ['cost'] })['cost'] ?? nothing;
  const truth = await ours(2 ** 20, 1);
  const perToken = (6 * (settled.values['activeParameters'] as number)) / (3600 * (settled.values['peakFlopPerSecond'] as number));
  const { a, b } = mfu;

  const rows: [string, Ask][] = [
    ['the library', ours],
    ['a loop by hand', (count, seed) => byHand(count, seed, perToken, a, b)],
  ];
  const squiggle = await squiggleAsks(perToken, a, b);
  if (squiggle) rows.push(['Squiggle', squiggle]);
  else console.log('@quri/squiggle-lang is not installed: npm install --no-save @quri/squiggle-lang@0.10.0');

  let first: number | undefined;
  for (const [name, ask] of rows) {
    const count = await drawsFor(ask, truth);
    if (count === undefined) {
      console.log(`${name}: not within 1% for each of ${seeds.length} seeds with 2^20 draws`);
      continue;
    }
    const time = await medianOf(() => ask(count, 1));
    first ??= time;
    console.log(
      `${name}: within 1% for each of ${seeds.length} seeds from ${count} draws, ${time.toFixed(2)} ms, ${(time / first).toFixed(1)} times the library’s`,
    );
  }
}

/** The fewest draws, a power of two, with which both ends and the median are within 1% for every seed. */
async function drawsFor(ask: Ask, truth: Ends): Promise<number | undefined> {
  for (let count = 256; count <= 2 ** 20; count *= 2) {
    let worst = 0;
    for (const seed of seeds) {
      const found = await ask(count, seed);
      for (const end of ['low', 'median', 'high'] as const) worst = Math.max(worst, Math.abs(found[end] / truth[end] - 1));
      if (worst > 0.01) break;
    }
    if (worst <= 0.01) return count;
  }
  return undefined;
}

/** Random draws and plain arithmetic, as somebody would write it for this one model: two gammas make a beta (Marsaglia and Tsang 2000). */
function byHand(count: number, seed: number, perToken: number, a: number, b: number): Ends {
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
  const spread = ({ low, high }: { low: number; high: number }) => [Math.log(low * high) / 2, Math.log(high / low) / (2 * 1.6448536269514722)] as const;
  const [[m1, s1], [m2, s2]] = [spread(set.gpuHourPrice), spread(set.trainingTokens)];
  const cost = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const [x, y] = [gamma(a), gamma(b)];
    cost[at] = ((perToken * Math.exp(m2 + s2 * normal())) / (x / (x + y))) * Math.exp(m1 + s1 * normal());
  }
  cost.sort();
  const place = (p: number): number => cost[Math.round(p * (count - 1))] ?? Number.NaN;
  return { low: place(0.05), median: place(0.5), high: place(0.95) };
}

/** The same model in Squiggle, where it is installed. Its name is not written as an import, so that the types of the project do not need it. */
async function squiggleAsks(perToken: number, a: number, b: number): Promise<Ask | undefined> {
  const name = process.env['SQUIGGLE'] ?? '@quri/squiggle-lang';
  let run: (
    code: string,
    options: object,
  ) => Promise<{ readonly result: { readonly ok: boolean; readonly value: { readonly result: { toString(): string } } } }>;
  try {
    ({ run } = await import(name));
  } catch {
    return undefined;
  }
  const code = `cost = ${perToken} * (${set.trainingTokens.low} to ${set.trainingTokens.high}) / beta(${a}, ${b}) * (${set.gpuHourPrice.low} to ${set.gpuHourPrice.high})
[quantile(cost, 0.05), quantile(cost, 0.5), quantile(cost, 0.95)]`;
  return async (count, seed) => {
    const { result } = await run(code, { environment: { sampleCount: count, xyPointLength: 1000, seed: `${seed}` } });
    if (!result.ok) throw new Error(`Squiggle: ${String(result.value)}`);
    const [low = Number.NaN, middle = Number.NaN, high = Number.NaN] = result.value.result.toString().replace(/[[\]]/g, '').split(',').map(Number);
    return { low, median: middle, high };
  };
}

async function medianOf(task: () => unknown, rounds = 15): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 3; round++) {
    const start = performance.now();
    await task();
    if (round >= 3) times.push(performance.now() - start);
  }
  return times.toSorted((x, y) => x - y)[Math.floor(rounds / 2)] ?? Number.NaN;
}
