import type { DataRecord } from '../formula/value.ts';
import { isSelection, type Selection } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';

/** The id under which a record of the reader's own joins a data set. */
export const ownId = 'mine';

/** What became of a text: a record with notes on how it was read, or a sentence that says what is wrong with it. */
export type OwnImport =
  | { readonly ok: true; readonly record: DataRecord; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Makes a record of a data set from the text of a file. Never throws. */
export type Importer = (text: string) => OwnImport;

/** How readers bring a record of a data set. */
export interface Importable {
  /** What the text is, such as “a Hugging Face config.json”. */
  readonly text: string;
  /** Loads the importer, when a reader brings something and not before. */
  load(): Promise<Importer>;
}

/** Longest text that is read, in characters: a configuration is a few thousand. */
export const longestText = 200_000;

/** Reads a text as a record of the reader's own, with whatever importer its set has. */
export async function importOwn({ text: what, load }: Importable, text: string): Promise<OwnImport> {
  if (text.trim() === '') return { ok: false, message: `There is nothing to read. Give ${what}.` };
  if (text.length > longestText) return { ok: false, message: `The text is longer than ${longestText} characters, so it was not read. Give ${what}.` };
  const imported = (await load())(text);
  return imported.ok ? { ...imported, record: { ...imported.record, id: ownId } } : imported;
}

/** A calculator whose data set has the reader's own record as well, in place of an earlier one. */
export const withOwn = (calculator: Calculator, set: string, record: DataRecord): Calculator => ({
  ...calculator,
  data: { ...calculator.data, [set]: { ...calculator.data[set], [ownId]: { ...record, id: ownId } } },
});

/** The selections of a calculator, by which a reader's own record of a set can be picked. */
export const selectionsOf = ({ inputs }: Calculator, set: string): readonly Selection[] =>
  inputs.flatMap(({ quantity }) => (isSelection(quantity) && quantity.set === set ? [quantity] : []));
