import type { Stale } from '../formula/value.ts';
import { day } from '../units/date.ts';

/** Days for which a price that was read counts as fresh, by what it is a price of. */
export const freshDays = { rental: 90, api: 60, hardware: 720 } as const;

export type PriceKind = keyof typeof freshDays;

/** Days that a price was old on a day. Never below 0. */
export const age = (seen: string, today: string): number => Math.max(0, day(today) - day(seen));

/** What to say of a price that is older than its kind's limit on the day it is used for; undefined where it is fresh. */
export function staleOn(kind: PriceKind, seen: string, on: string): Stale | undefined {
  return age(seen, on) > freshDays[kind] ? { seen, on, freshDays: freshDays[kind] } : undefined;
}

/** The same as a sentence, for the note of a row. */
export const staleNote = ({ seen, on, freshDays }: Stale): string => `An old price: read ${age(seen, on)} days before, and counted as fresh for ${freshDays}.`;
