import type { DataRecord, Datum } from '../formula/value.ts';

/** A grid: a country, or what a cloud region draws from. */
export interface Grid extends DataRecord {
  /** Greenhouse gas of a mean kWh, by the grid and not by contracts, in kg/kWh. */
  readonly carbonIntensity: Datum;
  /** What a large user pays, in USD/kWh. */
  readonly electricityPrice?: Datum;
  /** Water that evaporates where a mean kWh is generated, in litre/kWh. */
  readonly waterIntensity?: Datum;
}
