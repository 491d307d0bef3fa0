import { expect, test } from 'vitest';
import { builtPages } from '../../scripts/pages.ts';

const pages = builtPages().filter(({ html }) => html.includes('<atlas-calculator'));

test('a page holds each data set once, however many calculators read it', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const { path, html } of pages) {
    const sets = [...html.matchAll(/data-set="(\w+)"/g)].map(([, set]) => set);
    expect(sets.length, path).toBeGreaterThan(0);
    expect(new Set(sets).size, path).toBe(sets.length);
  }
});
