import * as z from 'zod';
import { datumIn } from './datum.ts';
import { date, record, text } from './record.ts';

/** Electricity of a country, of a cloud region, or of the world. */
export const grid = z.strictObject({
  ...record,
  /** What it is the grid of. */
  kind: z.enum(['world', 'country', 'cloud-region']),
  /** The year of the carbon intensity. */
  year: date,
  /** Greenhouse gas of a mean kWh, as CO₂: location-based, by the grid and not by contracts. The note says whether building plants and winning fuel is counted. */
  carbonIntensity: datumIn('kg/kWh'),
  /** The same in another year or by another account, for comparison. */
  otherAccounts: z.array(z.strictObject({ year: date, carbonIntensity: datumIn('kg/kWh') })).exactOptional(),
  /** What a large user pays. */
  electricityPrice: datumIn('USD/kWh').exactOptional(),
  /** Water that evaporates where a mean kWh is generated, reservoirs counted. */
  waterIntensity: datumIn('litre/kWh').exactOptional(),
  /** Hours of the year in which the cloud's owner matched its use with clean power nearby, by its own account. */
  carbonFree: datumIn('fraction').exactOptional(),
  /** What a reader must know of it as a whole. */
  note: text.exactOptional(),
});
