import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../../src/lib/index.ts';

test('a formula can be called by itself', () => {
  expect(library.trainingFlop({ N: 70e9, D: 15e12, c: 0 })).toBe(6 * 70e9 * 15e12);
  expect(library.gpuHours({ C: 3.6e21, P: 1e15, mfu: 0.5 })).toBe(2000);
});

test('the table of contents names every file of the library but the calculators and what only they share', () => {
  const folder = new URL('../../src/lib/', import.meta.url);
  const own = ['index.ts', 'formula/root.ts', 'scenario/nearest.ts', 'uncertainty/random.ts'];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') && !/^(calculators|vocabulary)\//.test(name) && !/^architecture\/config\/(?!import-config)/.test(name) && !own.includes(name),
  );
  const named = [...readFileSync(new URL('index.ts', folder), 'utf8').matchAll(/from '\.\/([^']+)'/g)].map(([, name]) => name);
  expect(named.filter((name) => !name?.startsWith('vocabulary/')).toSorted()).toEqual(files.toSorted());
});
