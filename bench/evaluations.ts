// How fast a calculator answers: point by point as a page does, and many points at once as intervals and sweeps do.
import { batch } from '../src/lib/formula/batch.ts';
import { evaluate } from '../src/lib/formula/evaluate.ts';
import type { Calculator } from '../src/lib/scenario/calculator.ts';
import { untouched } from '../src/lib/scenario/scenario.ts';
import { settle } from '../src/lib/scenario/settle.ts';
import { isMeasure } from '../src/lib/vocabulary/quantity.ts';
import { median } from './support.ts';

const points = 8192;

/** Prints evaluations a second of a calculator, every result each time. */
export function evaluationsOf(calculator: Calculator): void {
  const { graph, data, results, id } = calculator;
  const { given, values } = settle(calculator, untouched);
  const one = median(() => evaluate(graph, given, data));
  const wanted = results.filter(isMeasure).map((quantity) => quantity.id);
  const moving = calculator.inputs.flatMap(({ quantity }) => {
    const at = values[quantity.id];
    return isMeasure(quantity) && !quantity.whole && typeof at === 'number' ? [[quantity.id, new Float64Array(points).fill(at)] as const] : [];
  });
  const many = median(() => batch(graph, given, Object.fromEntries(moving), wanted, data)) / points;
  console.log(`${id}: ${graph.plan.length} formulas, ${rate(one)} evaluations a second one by one, ${rate(many)} at once with ${moving.length} inputs moving`);
}

/** Prints one result of `training-run` at many points beside the same arithmetic by hand over typed arrays. */
export function besideByHand(calculator: Calculator): void {
  const { graph, data } = calculator;
  const { given, values } = settle(calculator, untouched);
  const of = (id: string): number => values[id] as number;
  const column = (id: string, step: number) => Float64Array.from({ length: points }, (_, at) => of(id) * (1 + (step * at) / points));
  const moving = { mfu: column('mfu', 0.2), gpuHourPrice: column('gpuHourPrice', 0.3), trainingTokens: column('trainingTokens', 0.1) };
  const library = median(() => batch(graph, given, moving, ['cost'], data)) / points;
  const [parameters, peak] = [of('activeParameters'), of('peakFlopPerSecond')];
  const byHand =
    median(() => {
      const cost = new Float64Array(points);
      for (let at = 0; at < points; at++)
        cost[at] = ((6 * parameters * (moving.trainingTokens[at] ?? 0)) / (3600 * peak * (moving.mfu[at] ?? 1))) * (moving.gpuHourPrice[at] ?? 0);
      return cost;
    }) / points;
  console.log(
    `${calculator.id}, cost alone: ${nanoseconds(library)} a point, ${nanoseconds(byHand)} by hand over typed arrays: ${(library / byHand).toFixed(1)} times as long`,
  );
}

const rate = (milliseconds: number): string => Math.round(1000 / milliseconds).toLocaleString('en');
const nanoseconds = (milliseconds: number): string => `${(milliseconds * 1e6).toFixed(1)} ns`;
