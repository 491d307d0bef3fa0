import { writeDay } from './date.ts';
import type { Unit } from './unit.ts';

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/** How many digits to keep: 3, or as many as an exact figure has. */
export interface Precision {
  /** Significant digits; 3 unless given. */
  readonly digits?: number;
  /** Print a published or counted figure in full where up to 7 digits do. A number that is not whole prints as any other. */
  readonly exact?: boolean;
  /** Leave out the words of the unit, as formulas and dense tables do; $, %, sizes and times stay. */
  readonly bare?: boolean;
  /** Shorten a date to month and year, or to the year on its first day, as an axis does. */
  readonly short?: boolean;
}

/**
 * Prints a number with its unit, at most 3 significant digits unless `exact`: `14.8T tokens`, `2.57 ms`, `989 TFLOP/s`, `70.3 kB/token`, `$0.30/million tokens`.
 * Decimal sizes are GB, never GiB. A value that is not finite prints as a dash.
 */
export function format(value: number, unit: Unit, precision: Precision = {}): string {
  if (!Number.isFinite(value)) return '–';
  if (unit.kind === 'date') return writeDay(value, precision.short);
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (unit.kind === 'money') return `${sign}$${cents(small(size, precision) ?? compact(size, precision))}${precision.bare ? '' : unit.symbol.slice(1)}`;
  if (unit.kind === 'fraction') return `${sign}${plain(size * 100, precision)}%`;
  if (unit.steps && (!precision.bare || unit.kind === 'bytes' || unit.kind === 'time')) return `${sign}${stepped(size, unit, unit.steps, precision)}`;
  const text = unit.inFull && round(size, precision) < 1e6 ? whole(size, precision) : compact(size, precision);
  return `${sign}${text}${precision.bare ? '' : words(unit.symbol, text)}`;
}

/** A printed number and the words behind it: `$4.79` and `/million tokens`, `78.5` and ` GB`. What sticks to a number, as % and × do, stays with it. */
export function inParts(text: string): readonly [number: string, unit: string] {
  const [number = text] = /^[−+]?\$?[\d.,]+(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?[KMBT]?[%×]?(?=$|[ /])/.exec(text) ?? [];
  return [number, text.slice(number.length)];
}

/** Prints two numbers with the words of their unit once, where they have the same: `736 to 2,096 GPUs`, `$1.61 to $21.80/million tokens`, `520 kB to 1.2 MB`. */
export function formatRange(low: number, high: number, unit: Unit, precision: Precision = {}): string {
  const [from, to] = [format(low, unit, precision), format(high, unit, precision)];
  const [[number, words], [, other]] = [inParts(from), inParts(to)];
  return `${unit.kind !== 'date' && words === other ? number : from} to ${to}`;
}

/** Below a million without a scale word: 1,870, or every digit of a count where it is exact. */
const whole = (size: number, precision: Precision): string =>
  precision.exact && isCount(size) && size >= 1e3 ? grouped(Math.round(size)) : plain(size, precision);

/** A price far below a cent, which prints as $0.000012. */
const small = (size: number, precision: Precision): string | undefined => (size >= 1e-6 && size < 1e-4 ? grouped(round(size, precision)) : undefined);

/** The words of a unit: one GPU, two GPUs, 1 token/s, and a × that sticks to its number. */
function words(symbol: string, text: string): string {
  if (symbol === '') return '';
  // A power of ten has a × of its own.
  if (symbol === '×') return text.includes('×') ? ' times' : symbol;
  if (symbol === 'people') return text === '1' ? ' person' : ' people';
  return ` ${text === '1' ? symbol.replace(/^(\w+)ies(?=\/| |$)/, '$1y').replace(/^([\w-]{2,}?)s(?=\/| |$)/, '$1') : symbol}`;
}

/** Dollars with one decimal get a second: $0.30, but $0.025 and $3. */
const cents = (text: string): string => (/^[\d,]+\.\d$/.test(text) ? `${text}0` : text);

function compact(size: number, precision: Precision): string {
  if (size >= 1e15) return scientific(size, precision);
  const exact = precision.exact && isCount(size);
  if (exact && size >= 1e3 && size < 1e7 && !shortens(size)) return grouped(Math.round(size));
  const digits = { ...precision, exact: exact ?? false };
  const rounded = round(size, digits);
  const scale = scales.find(([least]) => rounded >= least);
  return scale ? `${plain(size / scale[0], digits)}${scale[1]}` : plain(size, digits);
}

/** A number under the largest name of its unit that is not too large for it. */
function stepped(size: number, unit: Unit, steps: NonNullable<Unit['steps']>, precision: Precision): string {
  const rounded = round(size, precision);
  const step = steps.find((each) => rounded >= (each.from ?? each.size)) ??
    (size === 0 ? steps.find((each) => each.size === 1) : steps.at(-1)) ?? { name: unit.symbol, size: 1 };
  const amount = rounded / step.size;
  if (amount >= 1e6 && step.name !== unit.symbol) return stepped(size, unit, [{ name: unit.symbol, size: 1 }], precision);
  const text = amount >= 1e6 ? compact(size / step.size, precision) : plain(size / step.size, precision);
  // Without words: GB of GB/s, but only the number where the name is the unit's own, except seconds, which have many.
  if (!precision.bare) return `${text}${words(step.name, text)}`;
  const name = step.name.split('/')[0] ?? '';
  return step.size === 1 && unit.kind === 'time' && unit.symbol !== 's' ? text : `${text}${words(name, text)}`;
}

/** Whether a number is whole but for the dust of arithmetic: only such a one can print in full. */
const isCount = (size: number): boolean => Number.isInteger(Number(size.toPrecision(12)));

/** Whether a scale word says the number in full without many digits: 294,000 is 294K and 2,788,000 is 2.788M, but 40,960 stays as it is. */
const shortens = (size: number): boolean => Number(size.toPrecision(size < 1e6 ? 3 : 4)) === size;

/** 999,999 rounds up to 1M, not to 1,000K: round first, then find the name. */
const round = (size: number, precision: Precision): number => Number(size.toPrecision(digitsOf(precision)));

function scientific(size: number, precision: Precision): string {
  const [mantissa, power = ''] = size.toExponential(digitsOf(precision) - 1).split('e');
  return `${String(Number(mantissa))} × 10${superscript(power)}`;
}

function plain(size: number, precision: Precision): string {
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return scientific(size, precision);
  return grouped(round(size, precision));
}

const digitsOf = ({ digits, exact }: Precision): number => (exact ? 4 : (digits ?? 3));
const superscript = (power: string): string => [...power.replace('+', '')].map((digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])).join('');

function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
}
