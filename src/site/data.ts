import { type CollectionKey, getCollection } from 'astro:content';
import { type Data, derived } from '../data/read.ts';
import { type SetName, sets } from '../schemas/sets.ts';

const names = Object.keys(sets) as readonly (SetName & CollectionKey)[];

let read: Promise<Data> | undefined;

/** The data of the site, from its content collections, by set and id. */
export function readData(): Promise<Data> {
  read ??= Promise.all(names.map(async (name) => [name, byId(await getCollection(name))] as const)).then((sets) =>
    derived(Object.fromEntries(sets) as unknown as Data),
  );
  return read;
}

const byId = (rows: readonly { readonly id: string; readonly data: unknown }[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rows.map(({ id, data }) => [id, data] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
