import type { DataRecord, Grade } from '../formula/value.ts';

/** What was asked for one hour of one accelerator, from a day on. */
export interface RentalRow {
  /** The terms: paid by the hour, reserved, interruptible, rented out by private owners, or the mean over all that a seller lists. */
  readonly terms: 'on-demand' | 'reserved' | 'spot' | 'marketplace' | 'average';
  readonly region?: string;
  readonly offer?: string;
  /** First day of the price, ISO. */
  readonly from: string;
  /** Last day on which it was read, ISO. */
  readonly seen: string;
  /** First day on which it no longer held, ISO; absent while it holds. */
  readonly to?: string;
  /** In USD/GPU-hour, for one GPU of whatever is rented. */
  readonly price: number;
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
  readonly grade: Grade;
  /** Why the row is kept and not used, where it is not. */
  readonly doubt?: string;
}

/** What one seller asked for one accelerator, in one history. */
export interface Rental extends DataRecord {
  readonly accelerator: string;
  readonly seller: string;
  readonly history: readonly RentalRow[];
}

/** What an hour of an accelerator cost on demand between two days on which a seller changed its price. */
export interface RentStep {
  /** First day, ISO. */
  readonly from: string;
  /** First day on which it no longer held, ISO; absent while it holds. */
  readonly to?: string;
  /** The median over the sellers, the cheapest and the dearest, in USD/GPU-hour. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly sellers: number;
  /** The seller of the median, and where its price was read. */
  readonly seller: string;
  readonly seen: string;
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
}

/** What an hour of an accelerator cost, day by day. */
export interface RentalPrice extends DataRecord {
  readonly steps: readonly RentStep[];
}

/** What holds on a day: from its first day on, and until the day before its end. */
export const holds = ({ from, to }: { readonly from: string; readonly to?: string }, day: string): boolean => from <= day && (to === undefined || day < to);

type Priced = RentalRow & { readonly seller: string };

/** The lower of the two middle ones where their number is even: always a price that somebody asked. */
const middle = (rows: readonly Priced[]): Priced | undefined => rows.toSorted((a, b) => a.price - b.price)[Math.floor((rows.length - 1) / 2)];

/** What an hour of one accelerator costs on a day: the median over the sellers of what they ask on demand. Each seller counts once, with the median of its own offers. Absent where no row of that day is known. */
export function rentOn(day: string, rentals: readonly Rental[]): Omit<RentStep, 'from'> | undefined {
  const sellers = rentals.flatMap(({ seller, history }) => {
    const offers = history.filter((row) => row.terms === 'on-demand' && row.doubt === undefined && holds(row, day));
    return middle(offers.map((row) => ({ ...row, seller }))) ?? [];
  });
  const median = middle(sellers);
  if (!median) return undefined;
  const prices = sellers.map(({ price }) => price);
  const { price: value, seller, seen, source, locator, accessed } = median;
  return { value, low: Math.min(...prices), high: Math.max(...prices), sellers: sellers.length, seller, seen, source, locator, accessed };
}

/** The prices of one accelerator as steps, the oldest first; days on which nobody sold it lie between them. */
export function rentSteps(rentals: readonly Rental[]): readonly RentStep[] {
  const used = rentals.flatMap(({ history }) => history.filter(({ terms, doubt }) => terms === 'on-demand' && doubt === undefined));
  const days = [...new Set(used.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].toSorted();
  return days.flatMap((from, i) => {
    const rent = rentOn(from, rentals);
    const to = days[i + 1];
    return rent ? [{ from, ...(to !== undefined && { to }), ...rent }] : [];
  });
}

/** The prices of every accelerator that somebody rents out, by its id. */
export function rentalPrices(rentals: Readonly<Record<string, Rental>>): Readonly<Record<string, RentalPrice>> {
  const byChip = Object.groupBy(Object.values(rentals), ({ accelerator }) => accelerator);
  return Object.fromEntries(
    Object.keys(byChip)
      .toSorted()
      .flatMap((id) => {
        const steps = rentSteps(byChip[id] ?? []);
        return steps.length ? [[id, { id, name: id, steps }]] : [];
      }),
  );
}
