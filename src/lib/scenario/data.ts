import type { Model } from '../architecture/model.ts';
import type { Setup } from '../cluster/setup.ts';
import type { Footprint } from '../energy/account.ts';
import type { Grid } from '../energy/grid.ts';
import type { HostedTuning } from '../fine-tuning/hosted.ts';
import type { Datum } from '../formula/value.ts';
import type { Accelerator } from '../hardware/accelerator.ts';
import type { Server } from '../hardware/server.ts';
import type { ApiDiscount, ApiModel } from '../prices/api-price.ts';
import type { Language } from '../prices/language-record.ts';
import type { PriceIndex } from '../prices/price-index.ts';
import type { RentalPrice } from '../prices/rental.ts';
import type { Assumption } from '../project/assumption.ts';
import type { ScalingLaw } from '../scaling/law.ts';
import type { Run } from '../training/run.ts';
import type { Capability } from '../trends/capability.ts';
import type { Policy } from '../trends/policy.ts';
import type { Trend } from '../trends/trend.ts';

type ById<Row> = Readonly<Record<string, Row>>;

/** The data sets that calculators read, by name. */
export interface Data {
  readonly models: ById<Model>;
  readonly accelerators: ById<Accelerator>;
  readonly servers: ById<Server>;
  readonly grids: ById<Grid>;
  readonly footprints: ById<Footprint>;
  readonly runs: ById<Run>;
  readonly priceIndices: ById<PriceIndex>;
  readonly rentalPrices: ById<RentalPrice>;
  readonly apiPrices: ById<ApiModel>;
  readonly apiDiscounts: ById<ApiDiscount>;
  readonly hostedTuning: ById<HostedTuning>;
  readonly scalingLaws: ById<ScalingLaw>;
  readonly setups: ById<Setup>;
  readonly trends: ById<Trend>;
  readonly capabilityPrices: ById<Capability>;
  readonly policies: ById<Policy>;
  readonly languages: ById<Language>;
  readonly assumptions: ById<Assumption>;
}

/** A figure of a run. Throws where it is absent: a mistake of the author, which the data tests find. */
export function figureOf({ runs }: Pick<Data, 'runs'>, run: string, figure: string): Datum {
  const datum = runs[run]?.figures[figure];
  if (!datum) throw new Error(`The run ${run} has no figure ${figure}.`);
  return datum;
}

/** An assumption by its id. Throws where it is absent. */
export function assumed({ assumptions }: Pick<Data, 'assumptions'>, id: string): Datum {
  const found = assumptions[id];
  if (!found) throw new Error(`There is no assumption ${id}.`);
  return found.figure;
}

/** The growth of a trend by its id. Throws where it is absent. */
export function trendOf({ trends }: Pick<Data, 'trends'>, id: string): Datum {
  const found = trends[id];
  if (!found) throw new Error(`There is no trend ${id}.`);
  return found.growth;
}
