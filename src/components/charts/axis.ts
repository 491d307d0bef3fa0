import { scaleLinear, scaleLog } from 'd3-scale';
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
  const isLog = kind === 'log' && low > 0 && unit.kind !== 'date';
  const [from, to] = low < high ? [low, high] : isLog ? [low / 2, low * 2] : [low - 1, low + 1];
  if (unit.kind === 'date') {
    const scale = scaleLinear().domain([from, to]).range(range);
    return { at: (value) => scale(value), ticks: dayTicks(from, to, count).map((value) => ({ value, text: format(value, unit, { short: true }) })) };
  }
  const scale = (isLog ? scaleLog() : scaleLinear()).domain([from, to]).range(range);
  if (!tight) scale.nice();
  const fitting = scale.ticks(count);
  // A log scale marks every digit: keep as many as there is room for.
  const every = Math.ceil(fitting.length / (count + 1));
  const tens = fitting.filter((value) => Number.isInteger(Math.log10(value)));
  const kept = !isLog || fitting.length <= count + 1 ? fitting : tens.length >= 2 ? tens : fitting.filter((_, index) => index % every === 0);
  return { at: (value) => scale(value), ticks: kept.map((value) => ({ value, text: format(value, unit, { bare: true }) })) };
}

/** The words of an axis: what it shows, in which unit, and that it is logarithmic. */
export function axisTitle(label: string, unit: Unit, kind: 'log' | 'linear'): string {
  // Sizes and seconds say their unit at every mark.
  const words =
    unit.kind === 'money' || unit.kind === 'fraction' || unit.symbol === 's'
      ? ''
      : unit.kind === 'bytes'
        ? unit.symbol.slice(1).replace('/', 'a ')
        : unit.symbol;
  const about = [words, kind === 'log' ? 'log scale' : ''].filter((part) => part !== '').join(', ');
  return about === '' ? label : `${label} (${about})`;
}
