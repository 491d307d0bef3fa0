import { nice, range as numbers, ticks } from 'd3-array';
import { dayTicks } from '../../lib/units/date.ts';
import { format } from '../../lib/units/format.ts';
import type { Unit } from '../../lib/units/unit.ts';

/** What an axis shows, in which unit, and how values become places. */
export interface Side {
  readonly label: string;
  readonly unit: Unit;
  readonly scale: 'log' | 'linear';
}

/** A scale from values to pixels, with its ticks. */
export interface Axis {
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Nearer to zero than this, arithmetic has no digits left. */
const smallest = 1e-290;
/** Whether there is anything between the ends of a domain. */
const isWide = ([low, high]: readonly [number, number]): boolean => high - low > Math.max(1e-9 * Math.max(Math.abs(low), Math.abs(high)), smallest);

/** An axis over a domain; logarithmic only where the domain is above zero. Never answers NaN: a domain without width gets one. */
export function axis(
  kind: 'log' | 'linear',
  [low, high]: readonly [number, number],
  range: readonly [number, number],
  unit: Unit,
  count: number,
  /** `tight`: the axis ends where its domain does, not at a round number. */
  { tight = false }: { readonly tight?: boolean } = {},
): Axis {
  const isLog = kind === 'log' && low > smallest && unit.kind !== 'date';
  const [from, to] = isWide([low, high]) ? [low, high] : isLog ? [low / 2, low * 2] : [low - (Math.abs(low) || 1), low + (Math.abs(low) || 1)];
  const [start, end] = tight || unit.kind === 'date' ? [from, to] : isLog ? roundEnds(from, to) : nice(from, to, 10);
  const marks = unit.kind === 'date' ? dayTicks(from, to, count) : isLog ? logTicks(start, end, count) : ticks(start, end, count);
  const precision = unit.kind === 'date' ? { short: true } : { bare: true };
  return { at: place(isLog, [start, end], range), ticks: marks.map((value) => ({ value, text: short(format(value, unit, precision)) })) };
}

/** A power of ten alone, where it needs no factor. */
const short = (text: string): string => text.replace(/(?<![\d.])1 × 10(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])/, '10');

/** The place of a value between two ends. What no logarithm has stands at the lower end. */
function place(isLog: boolean, [start, end]: readonly [number, number], [left, right]: readonly [number, number]): (value: number) => number {
  const size = (value: number) => (isLog ? Math.log(Math.max(value, smallest)) : value);
  return (value) => left + ((size(value) - size(start)) / (size(end) - size(start))) * (right - left);
}

/** Ends of a logarithmic axis: a little beyond the domain, at 1, 2 or 5 of a power of ten. */
function roundEnds(low: number, high: number): readonly [number, number] {
  const power = (value: number) => 10 ** Math.floor(Math.log10(value));
  const down = [5, 2, 1].map((digit) => digit * power(low)).find((end) => end <= low) ?? low;
  const up = [1, 2, 5, 10].map((digit) => digit * power(high)).find((end) => end >= high) ?? high;
  // Beyond what numbers can hold, the domain is its own end.
  return down > 0 && Number.isFinite(up) ? [down, up] : [low, high];
}

/** Marks of a logarithmic axis: 1, 2 and 5 of each power of ten, or the powers alone, as many as there is room for. */
function logTicks(start: number, end: number, count: number): readonly number[] {
  const powers = numbers(Math.floor(Math.log10(start)), Math.ceil(Math.log10(end)) + 1);
  const within = (digits: readonly number[]) =>
    powers
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((value) => value >= start && value <= end && value >= smallest && Number.isFinite(value));
  const thinned = (marks: readonly number[]) => marks.filter((_, index) => index % Math.ceil(marks.length / (count + 1)) === 0);
  const [tens, few, all] = [within([1]), within([1, 2, 5]), within([1, 2, 3, 4, 5, 6, 7, 8, 9])];
  if (few.length >= 3 && few.length <= count + 1) return few;
  if (tens.length >= 3) return thinned(tens);
  return few.length >= 3 ? thinned(few) : all.length >= 3 ? thinned(all) : ticks(start, end, count);
}

/** The words of an axis: what it shows, in which unit where the label does not name it, and that it is logarithmic. */
export function axisTitle(label: string, unit: Unit, kind: 'log' | 'linear'): string {
  // Sizes and seconds say their unit at every mark.
  const words =
    unit.kind === 'money' || unit.kind === 'fraction' || unit.symbol === 's' || label.toLowerCase().includes(unit.symbol.toLowerCase())
      ? ''
      : unit.kind === 'bytes'
        ? unit.symbol.slice(1).replace(/^\/s$/, 'a second').replace('/', 'a ')
        : unit.symbol;
  const about = [words, kind === 'log' ? 'log scale' : ''].filter((part) => part !== '').join(', ');
  return about === '' ? label : `${label} (${about})`;
}
