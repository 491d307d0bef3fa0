import { day } from '../units/date.ts';

/** Days for which a price that was read counts as fresh, by what it is a price of. */
export const freshDays = { rental: 90, api: 60, hardware: 720 } as const;

export type PriceKind = keyof typeof freshDays;

/** Days that a price was old on a day. Never below 0. */
export const age = (seen: string, today: string): number => Math.max(0, day(today) - day(seen));

/** A sentence that says how old a price is, where it is older than its kind's limit. */
export function staleNote(kind: PriceKind, seen: string, today: string): string | undefined {
  const days = age(seen, today);
  return days > freshDays[kind] ? `An old price: read ${days} days before, and counted as fresh for ${freshDays[kind]}.` : undefined;
}
