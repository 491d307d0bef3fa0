import { within } from '../formula/domain.ts';
import { type DataSets, Unknown } from '../formula/value.ts';
import { isoDay } from '../units/date.ts';
import { parse } from '../units/parse.ts';
import { type Choice, isMeasure, isSelection, type Measure, type Quantity, type Selection } from '../vocabulary/quantity.ts';
import { noSuch, plainName } from './nearest.ts';
import { ownId } from './own-record.ts';
import { isRange, type Setting } from './scenario.ts';

/** A setting read from text, or a sentence that names the field and what is valid. */
export type ReadSetting = { readonly ok: true; readonly setting: Setting } | { readonly ok: false; readonly message: string };

const no = (message: string): ReadSetting => ({ ok: false, message });

/** Reads what a person typed, a link carried or a terminal was given for a quantity: `70B`, `30% to 45%`, `0.3..0.45`, `fp8`. Never throws. */
export function readSetting(quantity: Quantity, text: string, data: DataSets): ReadSetting {
  if (isMeasure(quantity)) return readNumber(quantity, text);
  const options = namesOf(quantity, data);
  const id = idOf(text, options);
  if (id === undefined && text.trim().toLowerCase() === ownId && isSelection(quantity)) {
    return no(`${quantity.label}: the one meant was brought by somebody and never left their machine. Bring yours, or choose another.`);
  }
  return id === undefined ? no(`${quantity.label}: ${noSuch('choice', text.trim().slice(0, 40), Object.keys(options), options)}`) : { ok: true, setting: id };
}

/** The id that a text names, by itself or by its name: in any case, and without its spaces and hyphens where only one is then so called. */
export function idOf(text: string, names: Readonly<Record<string, string>>): string | undefined {
  const named = Object.entries(names);
  const wanted = text.trim().toLowerCase();
  const exact = named.find(([id]) => id.toLowerCase() === wanted) ?? named.find(([, name]) => name.toLowerCase() === wanted);
  if (exact) return exact[0];
  const alike = named.filter((each) => each.some((called) => plainName(called) === plainName(wanted)));
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}

/** What may be chosen for a quantity: names by id. */
export function namesOf(quantity: Choice | Selection, data: DataSets): Readonly<Record<string, string>> {
  return isSelection(quantity) ? Object.fromEntries(Object.values(data[quantity.set] ?? {}).map(({ id, name }) => [id, name])) : quantity.options;
}

/** Longer texts are cut: no setting needs so many characters. */
const longest = 800;

function readNumber(quantity: Measure, text: string): ReadSetting {
  const ends = text.slice(0, longest).split(/\s*(?:\.{2,}|…|–|—|\bto\b)\s*/);
  const numbers: number[] = [];
  for (const end of ends) {
    const parsed = parse(end, quantity.unit);
    if (!parsed.ok) return no(`${quantity.label}: ${parsed.message}`);
    const value = within(quantity, parsed.value);
    if (value instanceof Unknown) return no(value.reason);
    numbers.push(value);
  }
  if (numbers.length > 2) return no(`${quantity.label}: type one number, or two with “to” between them.`);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return { ok: true, setting: low === high ? low : { low, high } };
}

/** Writes a setting as links and terminals carry it, without loss: dates as ISO days. */
export function writeSetting(quantity: Quantity | undefined, setting: Setting): string {
  return isRange(setting) ? `${portable(quantity, setting.low)}..${portable(quantity, setting.high)}` : String(portable(quantity, setting));
}

/** A value as files and links carry it: a date as an ISO day, any other number and the id of an option or record as they are. */
export const portable = <V extends number | string>(quantity: Quantity | undefined, value: V): V | string =>
  typeof value === 'number' && quantity && isMeasure(quantity) && quantity.unit.kind === 'date' ? isoDay(value) : value;
