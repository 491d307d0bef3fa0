import { type Datum, type Unknown, unknown } from '../formula/value.ts';
import { isoDay, writeDay } from '../units/date.ts';
import { staleNote, staleOn } from './fresh.ts';
import { holds, type RentStep } from './rental.ts';

/** What is rented out: its prices day by day, and what is assumed for a day without offers. */
export interface Rented {
  readonly name: string;
  readonly rents?: readonly RentStep[];
  readonly rental?: Datum;
}

/** The rent of an hour of one accelerator on a day, in USD, with its range and its origin. On a day without offers it is what is assumed, else the last price before it, else a sentence that says when prices begin. */
export function rentOf({ name, rents = [], rental }: Rented, day: number): Datum | Unknown {
  const on = isoDay(day);
  const today = rents.find((each) => holds(each, on));
  if (!today && rental) return rental;
  const step = today ?? rents.findLast(({ from }) => from <= on);
  if (!step) {
    const first = rents[0];
    if (!first) return unknown(`No rental price of ${name} is known here. Type one.`);
    return unknown(`No rental price of ${name} on ${writeDay(day)} is known here; they begin on ${first.from}. Type one.`);
  }
  const { value, low, high, sellers, seller, seen, source, locator, accessed } = step;
  const stale = staleOn('rental', seen, on);
  const said = [
    `Median of ${sellers === 1 ? 'one seller' : `${sellers} sellers`} on demand on ${today ? writeDay(day) : step.from}, ${seller}; the range is the cheapest to the dearest.`,
    today ? undefined : `No offer of ${writeDay(day)} is known; this is the last before it.`,
    stale && staleNote(stale),
  ];
  return { value, unit: 'USD/GPU-hour', low, high, source, locator, accessed, grade: 'derived', note: said.filter(Boolean).join(' '), ...(stale && { stale }) };
}
