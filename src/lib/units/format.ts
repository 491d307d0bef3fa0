import { writeDay } from './date.ts';
import type { Unit } from './unit.ts';

const steps: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];
const byteSteps: readonly (readonly [number, string])[] = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
  [1, 'B'],
];

/** How many digits to keep: 3, or as many as an exact figure has. */
export interface Precision {
  /** Significant digits; 3 unless given. */
  readonly digits?: number;
  /** Print a published or counted figure in full where up to 7 digits do. A number that is not whole prints as any other. */
  readonly exact?: boolean;
  /** Leave out the words of the unit, as formulas and dense tables do; $, % and sizes stay. */
  readonly bare?: boolean;
  /** Shorten a date to month and year, or to the year on its first day, as an axis does. */
  readonly short?: boolean;
}

/** Prints a number with its unit, at most 3 significant digits unless `exact`. Decimal sizes are GB, never GiB. A value that is not finite prints as a dash. */
export function format(value: number, unit: Unit, precision: Precision = {}): string {
  if (!Number.isFinite(value)) return '–';
  if (unit.kind === 'date') return writeDay(value, precision.short);
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (unit.kind === 'money') return `${sign}$${compact(size, precision)}${precision.bare ? '' : unit.symbol.slice(1)}`;
  if (unit.kind === 'fraction') return `${sign}${plain(size * 100, precision)}%`;
  if (unit.kind === 'bytes') return `${sign}${scaled(size, byteSteps, precision, ' ')}${precision.bare ? '' : unit.symbol.slice(1)}`;
  return `${sign}${compact(size, precision)}${precision.bare ? '' : words(unit, size)}`;
}

/** The words of a unit: one GPU, two GPUs, and a × that sticks to its number. */
function words({ symbol }: Unit, size: number): string {
  if (symbol === '' || symbol === '×') return symbol;
  return ` ${size === 1 ? symbol.replace(/s$/, '') : symbol}`;
}

function compact(size: number, precision: Precision): string {
  if (size >= 1e15) return scientific(size, precision);
  const exact = precision.exact && isCount(size);
  if (exact && size >= 1e3 && size < 1e7 && !shortens(size)) return grouped(Math.round(size));
  return scaled(size, steps, { ...precision, exact: exact ?? false }, '');
}

/** Whether a number is whole but for the dust of arithmetic: only such a one can print in full. */
const isCount = (size: number): boolean => Number.isInteger(Number(size.toPrecision(12)));

/** Whether a scale word says the number in full without many digits: 294,000 is 294K and 2,788,000 is 2.788M, but 40,960 stays as it is. */
const shortens = (size: number): boolean => Number(size.toPrecision(size < 1e6 ? 3 : 4)) === size;

function scaled(size: number, ladder: readonly (readonly [number, string])[], precision: Precision, gap: string): string {
  // 999,999 rounds up to 1M, not to 1,000K: round first, then find the step.
  const rounded = Number(size.toPrecision(digitsOf(precision)));
  const step = ladder.find(([least]) => rounded >= least);
  return step ? `${plain(size / step[0], precision)}${gap}${step[1]}` : plain(size, precision);
}

function scientific(size: number, precision: Precision): string {
  const [mantissa, power = ''] = size.toExponential(digitsOf(precision) - 1).split('e');
  return `${String(Number(mantissa))} × 10${superscript(power)}`;
}

function plain(size: number, precision: Precision): string {
  if (size !== 0 && size < 1e-4) return scientific(size, precision);
  return grouped(Number(size.toPrecision(digitsOf(precision))));
}

const digitsOf = ({ digits, exact }: Precision): number => (exact ? 4 : (digits ?? 3));
const superscript = (power: string): string => [...power.replace('+', '')].map((digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])).join('');

function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
}
