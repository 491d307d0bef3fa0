import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../../scripts/pages.ts';
import { dist } from '../../scripts/serve.ts';
import { readData } from '../../src/data/read.ts';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import * as library from '../../src/lib/index.ts';
import * as vocabulary from '../../src/lib/vocabulary/index.ts';
import type { Quantity } from '../../src/lib/vocabulary/quantity.ts';
import { kB, searchWeight, weigh } from '../support/weight.ts';

const folder = join(dist, '_astro');
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe.each(builtPages())('/$path', (page) => {
  test('keeps its budgets of script and style', () => {
    const { script, everyScript, style } = weigh(page);
    expect(script, 'script that the page names; what it loads by itself is measured in the browser').toBeLessThanOrEqual(60 * kB);
    expect(everyScript, 'script with everything that can follow').toBeLessThanOrEqual(100 * kB);
    expect(style, 'style').toBeLessThanOrEqual(20 * kB);
  });
});

test('the window of the search weighs at most 30 kB, when a reader opens it', () => {
  expect(searchWeight()).toBeGreaterThan(0);
  expect(searchWeight()).toBeLessThanOrEqual(30 * kB);
});

test('no data set is in a script: a page carries the records that it shows', () => {
  const { rentals, sources } = readData();
  const telling = [...Object.keys(rentals), ...Object.values(sources).map(({ title }) => title)].filter((text) => text.length >= 16);
  const found = scripts.flatMap(({ name, text }) => telling.filter((word) => text.includes(word)).map((word) => `${name} holds “${word}”`));
  expect(telling.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test('the definitions and sentences of the library are not in the scripts: the page holds them', () => {
  const told = [
    ...Object.values<Quantity>(vocabulary).map(({ definition }) => definition),
    ...Object.values<unknown>(library).flatMap((each) => (typeof each === 'function' && 'says' in each ? [(each as AnyFormula).says] : [])),
  ];
  expect(told.length).toBeGreaterThan(500);
  // Those that a helper of a file puts together stay: they are not written beside their name.
  expect(told.filter((said) => scripts.some(({ text }) => text.includes(said))).length).toBeLessThan(told.length / 10);
});
