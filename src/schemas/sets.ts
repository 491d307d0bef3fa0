import { accelerator } from './accelerator.ts';
import { apiDiscount } from './api-discount.ts';
import { apiPrice } from './api-price.ts';
import { assumption } from './assumption.ts';
import { capabilityPrice } from './capability-price.ts';
import { check } from './check.ts';
import { correction } from './correction.ts';
import { footprint } from './footprint.ts';
import { grid } from './grid.ts';
import { hostedTuning } from './hosted-tuning.ts';
import { language } from './language.ts';
import { model } from './model.ts';
import { policy } from './policy.ts';
import { priceEvent } from './price-event.ts';
import { priceIndex } from './price-index.ts';
import { rental } from './rental.ts';
import { run } from './run.ts';
import { scalingLaw } from './scaling-law.ts';
import { server } from './server.ts';
import { setup } from './setup.ts';
import { source } from './source.ts';
import { trend } from './trend.ts';

/** The data sets: the folder of each under `src/content/data`, and what a file in it holds. */
export const sets = {
  sources: { folder: 'sources', schema: source },
  models: { folder: 'models', schema: model },
  accelerators: { folder: 'accelerators', schema: accelerator },
  servers: { folder: 'servers', schema: server },
  grids: { folder: 'grids', schema: grid },
  footprints: { folder: 'footprints', schema: footprint },
  runs: { folder: 'runs', schema: run },
  priceIndices: { folder: 'prices/indices', schema: priceIndex },
  priceEvents: { folder: 'prices/events', schema: priceEvent },
  rentals: { folder: 'prices/rental', schema: rental },
  apiPrices: { folder: 'prices/api', schema: apiPrice },
  apiDiscounts: { folder: 'prices/discounts', schema: apiDiscount },
  hostedTuning: { folder: 'prices/fine-tuning', schema: hostedTuning },
  scalingLaws: { folder: 'scaling-laws', schema: scalingLaw },
  setups: { folder: 'setups', schema: setup },
  trends: { folder: 'trends', schema: trend },
  capabilityPrices: { folder: 'capability-prices', schema: capabilityPrice },
  policies: { folder: 'policies', schema: policy },
  languages: { folder: 'languages', schema: language },
  assumptions: { folder: 'assumptions', schema: assumption },
  checks: { folder: 'checks', schema: check },
  corrections: { folder: 'corrections', schema: correction },
} as const;

export type SetName = keyof typeof sets;
