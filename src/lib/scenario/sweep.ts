import { evaluate } from '../formula/evaluate.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import type { Calculator, NumberInput } from './calculator.ts';
import { intervals } from './intervals.ts';
import type { Settled } from './settle.ts';

/** One point of a sweep; `low` and `high` where other inputs are uncertain, and the result has a value whatever they are. */
export interface SweepPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

const points = 33;
/** Enough for a band a few pixels high: the exact interval stands beside the result. */
const drawsABand = 128;

/** A result over the slider's range of one input, all else as it stands. Points without an answer are left out. */
export function sweep(calculator: Calculator, settled: Settled, input: NumberInput, y: Measure): readonly SweepPoint[] {
  const { id } = input.quantity;
  const { [id]: _, ...uncertain } = settled.uncertain;
  const line: SweepPoint[] = [];
  for (const x of spaced(input, points)) {
    const given = { ...settled.given, [id]: x };
    const at = { ...settled, ...evaluate(calculator.graph, given, calculator.data), given, uncertain };
    const value = at.values[y.id];
    if (typeof value !== 'number') continue;
    const band = intervals(calculator, at, { count: drawsABand, results: [y.id] })[y.id];
    // Of draws that have no value a band could not speak, and would lie beside the line.
    line.push({ x, y: value, ...(band && band.unknown === undefined && { low: band.low, high: band.high }) });
  }
  return line;
}

/** Places over the range of a slider, evenly on its scale, both ends among them; fewer where only whole numbers make sense. */
export function spaced({ quantity, range: [low, high], scale }: NumberInput, count: number): readonly number[] {
  const at = (share: number) => (scale === 'log' ? low * (high / low) ** share : low + (high - low) * share);
  const all = Array.from({ length: count }, (_, index) => at(index / (count - 1)));
  return quantity.whole ? [...new Set(all.map(Math.round))] : all;
}
