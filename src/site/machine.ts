import * as z from 'zod';
import { type SetName, sets } from '../schemas/sets.ts';
import { base, site } from './address.ts';
import { type Figure, figuresOf, wordsOf } from './figures.ts';
import { folderOf, type Row, recordPages } from './record-pages.ts';

/** The version of the shape in which data are given out; it stands in their address, and a new one leaves the old in place. */
export const dataVersion = 1;

export const licence = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/** The absolute address of a file of data. */
export const dataAddress = (file: string): string => new URL(`${base}data/v${dataVersion}/${file}`, site).href;

/** A set as it is given out: what it is, under what licence, how to cite it, and its records. */
export function asJson(set: SetName, rows: Readonly<Record<string, unknown>>): object {
  const { title, says } = recordPages(set);
  const folder = folderOf(set);
  return {
    set,
    version: dataVersion,
    title,
    description: says,
    licence,
    cite: `LLM Cost Atlas, ${title}, ${dataAddress(`${folder}.json`)}. Each figure names its own source: cite that as well.`,
    schema: dataAddress(`${folder}.schema.json`),
    page: new URL(`${base}${folder}/`, site).href,
    records: Object.values(rows),
  };
}

const columns = ['id', 'name', 'field', 'value', 'unit', 'low', 'high', 'source', 'locator', 'accessed', 'grade', 'note'] as const;

/** A set as CSV, one row a figure with its origin; what a record says in words is a row without a unit. RFC 4180. */
export function asCsv(rows: Readonly<Record<string, unknown>>): string {
  const lines = Object.values(rows as Readonly<Record<string, Row>>).flatMap((row) => [
    ...wordsOf(row).map(([field, value]) => ({ id: row.id, name: row.name, field, value })),
    ...figuresOf(row).map(({ path, ...figure }: Figure) => ({ ...figure, id: row.id, name: row.name, field: path })),
  ]);
  const text = (line: Readonly<Record<string, unknown>>) => columns.map((column) => cell(line[column])).join(',');
  return `${[columns.join(','), ...lines.map(text)].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const texts = import.meta.glob<string>('../schemas/*.ts', { eager: true, query: '?raw', import: 'default' });
const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../schemas/*.ts', { eager: true });

/** What all records share, and then the file that declares the schema: the later word on a field is the nearer one. */
const filesOf = (set: SetName): readonly string[] => [
  '../schemas/record.ts',
  '../schemas/datum.ts',
  ...Object.keys(modules).filter((file) => Object.values(modules[file] ?? {}).includes(sets[set].schema)),
];

/** What the comment before each field of a schema file says of it. */
function commentsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+):/g)].map(([, comment = '', name = '']) => [
      name,
      comment
        .replace(/^\s*\*/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  [key: string]: unknown;
}

/** The JSON Schema of a set's records, each field with the sentence that explains it. */
export function schemaOf(set: SetName): object {
  const schema = z.toJSONSchema(sets[set].schema, { unrepresentable: 'any', io: 'output' }) as Node;
  explain(schema, new Map(filesOf(set).flatMap((file) => [...commentsIn(texts[file] ?? '')])));
  return { $id: dataAddress(`${folderOf(set)}.schema.json`), title: recordPages(set).title, ...schema };
}

function explain(node: unknown, known: ReadonlyMap<string, string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, property] of Object.entries((node as Node).properties ?? {})) {
    const says = known.get(name);
    if (says && typeof property === 'object') property.description ??= says;
  }
  for (const part of Object.values(node)) explain(part, known);
}
