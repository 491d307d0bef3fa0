import type { Calculator } from '../../lib/scenario/calculator.ts';
import { intervals } from '../../lib/scenario/intervals.ts';
import { sliderOf } from '../../lib/scenario/lines.ts';
import type { Settled } from '../../lib/scenario/settle.ts';
import { type SweepPoint, sweep } from '../../lib/scenario/sweep.ts';
import type { Interval } from '../../lib/uncertainty/interval.ts';
import { type TornadoBar, tornado } from '../../lib/uncertainty/sensitivity.ts';
import { isMeasure } from '../../lib/vocabulary/quantity.ts';

/** What takes thousands of evaluations: computed at build for the start, and after a pause in a reader's changes. */
export interface Spread {
  /** 90% intervals by result. */
  readonly around: Readonly<Record<string, Interval>>;
  /** Lines by picture. */
  readonly sweeps: Readonly<Record<string, readonly SweepPoint[]>>;
  /** What moves the first result most. */
  readonly tornado: readonly TornadoBar[];
}

/** Computes intervals, sweeps and the tornado of a scenario. */
export function spreadOf(calculator: Calculator, settled: Settled): Spread {
  const sweeps: Record<string, readonly SweepPoint[]> = {};
  for (const picture of calculator.pictures) {
    const axes = picture.kind === 'sweep' ? picture : picture.kind === 'timeline' ? picture.line : undefined;
    const input = axes && sliderOf(calculator, axes.x.id);
    if (input) sweeps[picture.id] = sweep(calculator, settled, input, axes.y);
  }
  const first = calculator.results.find(isMeasure);
  return {
    around: intervals(calculator, settled),
    sweeps,
    tornado: first ? tornado(calculator.graph, settled.given, settled.uncertain, first.id, calculator.data, calculator.correlations) : [],
  };
}
