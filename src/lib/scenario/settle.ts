import { type Evaluation, evaluate, type Given } from '../formula/evaluate.ts';
import type { Datum, Shape, Value } from '../formula/value.ts';
import { type Distribution, fromRange } from '../uncertainty/distribution.ts';
import { valueAt } from '../uncertainty/sample.ts';
import { isMeasure, type Measure } from '../vocabulary/quantity.ts';
import type { Calculator, Preset } from './calculator.ts';
import { isRange, type Scenario } from './scenario.ts';

/** A scenario with everything filled in: what is given, how sure it is, whose it is, and what follows. */
export interface Settled extends Evaluation {
  readonly scenario: Scenario;
  readonly preset: Preset;
  readonly given: Given;
  /** Distributions of the numbers that are not sure. */
  readonly uncertain: Readonly<Record<string, Distribution>>;
  /** The row behind a value that neither a reader nor a formula made. */
  readonly origins: Readonly<Record<string, Datum>>;
}

/** Fills a scenario in from the calculator's starts and the preset, and evaluates it. Never throws. */
export function settle(calculator: Calculator, scenario: Scenario): Settled {
  const preset = calculator.presets.find(({ id }) => id === scenario.preset) ?? calculator.presets[0];
  const rows: Record<string, Datum> = {};
  const given: Record<string, number | string> = {};
  const uncertain: Record<string, Distribution> = {};

  for (const input of calculator.inputs) {
    if (typeof input.start === 'string') given[input.quantity.id] = input.start;
    else if (input.start) rows[input.quantity.id] = input.start;
  }
  for (const [id, set] of Object.entries(preset.sets)) {
    if (preset.onlyWith?.[id]?.some((other) => Object.hasOwn(scenario.set, other.id))) continue;
    if (typeof set === 'string') given[id] = set;
    else rows[id] = set;
  }
  for (const [id, row] of Object.entries(rows)) given[id] = row.value;
  for (const [id, range] of Object.entries(scenario.set)) {
    const setting = isRange(range) && range.low === range.high ? range.low : range;
    const quantity = measureOf(calculator, id);
    const distribution = isRange(setting) ? spread(calculator, id, setting) : undefined;
    given[id] = quantity && distribution ? valueAt(quantity, distribution, 0.5) : (setting as number | string);
    if (distribution) uncertain[id] = distribution;
  }

  const evaluation = evaluate(calculator.graph, given, calculator.data);
  const origins: Record<string, Datum> = { ...evaluation.origins };
  for (const [id, row] of Object.entries(rows)) if (!(id in scenario.set)) origins[id] = row;
  for (const [id, row] of Object.entries(origins)) {
    const distribution = spread(calculator, id, row);
    if (distribution) uncertain[id] = distribution;
  }
  // A reader who moves an uncertain number does not become sure of it: the range moves along.
  for (const [id, setting] of Object.entries(scenario.set)) {
    if (typeof setting !== 'number') continue;
    const row = rows[id] ?? untouchedOrigin(calculator, id, given);
    const distribution = row && spread(calculator, id, moved(measureOf(calculator, id), row, setting));
    if (distribution) uncertain[id] = distribution;
  }
  return { ...evaluation, scenario, preset, given, uncertain, origins };
}

/** The quantity of an id, where the calculator knows it and it is a number. */
export function measureOf(calculator: Calculator, id: string): Measure | undefined {
  const quantity = calculator.graph.quantities.get(id);
  return quantity && isMeasure(quantity) ? quantity : undefined;
}

type Range = { readonly low?: number; readonly high?: number; readonly shape?: Shape };

function spread(calculator: Calculator, id: string, { low = Number.NaN, high = Number.NaN, shape }: Range): Distribution | undefined {
  const quantity = measureOf(calculator, id);
  return quantity && low !== high ? fromRange({ low, high, ...(shape && { shape }) }, quantity.unit) : undefined;
}

/** The row that the graph would have looked up, had the reader not put a number in its place. */
function untouchedOrigin(calculator: Calculator, id: string, given: Given): Datum | undefined {
  const { [id]: _, ...rest } = given;
  return evaluate(calculator.graph, rest, calculator.data).origins[id];
}

/** The range of a row, moved so that it keeps its width around another value: in log-odds for fractions, by days for dates, in proportion for all else. */
function moved(quantity: Measure | undefined, { value, low = Number.NaN, high = Number.NaN, shape }: Datum, to: number): Range {
  const kind = quantity?.unit.kind;
  const odds = to / (1 - to) / (value / (1 - value));
  const at = (end: number): number => {
    if (kind === 'date') return end + to - value;
    return kind === 'fraction' && value < 1 && to < 1 ? (end * odds) / (1 - end + end * odds) : (end * to) / value;
  };
  return { low: at(low), high: at(high), ...(shape && { shape }) };
}

/** What a scenario holds of each quantity before a reader sets anything. */
export function startingValues(calculator: Calculator, scenario: Scenario): Readonly<Record<string, Value>> {
  const { values, given } = settle(calculator, { ...scenario, set: {} });
  return { ...values, ...given };
}
