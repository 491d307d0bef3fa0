import type { Value } from '../formula/value.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import { isMeasure, type Result } from '../vocabulary/quantity.ts';

/** How far a value lies from another: in proportion; in days for dates; by name alone for verdicts. */
export function difference(quantity: Result, before: Value | undefined, after: Value | undefined): string {
  if (before === undefined || after === undefined) return '–';
  if (typeof before !== 'number' || typeof after !== 'number') return before === after ? 'none' : 'another';
  if (isMeasure(quantity) && quantity.unit.kind === 'date') {
    const days = Math.floor(after) - Math.floor(before);
    return days === 0 ? 'none' : `${days < 0 ? '−' : '+'}${format(Math.abs(days), units.day)}`;
  }
  if (before === after) return 'none';
  return before === 0 ? '–' : signed(after / before - 1);
}

/** A relative difference with its sign: in per cent, or +19× where it is ten times and more. */
export function signed(share: number): string {
  if (Math.abs(share) < 5e-5) return 'none';
  const size = share >= 10 ? format(share, units.times, { digits: 2 }) : format(Math.abs(share), units.fraction, { digits: Math.abs(share) < 1 ? 2 : 3 });
  return `${share < 0 ? '−' : '+'}${size}`;
}
