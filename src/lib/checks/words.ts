import { day } from '../units/date.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import * as vocabulary from '../vocabulary/index.ts';
import { isDate, isMeasure, isSelection, type Quantity } from '../vocabulary/quantity.ts';
import type { Replay } from './replay.ts';

/** What a sentence or a table can say of a replayed number. */
export type Aspect = 'published' | 'computed' | 'error' | 'times';

/** A replayed number in words: as published, as computed, the signed difference, or how many times one is the other. A dash where there is none. */
export function inWords(replay: Replay, aspect: Aspect): string {
  const quantity = Object.values<Quantity>(vocabulary).find(({ id }) => id === replay.check.computes);
  if (aspect === 'published') return `${replay.check.bound ? `${replay.check.bound} ` : ''}${written(quantity, replay.check.published)}`;
  if (aspect === 'computed') return written(quantity, replay.computed);
  return aspect === 'error' ? signed(quantity, replay.error) : times(replay);
}

function written(quantity: Quantity | undefined, value: number | string | undefined): string {
  if (value === undefined) return '–';
  if (!quantity || isSelection(quantity)) return String(value);
  if (isMeasure(quantity)) return format(typeof value === 'string' ? day(value) : value, quantity.unit, { exact: true });
  return quantity.options[value] ?? String(value);
}

function signed(quantity: Quantity | undefined, error: number | undefined): string {
  if (error === undefined) return '–';
  const size = Math.abs(error);
  if (size < 5e-6) return 'none';
  const sign = error < 0 ? '−' : '+';
  if (isDate(quantity)) return `${sign}${format(size, units.day)}`;
  return size >= 10 ? `${sign}${format(size, units.times, { digits: 2 })}` : `${sign}${format(size, units.fraction, { digits: 2 })}`;
}

/** The larger of both numbers over the smaller. */
function times({ check: { published }, computed }: Replay): string {
  const ratio = Number(computed) / Number(published);
  return ratio > 0 ? format(Math.max(ratio, 1 / ratio), units.times, { digits: 2 }) : '–';
}

/** An error in words with its sign: `+2.3%`, `+29×`, `none`. */
export const signedShare = (error: number): string => signed(undefined, error);

/** What counts as agreement, in words: the rounding of the printed numbers, or a stated tolerance and how many times the rounding it is. */
export function allowance({ check, rounding }: Replay): string {
  const { tolerance, published } = check;
  if (typeof published === 'string') return tolerance === undefined ? 'the same' : format(tolerance, units.day);
  const share = (value: number) => (value < 5e-6 ? 'exact' : `±${format(value, units.fraction, { digits: 2 })}`);
  if (tolerance === undefined) return share(rounding ?? 0);
  return rounding === undefined || tolerance < 5e-6
    ? share(tolerance)
    : `${share(tolerance)}, ${format(tolerance / rounding, units.times, { digits: 2 })} the rounding`;
}

/** Why a number is missed, why its tolerance is wider than rounding, or where it comes from that nobody printed it. */
export function whyOf({ check: { disagrees, because, grade } }: Replay): string {
  return disagrees ?? because ?? (grade === 'derived' ? 'Worked by a second hand from what the source prints.' : '');
}
