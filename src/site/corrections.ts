import { format } from '../lib/units/format.ts';
import { type Unit, units } from '../lib/units/unit.ts';
import { type SetName, sets } from '../schemas/sets.ts';
import { readData } from './data.ts';
import { type Row, recordHref } from './record-pages.ts';

/** The set and id behind `accelerators/v100`. Throws where there is no such record: a mistake of the author. */
export async function recordAt(path: string): Promise<{ readonly set: SetName; readonly record: Row; readonly href: string }> {
  const data = await readData();
  const id = path.split('/').at(-1) ?? '';
  const set = (Object.keys(sets) as SetName[]).find((name) => `${sets[name].folder}/${id}` === path);
  const record = set && (data[set] as unknown as Readonly<Record<string, Row>>)[id];
  if (!set || !record) throw new Error(`There is no record “${path}”.`);
  return { set, record, href: recordHref(set, id) };
}

/** A value as a correction writes it: a number in its unit, anything else as it is. */
export function corrected(value: string, unit: string | undefined): string {
  const known = Object.values<Unit>(units).find(({ id }) => id === unit);
  return known ? format(Number(value), known, { exact: true }) : value;
}

/** A claim about a record that does not fit it, and why it is not used. */
export interface Contradiction {
  readonly set: SetName;
  readonly record: Row;
  readonly claim: string;
  readonly source: string;
  readonly locator: string;
  readonly resolution: string;
}

/** Every contradiction that the records keep, by set and name. */
export async function contradictions(): Promise<readonly Contradiction[]> {
  const data = (await readData()) as unknown as Readonly<Record<SetName, Readonly<Record<string, Row>>>>;
  return (Object.keys(data) as SetName[]).flatMap((set) =>
    Object.values(data[set])
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((record) => ((record['contradictions'] ?? []) as readonly Omit<Contradiction, 'set' | 'record'>[]).map((one) => ({ ...one, set, record }))),
  );
}
