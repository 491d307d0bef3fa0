import type { DataRecord, Value } from '../formula/value.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { format, formatRange } from '../units/format.ts';
import { units } from '../units/unit.ts';
import { isMeasure, isSelection, type Measure, type Quantity } from '../vocabulary/quantity.ts';
import type { Calculator, Say } from './calculator.ts';
import type { Settled } from './settle.ts';

/** Writes a value of a quantity for people; a dash where there is none. */
export function write(calculator: Calculator, quantity: Quantity, value: Value | undefined): string {
  if (isMeasure(quantity)) return format(Number(value), quantity.unit, { exact: isExact(calculator, quantity) });
  if (isSelection(quantity))
    return (typeof value === 'object' ? value : (calculator.data[quantity.set]?.[value as string] as DataRecord | undefined))?.name ?? '–';
  return quantity.options[value as string] ?? '–';
}

/** Writes a 90% interval of a quantity for people, the words of its unit once, and in how many draws there is no value at all. */
export function writeRange(calculator: Calculator, quantity: Measure, { low, high, unknown = 0 }: Pick<Interval, 'low' | 'high' | 'unknown'>): string {
  const exact = isExact(calculator, quantity);
  const range = low === high ? format(low, quantity.unit, { exact }) : formatRange(low, high, quantity.unit, { exact });
  // Fewer than one in two hundred would not move an end that prints.
  return unknown < 0.005 ? range : `${range}; no value in ${format(unknown, units.fraction, { digits: 2 })} of draws`;
}

/** Whether a quantity prints in full. */
export const isExact = (calculator: Calculator, quantity: Measure): boolean =>
  quantity.whole === true || (calculator.exact?.some(({ id }) => id === quantity.id) ?? false);

/** The current answer as a calculator's sentences read it. */
export function sayOf(calculator: Calculator, { values, preset, scenario }: Settled): Say {
  const say = (quantity: Quantity) => write(calculator, quantity, values[quantity.id]);
  return Object.assign(say, {
    number: (quantity: Measure) => values[quantity.id] as number | undefined,
    picked: (quantity: Quantity) => {
      const value = values[quantity.id];
      return typeof value === 'object' ? value.id : (value as string | undefined);
    },
    as: (quantity: Measure, value: number) => write(calculator, quantity, value),
    modified: Object.keys(scenario.set).length > 0,
    published: (quantity: Measure) => preset.published?.[quantity.id],
  });
}

/** A sentence of a calculator about the current answer. Where it needs a quantity that is unknown, it gives way to the reason. */
export function sentence(calculator: Calculator, settled: Settled, write: (say: Say) => string): string {
  let missing: Quantity | undefined;
  const say = sayOf(calculator, settled);
  const watched = (quantity: Quantity) => {
    if (settled.values[quantity.id] === undefined) missing ??= quantity;
    return say(quantity);
  };
  const written = write(Object.assign(watched, { ...say }));
  return missing ? `${missing.label}: unknown. ${settled.reasons[missing.id] ?? ''}`.trim() : written;
}
