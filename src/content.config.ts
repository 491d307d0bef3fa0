import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { article } from './schemas/article.ts';
import { type SetName, sets } from './schemas/sets.ts';

/** The files of a data set. The id is the file's name as it is: Astro's own would drop the dot of `llama-3.1-405b`. */
const files = (name: SetName) =>
  glob({
    base: `./src/content/data/${sets[name].folder}`,
    pattern: '*.json',
    generateId: ({ entry }) => entry.replace(/\.json$/, ''),
  });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: z.object({ article: article.exactOptional() }) }) }),
  sources: defineCollection({ loader: files('sources'), schema: sets.sources.schema }),
  models: defineCollection({ loader: files('models'), schema: sets.models.schema }),
  accelerators: defineCollection({ loader: files('accelerators'), schema: sets.accelerators.schema }),
  servers: defineCollection({ loader: files('servers'), schema: sets.servers.schema }),
  grids: defineCollection({ loader: files('grids'), schema: sets.grids.schema }),
  footprints: defineCollection({ loader: files('footprints'), schema: sets.footprints.schema }),
  runs: defineCollection({ loader: files('runs'), schema: sets.runs.schema }),
  priceIndices: defineCollection({ loader: files('priceIndices'), schema: sets.priceIndices.schema }),
  priceEvents: defineCollection({ loader: files('priceEvents'), schema: sets.priceEvents.schema }),
  rentals: defineCollection({ loader: files('rentals'), schema: sets.rentals.schema }),
  apiPrices: defineCollection({ loader: files('apiPrices'), schema: sets.apiPrices.schema }),
  apiDiscounts: defineCollection({ loader: files('apiDiscounts'), schema: sets.apiDiscounts.schema }),
  hostedTuning: defineCollection({ loader: files('hostedTuning'), schema: sets.hostedTuning.schema }),
  scalingLaws: defineCollection({ loader: files('scalingLaws'), schema: sets.scalingLaws.schema }),
  setups: defineCollection({ loader: files('setups'), schema: sets.setups.schema }),
  trends: defineCollection({ loader: files('trends'), schema: sets.trends.schema }),
  capabilityPrices: defineCollection({ loader: files('capabilityPrices'), schema: sets.capabilityPrices.schema }),
  policies: defineCollection({ loader: files('policies'), schema: sets.policies.schema }),
  languages: defineCollection({ loader: files('languages'), schema: sets.languages.schema }),
  assumptions: defineCollection({ loader: files('assumptions'), schema: sets.assumptions.schema }),
  checks: defineCollection({ loader: files('checks'), schema: sets.checks.schema }),
  corrections: defineCollection({ loader: files('corrections'), schema: sets.corrections.schema }),
};
