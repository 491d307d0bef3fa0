// How fast a calculator answers: point by point as a page does, and many points at once as intervals and sweeps do.
import { batch } from '../src/lib/formula/batch.ts';
import { evaluate } from '../src/lib/formula/evaluate.ts';
import type { Calculator } from '../src/lib/scenario/calculator.ts';
import { untouched } from '../src/lib/scenario/scenario.ts';
import { settle } from '../src/lib/scenario/settle.ts';
import { isMeasure } from '../src/lib/vocabulary/quantity.ts';
import { inTurns, times } from './support.ts';

const points = 8192;

/** Where the time goes beside the loop, as a profile has it. */
const why =
  'a formula is a function of named inputs, so each of the three costs a call with a boxed answer (some 10 ns), and each of the five inputs that move is written by its name (some 15 ns).';

/** Prints evaluations a second of a calculator, every result each time. */
export async function evaluationsOf(calculator: Calculator): Promise<void> {
  const { graph, data, results, id } = calculator;
  const { given, values } = settle(calculator, untouched);
  const wanted = results.filter(isMeasure).map((quantity) => quantity.id);
  const moving = calculator.inputs.flatMap(({ quantity }) => {
    const at = values[quantity.id];
    return isMeasure(quantity) && !quantity.whole && typeof at === 'number' ? [[quantity.id, new Float64Array(points).fill(at)] as const] : [];
  });
  const [one, many] = await inTurns([() => evaluate(graph, given, data), () => batch(graph, given, Object.fromEntries(moving), wanted, data)]);
  if (!one || !many) return;
  const [alone, together] = [rate(one.time.median), rate(many.time.median / points)];
  console.log(`${id}: ${graph.plan.length} formulas, ${alone} evaluations a second one by one, ${together} at once with ${moving.length} inputs moving`);
}

/** Prints one result of `training-run` at many points beside the same arithmetic by hand over typed arrays. */
export async function besideByHand(calculator: Calculator): Promise<void> {
  const { graph, data } = calculator;
  const { given, values } = settle(calculator, untouched);
  const of = (id: string): number => values[id] as number;
  const column = (id: string, step: number) => Float64Array.from({ length: points }, (_, at) => of(id) * (1 + (step * at) / points));
  const moving = { mfu: column('mfu', 0.2), gpuHourPrice: column('gpuHourPrice', 0.3), trainingTokens: column('trainingTokens', 0.1) };
  const [parameters, peak] = [of('activeParameters'), of('peakFlopPerSecond')];
  // One array for every run: made anew, they would be garbage that is cleared away in the library's turn.
  const cost = new Float64Array(points);
  const byHand = () => {
    for (let at = 0; at < points; at++)
      cost[at] = ((6 * parameters * (moving.trainingTokens[at] ?? 0)) / (3600 * peak * (moving.mfu[at] ?? 1))) * (moving.gpuHourPrice[at] ?? 0);
    return cost;
  };
  const [hand, library] = await inTurns([byHand, () => batch(graph, given, moving, ['cost'], data)]);
  if (!hand || !library) return;
  console.log(
    `${calculator.id}, cost alone: ${nanoseconds(hand.time.median)} a point by hand over typed arrays, ${nanoseconds(library.time.median)} by the library: ${times(library.ratio)} as long`,
  );
  console.log(library.ratio.median <= 3 ? '  Aim: 3 times. Met.' : `  Aim: 3 times. Missed: ${why}`);
}

const rate = (milliseconds: number): string => Math.round(1000 / milliseconds).toLocaleString('en');
const nanoseconds = (milliseconds: number): string => `${((milliseconds * 1e6) / points).toFixed(1)} ns`;
