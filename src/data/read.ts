import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { type RentalPrice, rentalPrices } from '../lib/prices/rental.ts';
import { type SetName, sets } from '../schemas/sets.ts';

type Files = { readonly [Name in SetName]: Readonly<Record<string, z.output<(typeof sets)[Name]['schema']>>> };

/** All data sets by name, then records by id: those that are files, and those that follow from them. */
export type Data = Files & {
  /** What an hour of each accelerator cost day by day: what calculators read of the rentals, and pages carry. */
  readonly rentalPrices: Readonly<Record<string, RentalPrice>>;
};

/** The data sets of the files with those that follow from them. */
export const derived = (files: Files): Data => ({ ...files, rentalPrices: rentalPrices(files.rentals) });

/** Where the data files are. */
export const dataFolder = new URL('../content/data/', import.meta.url);

/** Reads and checks every data file, for Node: the terminal and the tests. Throws an error that names the file where one breaks its schema. */
export function readData(folder: URL = dataFolder): Data {
  const read = <Name extends SetName>(name: Name) => Object.fromEntries(readSet(name, folder).map((row) => [row.id, row])) as Data[Name];
  return derived({
    sources: read('sources'),
    models: read('models'),
    accelerators: read('accelerators'),
    servers: read('servers'),
    grids: read('grids'),
    footprints: read('footprints'),
    runs: read('runs'),
    priceIndices: read('priceIndices'),
    priceEvents: read('priceEvents'),
    rentals: read('rentals'),
    apiPrices: read('apiPrices'),
    apiDiscounts: read('apiDiscounts'),
    hostedTuning: read('hostedTuning'),
    scalingLaws: read('scalingLaws'),
    setups: read('setups'),
    trends: read('trends'),
    capabilityPrices: read('capabilityPrices'),
    policies: read('policies'),
    languages: read('languages'),
    assumptions: read('assumptions'),
    checks: read('checks'),
    corrections: read('corrections'),
  });
}

/** The files of a data set, in order of their ids. */
export function filesOf(name: SetName, folder: URL = dataFolder): readonly URL[] {
  const place = new URL(`${sets[name].folder}/`, folder);
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted()
    .map((id) => new URL(`${id}.json`, place));
}

/** The records of a data set. Throws an error that names the file where one breaks its schema. */
export function readSet<Name extends SetName>(name: Name, folder: URL = dataFolder): readonly z.output<(typeof sets)[Name]['schema']>[] {
  const { schema } = sets[name];
  return filesOf(name, folder).map((file) => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file.pathname}\n${z.prettifyError(parsed.error)}`);
    return parsed.data as z.output<(typeof sets)[Name]['schema']>;
  });
}
