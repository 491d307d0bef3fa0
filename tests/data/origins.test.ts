import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf, readData } from '../../src/data/read.ts';
import { type SetName, sets } from '../../src/schemas/sets.ts';

const data = readData();
const names = Object.keys(sets) as SetName[];
const files = names.flatMap((name) =>
  filesOf(name).map((file) => [`${name}/${file.pathname.split('/').at(-1)}`, JSON.parse(readFileSync(file, 'utf8')) as unknown] as const),
);

/** Numbers that stand outside a datum, by their path. What says an origin but no unit, such as a shape or a check, says it for all it holds. */
function loose(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return [path];
  if (typeof node !== 'object' || node === null) return [];
  const says = (...keys: readonly string[]) => keys.every((key) => typeof (node as Record<string, unknown>)[key] === 'string');
  const origin = says('unit', 'source', 'locator', 'accessed', 'grade');
  if (!origin && !('value' in node) && says('source', 'locator', 'accessed', 'grade')) return [];
  const own = ['value', 'low', 'high'];
  return Object.entries(node).flatMap(([key, child]) => (origin && own.includes(key) ? [] : loose(child, `${path}/${key}`)));
}

/** Ids of the sources that a record names. */
function cited(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => (key === 'source' && typeof child === 'string' ? [child] : cited(child)));
}

function texts(folder: string): string[] {
  const root = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mdx?)$/.test(file))
    .map((file) => readFileSync(new URL(file, root), 'utf8'));
}

const library = texts('lib').flatMap((code) =>
  [...code.matchAll(/\bsource: (\[[^\]]*\]|'[^']+')/g)].flatMap(([, list]) => [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id ?? '')),
);

describe('numbers', () => {
  test('the search for loose numbers finds them', () => {
    const datum = { value: 1, low: 0, high: 2, unit: 'W', source: 'a', locator: 'b', accessed: 'c', grade: 'assumed' };
    expect(loose({ power: datum })).toEqual([]);
    expect(loose({ power: 300 })).toEqual(['/power']);
    expect(loose({ list: [{ value: 1, unit: 'W' }] })).toEqual(['/list/0/value']);
    expect(loose({ power: { ...datum, more: 3 } })).toEqual(['/power/more']);
    expect(loose({ shape: { layers: 3, source: 'a', locator: 'b', accessed: 'c', grade: 'assumed' } })).toEqual([]);
    const { source: _, ...unsourced } = datum;
    expect(loose({ power: unsourced })).toEqual(['/power/value', '/power/low', '/power/high']);
  });

  test.each(files)('of %s each have an origin', (_, record) => {
    expect(loose(record)).toEqual([]);
  });
});

describe('references', () => {
  test.each(files)('of %s to sources resolve', (_, record) => {
    expect(cited(record).filter((id) => !(id in data.sources))).toEqual([]);
  });

  test('of formulas to sources resolve', () => {
    expect(library.length).toBeGreaterThan(0);
    expect(library.filter((id) => !(id in data.sources))).toEqual([]);
  });

  test('of runs and prices to models and accelerators resolve', () => {
    for (const row of Object.values(data.runs)) {
      if (row.model !== undefined) expect(data.models, row.id).toHaveProperty([row.model]);
      if (row.accelerator !== undefined) expect(data.accelerators, row.id).toHaveProperty([row.accelerator]);
    }
    for (const row of Object.values(data.rentals)) expect(data.accelerators, row.id).toHaveProperty([row.accelerator]);
  });

  test('of models to the model they were trained from resolve', () => {
    for (const { id, base } of Object.values(data.models)) if (base !== undefined) expect(data.models, id).toHaveProperty([base]);
  });

  test('reach every source: by a record, a formula or an article', () => {
    const used = new Set([...files.flatMap(([, record]) => cited(record)), ...library]);
    const articles = texts('content').join('\n');
    const idle = Object.keys(data.sources).filter((id) => !used.has(id) && !articles.includes(`"${id}"`) && !articles.includes(`'${id}'`));
    expect(idle).toEqual([]);
  });
});

describe('sources', () => {
  const all = Object.values(data.sources);
  test('have an address each, which no two share', () => {
    const addresses = Map.groupBy(all, ({ url }) => url.toLowerCase().replace(/\/$/, ''));
    expect([...addresses.values()].filter((same) => same.length > 1).map((same) => same.map(({ id }) => id))).toEqual([]);
  });

  test('lead to the page that was read, or say why they lead to the door of a site only', () => {
    const doors = all.filter(({ url }) => new URL(url).pathname === '/' && new URL(url).search === '');
    expect(doors.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
  });
});

test('a text is never about the machine it was written on', () => {
  for (const [path, record] of files) expect(JSON.stringify(record), path).not.toMatch(/\/work\/|\/tmp\/|\/home\/|localhost|fact base/i);
});
