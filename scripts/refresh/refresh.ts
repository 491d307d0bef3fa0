import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataFolder, readSet } from '../../src/data/read.ts';
import { sets } from '../../src/schemas/sets.ts';
import { refreshApi } from './api.ts';
import { readLitellm, readModelsDev, readOffers } from './catalogues.ts';
import { refreshRentals } from './rentals.ts';
import type { Report } from './report.ts';

/** The sets that can be refreshed. */
export type RefreshedSet = 'apiPrices' | 'rentals';

/** Where the catalogues are. */
export const addresses = {
  litellm: 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
  modelsDev: 'https://models.dev/api.json',
  offers: 'https://raw.githubusercontent.com/tardellirs/gpu-pricing/main/src/data/offerings.json',
} as const;

interface Options {
  readonly set: RefreshedSet;
  /** ISO day of the reading. */
  readonly today: string;
  readonly folder?: URL;
  readonly from?: Readonly<Record<keyof typeof addresses, string>>;
  /** Only says what it would do. */
  readonly dry?: boolean;
}

/** Reads the catalogues of a set and appends what changed. All are read, and every record is checked, before the first file is touched: what fails leaves nothing half-written. */
export async function refresh({ set, today, folder = dataFolder, from = addresses, dry = false }: Options): Promise<Report> {
  if (set === 'apiPrices') {
    const [litellm, modelsDev] = await Promise.all([load('LiteLLM', from.litellm, readLitellm), load('models.dev', from.modelsDev, readModelsDev)]);
    const { records, report } = refreshApi(readSet('apiPrices', folder), { litellm, modelsDev }, today);
    return { ...report, changed: write(set, records, folder, dry) };
  }
  const { records, report } = refreshRentals(readSet('rentals', folder), await load('gpu-pricing', from.offers, readOffers));
  return { ...report, changed: write(set, records, folder, dry) };
}

async function load<Catalogue>(name: string, address: string, read: (json: unknown) => Catalogue): Promise<Catalogue> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    if (!answer.ok) throw new Error(`it answers ${answer.status}`);
    return read(await answer.json());
  } catch (error) {
    throw new Error(`${name} could not be read, and nothing was written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Writes records beside the old files, and puts them in their place only when all are written. */
function write(set: RefreshedSet, records: readonly { readonly id: string }[], folder: URL, dry: boolean): readonly string[] {
  const place = new URL(`${sets[set].folder}/`, folder);
  const files = records.map((record) => {
    sets[set].schema.parse(record);
    const path = fileURLToPath(new URL(`${record.id}.json`, place));
    return { path, written: `${path}.new`, text: `${JSON.stringify(record, null, 2)}\n` };
  });
  if (dry) return files.map(({ path }) => path);
  try {
    for (const { written, text } of files) writeFileSync(written, text);
    for (const { path, written } of files) renameSync(written, path);
  } finally {
    for (const { written } of files) rmSync(written, { force: true });
  }
  return files.map(({ path }) => path);
}
