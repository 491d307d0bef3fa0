import { describe, expect, test } from 'vitest';
import { builtPages } from '../../scripts/pages.ts';
import { gzipped, inlineWeight, kB } from '../support/weight.ts';
import { axe, overflow, visit } from './support/page.ts';

/** At most so many pages of a kind are opened where one route makes many alike: records, embeds, methods. */
const ofAKind = 2;

/** Folders whose pages are each a thing of its own: the articles and the calculators. */
const eachItsOwn = /^(?:calculators|the-headline|what-drives-the-cost|how-the-cost-falls|running-the-model|who-this-lets-in|look-it-up)?$/;

const kinds = Object.groupBy(
  builtPages().map(({ path }) => path),
  (path) => path.split('/').slice(0, -2).join('/'),
);
const pages = new Map(builtPages().map((page) => [page.path, page]));
const paths = Object.entries(kinds).flatMap(([kind, alike = []]) => (alike.length > 2 * ofAKind && !eachItsOwn.test(kind) ? alike.slice(0, ofAKind) : alike));

describe.each(paths)('the page /%s', (path) => {
  test.each(['light', 'dark'] as const)('opens without an error or a foreign request, and axe finds nothing, in the %s theme', async (theme) => {
    const { page, complaints, scripts } = await visit(path, { theme });
    const html = pages.get(path)?.html ?? '';
    expect(inlineWeight(html) + gzipped(scripts), 'bytes of script before interaction').toBeLessThanOrEqual(60 * kB);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual({ console: [], failed: [], foreign: [] });
  });

  test('fits a window of 320 pixels', async () => {
    const { page } = await visit(path, { width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
  });
});

test('the search loads its window only when it is opened, and finds a page', async () => {
  const { page, complaints } = await visit('');
  const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /ui-core|pagefind/.test(name)).length);
  expect(await scripts()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('DeepSeek');
  await page.locator('dialog[open] .pagefind-ui__result-link').first().waitFor();
  expect(await scripts()).toBeGreaterThan(0);
  expect(await page.locator('dialog[open] input').evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual({ console: [], failed: [], foreign: [] });
});
