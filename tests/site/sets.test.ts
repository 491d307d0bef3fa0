import { expect, test } from 'vitest';
import { builtPages } from '../../scripts/pages.ts';

const pages = builtPages().filter(({ html }) => html.includes('<atlas-calculator'));

test('a page holds each record once, however many calculators read it', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const { path, html } of pages) {
    const parts = [...html.matchAll(/<script type="application\/json" data-set="(\w+)">(.*?)<\/script>/gs)];
    const records = parts.flatMap(([, set, rows = '']) => Object.keys(JSON.parse(rows) as object).map((id) => `${set}/${id}`));
    expect(records.length, path).toBeGreaterThan(0);
    expect(new Set(records).size, path).toBe(records.length);
  }
});
