import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataFolder, filesOf, readData } from '../../src/data/read.ts';
import { type SetName, sets } from '../../src/schemas/sets.ts';

const names = Object.keys(sets) as SetName[];
const nameOf = (file: URL) => decodeURIComponent(file.pathname.split('/').at(-1) ?? '').replace(/\.json$/, '');

describe.each(names)('%s', (name) => {
  const { schema } = sets[name];

  test('has files', () => {
    expect(filesOf(name).length).toBeGreaterThan(0);
  });

  test.each(filesOf(name).map((file) => [nameOf(file), file] as const))('%s follows its schema, and has the id of its name', (id, file) => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    expect(parsed.error?.issues).toBeUndefined();
    expect(parsed.data?.id).toBe(id);
  });
});

test('the data folder holds the files of the sets and no others', () => {
  const known = names.flatMap((name) => filesOf(name).map((file) => file.pathname));
  const all = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/'));
  expect(all.toSorted()).toEqual(known.toSorted());
});

test('readData gives every set by id', () => {
  const data = readData();
  for (const name of names) {
    const rows: Readonly<Record<string, { id: string }>> = data[name];
    expect(Object.keys(rows)).toHaveLength(filesOf(name).length);
    for (const [id, row] of Object.entries(rows)) expect(row.id).toBe(id);
  }
});
