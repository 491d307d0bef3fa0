import { within } from '../formula/evaluate.ts';
import { type DataSets, Unknown } from '../formula/value.ts';
import { parse } from '../units/parse.ts';
import { inSentence, isMeasure, isSelection, type Measure, type Quantity } from '../vocabulary/quantity.ts';
import { noSuch } from './nearest.ts';
import { isRange, type Setting } from './scenario.ts';

/** A setting read from text, or a sentence that names the field and what is valid. */
export type ReadSetting = { readonly ok: true; readonly setting: Setting } | { readonly ok: false; readonly message: string };

const no = (message: string): ReadSetting => ({ ok: false, message });

/** Reads what a person typed, a link carried or a terminal was given for a quantity: `70B`, `30% to 45%`, `0.3..0.45`, `fp8`. Never throws. */
export function readSetting(quantity: Quantity, text: string, data: DataSets): ReadSetting {
  if (isMeasure(quantity)) return readNumber(quantity, text);
  const ids = Object.keys(isSelection(quantity) ? (data[quantity.set] ?? {}) : quantity.options);
  const id = ids.find((known) => known.toLowerCase() === text.trim().toLowerCase());
  return id === undefined ? no(noSuch(inSentence(quantity), text.trim().slice(0, 40), ids)) : { ok: true, setting: id };
}

function readNumber(quantity: Measure, text: string): ReadSetting {
  const ends = text.split(/\s*(?:\.\.|–|—|\bto\b)\s*/);
  const numbers: number[] = [];
  for (const end of ends) {
    const parsed = parse(end, quantity.unit);
    if (!parsed.ok) return no(`${quantity.label}: ${parsed.message}`);
    const value = within(quantity, parsed.value);
    if (value instanceof Unknown) return no(value.reason);
    numbers.push(value);
  }
  const [low, high] = numbers;
  if (low === undefined || numbers.length > 2) return no(`${quantity.label}: type one number, or two with “to” between them.`);
  if (high === undefined || high === low) return { ok: true, setting: low };
  return { ok: true, setting: { low: Math.min(low, high), high: Math.max(low, high) } };
}

/** Writes a setting as links and terminals carry it, without loss. */
export const writeSetting = (setting: Setting): string => (isRange(setting) ? `${setting.low}..${setting.high}` : String(setting));
