// How long a 90% interval that is right within 1% takes: the library, a loop by hand and Squiggle, on the cost of a training run with three uncertain inputs.
import type { Calculator } from '../src/lib/scenario/calculator.ts';
import { intervals } from '../src/lib/scenario/intervals.ts';
import { settle } from '../src/lib/scenario/settle.ts';
import type { Beta } from '../src/lib/uncertainty/beta.ts';
import { byHand } from './by-hand.ts';
import { squiggle } from './squiggle.ts';
import { inTurns, times } from './support.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

interface Ends extends Range {
  readonly median: number;
}

/** The same question asked of one tool, with a number of draws and a seed. */
export type Ask = (count: number, seed: number) => Ends | Promise<Ends>;

/** Cost = FLOP a token × tokens ÷ (peak × utilisation) × price of an hour. */
export interface Model {
  /** GPU-hours a token at full utilisation. */
  readonly perToken: number;
  readonly mfu: Beta;
  readonly gpuHourPrice: Range;
  readonly trainingTokens: Range;
}

const set = { mfu: { low: 0.3, high: 0.5 }, gpuHourPrice: { low: 1.5, high: 3 }, trainingTokens: { low: 13e12, high: 17e12 } };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const nothing: Ends = { low: Number.NaN, median: Number.NaN, high: Number.NaN };

export async function intervalsBeside(calculator: Calculator): Promise<void> {
  const settled = settle(calculator, { set });
  const { mfu, gpuHourPrice, trainingTokens } = settled.uncertain;
  if (mfu?.shape !== 'beta' || !gpuHourPrice || !trainingTokens) throw new Error('The three inputs are not uncertain as the bench supposes.');
  // Only these three: the ranges of power and price beside them are left out.
  const known: Ask = (count, seed) =>
    intervals(calculator, { ...settled, uncertain: { mfu, gpuHourPrice, trainingTokens } }, { count, seed, results: ['cost'] })['cost'] ?? nothing;
  // A copy of a beta is one that was never asked, so its table of quantiles is made anew.
  const first: Ask = (count, seed) =>
    intervals(calculator, { ...settled, uncertain: { mfu: { ...mfu }, gpuHourPrice, trainingTokens } }, { count, seed, results: ['cost'] })['cost'] ?? nothing;
  const truth = await known(2 ** 20, 1);
  const perToken = (6 * (settled.values['activeParameters'] as number)) / (3600 * (settled.values['peakFlopPerSecond'] as number));
  const model: Model = { perToken, mfu, gpuHourPrice: set.gpuHourPrice, trainingTokens: set.trainingTokens };
  const tools: readonly (readonly [string, Ask])[] = [
    ['the library, for a range it has not met', first],
    ['the library, for the same range again', known],
    ['a loop by hand', byHand(model)],
    ['Squiggle', squiggle(model)],
  ];
  const rows = await Promise.all(tools.map(async ([name, ask]) => ({ name, ask, count: await drawsFor(ask, truth) })));
  const taken = await inTurns(
    rows.map(
      ({ ask, count }) =>
        () =>
          ask(count ?? 2 ** 20, 1),
    ),
  );
  for (const [index, { name, count }] of rows.entries()) {
    const row = taken[index];
    const draws = count === undefined ? 'not within 1% with 2^20 draws' : `within 1% for each of ${seeds.length} seeds from ${count} draws`;
    if (row) console.log(`${name}: ${draws}, ${row.time.median.toFixed(2)} ms${index === 0 ? '' : `, ${times(row.ratio)} as long as the first`}`);
  }
  console.log(`  Aim: Squiggle takes 20 times as long. ${(taken[3]?.ratio.median ?? 0) >= 20 ? 'Met.' : 'Missed.'}`);
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
