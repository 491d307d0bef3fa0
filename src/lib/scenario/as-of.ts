import type { ApiModel } from '../prices/api-price.ts';
import type { RentalPrice } from '../prices/rental.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';
import type { NumberInput } from './calculator.ts';

interface Reading {
  readonly seen: string;
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
}

/** The day whose prices are used, as an input: it starts on the day of the newest reading. */
function asOfInput(readings: readonly Reading[], first: string): NumberInput {
  const newest = readings.reduce((latest, row) => (row.seen > latest.seen ? row : latest));
  const { seen, source, locator, accessed } = newest;
  return {
    quantity: q.asOf,
    start: { value: day(seen), unit: 'date', source, locator, accessed, grade: 'derived', note: 'The day on which the newest of the prices was read.' },
    range: [day(first), day(seen)],
    scale: 'linear',
  };
}

/** The day whose rents are used, as an input of a calculator. */
export const asOfRental = (prices: Readonly<Record<string, RentalPrice>>): NumberInput =>
  asOfInput(
    Object.values(prices).flatMap(({ steps }) => steps),
    '2018-10-09',
  );

/** The day whose prices by the token are used, as an input of a calculator. */
export const asOfApi = (models: Readonly<Record<string, ApiModel>>): NumberInput =>
  asOfInput(
    Object.values(models).flatMap(({ history }) => history),
    '2020-10-01',
  );
