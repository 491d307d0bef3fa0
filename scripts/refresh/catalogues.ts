import * as z from 'zod';

/** What a catalogue says of a model, in USD for a million tokens. */
export interface Listed {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number;
  readonly cacheWrite?: number;
}

/** What a catalogue says of an offer of a GPU. */
export interface Offer {
  readonly id: string;
  readonly seller: string;
  readonly chip: string;
  /** In USD/GPU-hour. */
  readonly price: number;
  /** ISO day on which the seller's page was read. */
  readonly read: string;
}

const price = z.number().nonnegative();
const optional = price.nullish();

const litellm = z.record(
  z.string(),
  z
    .looseObject({
      input_cost_per_token: z.unknown(),
      output_cost_per_token: z.unknown(),
      cache_read_input_token_cost: z.unknown(),
      cache_creation_input_token_cost: z.unknown(),
    })
    .partial(),
);
const modelsDev = z.record(
  z.string(),
  z.looseObject({
    models: z.record(
      z.string(),
      z.looseObject({ cost: z.looseObject({ input: price, output: price, cache_read: optional, cache_write: optional }).optional() }),
    ),
  }),
);
const offers = z.array(
  z.looseObject({ id: z.string(), provider_id: z.string(), gpu_model: z.string(), price_usd_hour: price.nullable(), collected_at: z.iso.date() }),
);

/** The number of a catalogue in USD a million tokens, without the dust of binary fractions. */
const aMillion = (perToken: number): number => Number((perToken * 1e6).toPrecision(12));
const isPrice = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads LiteLLM's price map: an object by model, prices a token. Models without both prices are left out. Throws where it is not such a map. */
export function readLitellm(json: unknown): ReadonlyMap<string, Listed> {
  const entries = Object.entries(litellm.parse(json)).flatMap(([id, model]) => {
    const { input_cost_per_token: input, output_cost_per_token: output, cache_read_input_token_cost: read, cache_creation_input_token_cost: write } = model;
    if (!isPrice(input) || !isPrice(output)) return [];
    return [
      [
        id,
        {
          input: aMillion(input),
          output: aMillion(output),
          ...(isPrice(read) && { cachedInput: aMillion(read) }),
          ...(isPrice(write) && { cacheWrite: aMillion(write) }),
        },
      ] as const,
    ];
  });
  if (entries.length === 0) throw new Error('LiteLLM’s price map names no price.');
  return new Map(entries);
}

/** Reads models.dev: an object by provider, then by model, prices a million tokens. The keys of the answer are `provider/model`. Throws where it is not such a list. */
export function readModelsDev(json: unknown): ReadonlyMap<string, Listed> {
  const entries = Object.entries(modelsDev.parse(json)).flatMap(([provider, { models }]) =>
    Object.entries(models).flatMap(([id, { cost }]) =>
      cost
        ? [
            [
              `${provider}/${id}`,
              {
                input: cost.input,
                output: cost.output,
                ...(isPrice(cost.cache_read) && { cachedInput: cost.cache_read }),
                ...(isPrice(cost.cache_write) && { cacheWrite: cost.cache_write }),
              },
            ] as const,
          ]
        : [],
    ),
  );
  if (entries.length === 0) throw new Error('models.dev names no price.');
  return new Map(entries);
}

/** Reads the offers of gpu-pricing. Throws where it is not such a list. */
export function readOffers(json: unknown): readonly Offer[] {
  const list = offers
    .parse(json)
    .flatMap(({ id, provider_id, gpu_model, price_usd_hour, collected_at }) =>
      price_usd_hour === null || price_usd_hour === 0 ? [] : [{ id, seller: provider_id, chip: gpu_model, price: price_usd_hour, read: collected_at }],
    );
  if (list.length === 0) throw new Error('gpu-pricing names no price.');
  return list;
}
