import type { Accelerator } from '../hardware/accelerator.ts';
import type { Assumption } from '../project/assumption.ts';
import { type RentalPrice, rentalPriceOn } from './rental.ts';

type ById<Row> = Readonly<Record<string, Row>>;

/** The accelerators, each with what an hour of it costs on the day of the newest row; where no seller is known, with what is assumed for it. */
export function withRental(accelerators: ById<Accelerator>, prices: ById<RentalPrice>, assumptions: ById<Assumption>): ById<Accelerator> {
  const rows = Object.values(prices);
  const day = rows.reduce((latest, { from }) => (from > latest ? from : latest), '');
  return Object.fromEntries(
    Object.entries(accelerators).map(([id, chip]) => {
      const rental = rentalPriceOn(day, id, rows) ?? assumptions[`gpu-hour-price-${id}`]?.figure;
      return [id, rental ? { ...chip, rental } : chip];
    }),
  );
}
