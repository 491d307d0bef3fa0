import type { Rental, RentalRow } from '../../src/lib/prices/rental.ts';
import type { Refreshed } from './api.ts';
import type { Offer } from './catalogues.ts';
import { jumped } from './report.ts';

/** Puts the offers of a catalogue beside the histories that were read from it: the name of an offer is its id there. A price that still holds is read again, one that changed is closed and followed by another. */
export function refreshRentals(rentals: readonly Rental[], offers: readonly Offer[]): Refreshed<Rental> {
  const found = { unchanged: 0, added: [] as string[], unmapped: [] as string[], jumps: [] as string[], disagreements: [] as string[] };
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const known = new Set<string>();
  const records = rentals.flatMap((rental) => {
    let touched = false;
    const history = rental.history.flatMap((row): readonly RentalRow[] => {
      const offer = row.to === undefined && row.source === 'gpu-pricing' ? byId.get(row.offer ?? '') : undefined;
      if (row.offer !== undefined) known.add(row.offer);
      if (!offer || offer.read <= row.seen) return [row];
      touched = true;
      if (offer.price === row.price) {
        found.unchanged += 1;
        return [{ ...row, seen: offer.read }];
      }
      const line = `${rental.name}, ${row.offer}: $${row.price} since ${row.from}, now $${offer.price}.`;
      (jumped(row.price, offer.price) ? found.jumps : found.added).push(line);
      const { doubt: _, to: __, note: ___, ...same } = row as RentalRow & { readonly note?: string };
      return [closed(row, offer.read), { ...same, from: offer.read, seen: offer.read, price: offer.price, accessed: offer.read }];
    });
    return touched ? [{ ...rental, history }] : [];
  });
  for (const { id, seller, chip, price } of offers) if (!known.has(id)) found.unmapped.push(`${id}: ${chip} at ${seller}, $${price}.`);
  return { records, report: found };
}

/** A row that ends on a day, its fields as they stand in the files. */
function closed(row: RentalRow, to: string): RentalRow {
  const entries = Object.entries(row).flatMap(([key, value]) => (key === 'seen' ? [[key, value] as const, ['to', to] as const] : [[key, value] as const]));
  return Object.fromEntries(entries) as unknown as RentalRow;
}
