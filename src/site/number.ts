import type { Datum } from '../lib/formula/value.ts';
import { holds } from '../lib/prices/rental.ts';
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

/**
 * A figure of a record, found by its field, by a path such as `peak.bf16`, or by the vocabulary's id where the record keeps figures so. Of a
 * history of prices, `history.last.seen` is the newest row's and `steps.2026-11-09.sellers` that of the row which held on the day. Throws where
 * there is none: a mistake of the author.
 */
export function figureAt(record: unknown, of: string, where: string): Datum {
  const row = record as { readonly figures?: Readonly<Record<string, Datum>>; readonly figure?: Datum; readonly quantity?: string };
  const found = row.figures?.[of] ?? (row.quantity === of ? row.figure : undefined) ?? along(record, of);
  if (typeof found !== 'object' || found === null || !('value' in found) || !('unit' in found)) throw new Error(`${where} has no figure “${of}”.`);
  return found as Datum;
}

/** What a row of a history holds beside prices, and in which unit; one origin stands for all of the row. */
const rowUnits: Readonly<Record<string, Unit>> = { from: units.date, seen: units.date, sellers: units.one, above: units.token };

/** The end of a path: a figure as it stands, or a field of a row with the row's origin. */
function along(record: unknown, of: string): unknown {
  const keys = of.split('.');
  const passed = [record];
  for (const key of keys) passed.push(step(passed.at(-1), key));
  const found = passed.at(-1);
  const unit = rowUnits[keys.at(-1) ?? ''];
  const row = passed.findLast((at) => typeof at === 'object' && at !== null && 'source' in at) as Omit<Datum, 'value' | 'unit'> | undefined;
  if (!unit || !row || (typeof found !== 'number' && typeof found !== 'string')) return found;
  const { source, locator, accessed, grade = 'derived' } = row;
  return { value: typeof found === 'string' ? day(found) : found, unit: unit.id, source, locator, accessed, grade };
}

/** One step into a record: a field, an index, the last of a list, or the row of a history that held on a day. */
function step(at: unknown, key: string): unknown {
  if (!Array.isArray(at)) return (at as never)?.[key];
  if (key === 'last') return at.at(-1);
  return /^\d{4}-\d{2}-\d{2}$/.test(key) ? at.find((row) => holds(row, key)) : at[Number(key)];
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
