import type { Data } from '../../src/data/read.ts';
import { age, freshDays, type PriceKind } from '../../src/lib/prices/fresh.ts';

/** A price that is still in force and was read too long ago. */
export interface StalePrice {
  readonly kind: PriceKind;
  readonly id: string;
  readonly seen: string;
  readonly days: number;
}

/** The prices in force that are older on a day than their kind's limit, the oldest first. A record counts once, with its newest reading. */
export function stalePrices({ rentals, apiPrices, accelerators }: Pick<Data, 'rentals' | 'apiPrices' | 'accelerators'>, today: string): readonly StalePrice[] {
  const newest = (days: readonly string[]) => days.reduce((latest, each) => (each > latest ? each : latest), '');
  const open = (rows: readonly { readonly seen: string; readonly to?: string | undefined }[]) =>
    newest(rows.flatMap(({ seen, to }) => (to === undefined || to > today ? [seen] : [])));
  const all = [
    ...Object.values(rentals).map(({ id, history }) => ({ kind: 'rental' as const, id, seen: open(history) })),
    ...Object.values(apiPrices).map(({ id, history }) => ({ kind: 'api' as const, id, seen: open(history) })),
    ...Object.values(accelerators).map(({ id, prices = [] }) => ({
      kind: 'hardware' as const,
      id,
      seen: newest(prices.map(({ date }) => `${date}-01-01`.slice(0, 10))),
    })),
  ];
  return all
    .flatMap(({ kind, id, seen }) => {
      const days = seen === '' ? 0 : age(seen, today);
      return days > freshDays[kind] ? [{ kind, id, seen, days }] : [];
    })
    .toSorted((a, b) => b.days - a.days);
}
