import type { Accelerator } from '../hardware/accelerator.ts';
import type { Assumption } from '../project/assumption.ts';
import type { RentalPrice } from './rental.ts';

type ById<Row> = Readonly<Record<string, Row>>;

/** The accelerators, each with what an hour of it cost day by day, and with what is assumed for it where something is. */
export function withRental(accelerators: ById<Accelerator>, prices: ById<RentalPrice>, assumptions: ById<Assumption>): ById<Accelerator> {
  return Object.fromEntries(
    Object.entries(accelerators).map(([id, chip]) => {
      const rents = prices[id]?.steps;
      const rental = assumptions[`gpu-hour-price-${id}`]?.figure;
      return [id, { ...chip, ...(rents && { rents }), ...(rental && { rental }) }];
    }),
  );
}
