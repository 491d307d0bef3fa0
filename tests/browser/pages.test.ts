import { expect, test } from 'vitest';
import { holdsOf, pagesOf } from './support/every-page.ts';
import { axe, visit } from './support/page.ts';

/** Of pages that one route makes alike, one each: tables, records, embeds, methods. */
const samples = [
  'accelerators/',
  'models/',
  'rentals/',
  'accelerators/h100/',
  'models/deepseek-v3/',
  'sources/deepseek-v3/',
  'runs/llama-3.1-405b/',
  'assumptions/pue/',
  'embed/training-run/',
  'embed/memory/',
  'look-it-up/methods/training/',
];

holdsOf(['', '404.html', ...pagesOf((path) => path.startsWith('calculators/')), ...samples]);

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
