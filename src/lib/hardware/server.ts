import type { DataRecord, Datum } from '../formula/value.ts';
import type { RentStep } from '../prices/rental.ts';
import type { Accelerator } from './accelerator.ts';

/** A server or rack with its accelerators, as far as the library reads one. */
export interface Server extends DataRecord {
  /** Id of its accelerators. */
  readonly accelerator: string;
  /** How many it has, in GPU. */
  readonly gpus: Datum;
  /** The most that it draws, in W. */
  readonly power?: Datum;
  /** What it costs with its accelerators, in USD. */
  readonly price?: Datum;
  /** What an hour of one of its accelerators was rented for, day by day. Not in its file: a calculator joins it from the price rows. */
  readonly rents?: readonly RentStep[];
  /** What is assumed for it on a day without offers, in USD/GPU-hour. Joined too. */
  readonly rental?: Datum;
}

/** The servers, each with what an hour of one of its accelerators is rented for. */
export const withServerRental = (
  servers: Readonly<Record<string, Server>>,
  accelerators: Readonly<Record<string, Accelerator>>,
): Readonly<Record<string, Server>> =>
  Object.fromEntries(
    Object.entries(servers).map(([id, server]) => {
      const { rents, rental } = accelerators[server.accelerator] ?? {};
      return [id, { ...server, ...(rents && { rents }), ...(rental && { rental }) }];
    }),
  );
