import type { Datum } from '../lib/formula/value.ts';
import type { Calculator } from '../lib/scenario/calculator.ts';
import { write } from '../lib/scenario/say.ts';
import type { Scenario } from '../lib/scenario/scenario.ts';
import { portable } from '../lib/scenario/setting.ts';
import { measureOf, settle } from '../lib/scenario/settle.ts';
import { day, isoDay } from '../lib/units/date.ts';
import { format } from '../lib/units/format.ts';
import { type Unit, units } from '../lib/units/unit.ts';
import { isMeasure, isSelection, type Result } from '../lib/vocabulary/quantity.ts';

/** A state of a calculator that an author names; without a preset and settings, the one in which the page starts it. */
export interface At {
  readonly preset?: string | undefined;
  readonly set?: Scenario['set'] | undefined;
}

/** A number, a day or a verdict that stands in a sentence: its value as files write it, and how it prints. */
export interface Written {
  readonly value: number | string;
  readonly text: string;
}

/** A result of a calculator in a state. Throws where there is none: a mistake of the author. */
export function resultOf(calculator: Calculator, of: string, { preset, set = {} }: At, bare = false): Written & { readonly quantity: Result } {
  const quantity = calculator.graph.quantities.get(of);
  if (!quantity || isSelection(quantity)) throw new Error(`${calculator.id} has no number “${of}”.`);
  const { values, reasons } = settle(calculator, { ...(preset !== undefined && { preset }), set: withDays(calculator, set) });
  const value = values[of];
  if (value === undefined || typeof value === 'object') throw new Error(`${calculator.id} does not know “${of}” there. ${reasons[of] ?? ''}`);
  const inShort = bare && isMeasure(quantity) && typeof value === 'number';
  return {
    value: portable(quantity, value),
    quantity,
    text: inShort ? format(value, quantity.unit, { exact: true, bare }) : write(calculator, quantity, value),
  };
}

/** Settings with the days of dates as numbers: an author writes `2026-11-09`. */
function withDays(calculator: Calculator, set: Scenario['set']): Scenario['set'] {
  const isDate = (id: string) => measureOf(calculator, id)?.unit.kind === 'date';
  return Object.fromEntries(Object.entries(set).map(([id, setting]) => [id, typeof setting === 'string' && isDate(id) ? day(setting) : setting]));
}

/** How two numbers compare: by a factor, by a share, or by a change in per cent. */
export type Comparison = 'times' | 'share' | 'change';

/** One number against another, in words. Throws where one is a date or a verdict, or the other is 0. */
export function compared(value: Written['value'], other: Written['value'], how: Comparison): Written {
  if (typeof value !== 'number' || typeof other !== 'number') throw new Error('Only numbers can be compared.');
  if (other === 0) throw new Error('A number cannot be compared with 0.');
  const ratio = value / other;
  if (how === 'times') return { value: ratio, text: format(ratio, units.times, { digits: ratio < 10 ? 2 : 3 }) };
  if (how === 'share') return { value: ratio, text: format(ratio, units.fraction, { digits: 2 }) };
  return { value: ratio - 1, text: format(Math.abs(ratio - 1), units.fraction, { digits: 2 }) };
}

/** A figure of a record, found by its field, by a path such as `peak.bf16`, or by the vocabulary's id where the record keeps figures so. Throws where there is none. */
export function figureAt(record: unknown, of: string, where: string): Datum {
  const row = record as { readonly figures?: Readonly<Record<string, Datum>>; readonly figure?: Datum; readonly quantity?: string };
  const found = row.figures?.[of] ?? (row.quantity === of ? row.figure : undefined) ?? of.split('.').reduce<unknown>((at, key) => (at as never)?.[key], record);
  if (typeof found !== 'object' || found === null || !('value' in found)) throw new Error(`${where} has no figure “${of}”.`);
  return found as Datum;
}

/** A figure as it prints, or an end of its range. */
export function written(datum: Datum, end: 'low' | 'high' | undefined, bare: boolean): Written {
  const value = end ? datum[end] : datum.value;
  if (value === undefined) throw new Error(`The figure of ${datum.source}, ${datum.locator}, has no ${end}.`);
  const unit = unitOf(datum.unit);
  return { value: unit.kind === 'date' ? isoDay(value) : value, text: format(value, unit, { exact: true, bare }) };
}

function unitOf(id: string): Unit {
  const unit = Object.values<Unit>(units).find((known) => known.id === id);
  if (!unit) throw new Error(`There is no unit “${id}”.`);
  return unit;
}
