import { describe, expect, test } from 'vitest';
import { axe, visit } from './support/page.ts';

const article = 'running-the-model/thinking-and-acting/';
const log = 'input,cached,cache_write,output\n120000,100000,8000,900\n130000,120000,4000,1100\n';

describe('a token log of the reader’s own', () => {
  test('is priced on every model, the cheapest first, and sent nowhere', async () => {
    const { page, complaints } = await visit(article);
    await page.locator('#token-log').fill(log);
    await expect
      .poll(() => page.locator('#token-log-said').innerText())
      .toContain('2 requests: 18K tokens of fresh input, 220K tokens read from a cache, 12K tokens written to it, 2K tokens of output.');
    const rows = page.locator('atlas-token-log tbody tr');
    expect(await rows.count()).toBeGreaterThan(100);
    const costs = (await rows.allInnerTexts()).map((text) => /\$([\d.]+)$/.exec(text)?.[1]).flatMap((cost) => (cost === undefined ? [] : [Number(cost)]));
    expect(costs.length).toBeGreaterThan(50);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(complaints.foreign).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });
  test('that cannot be read says what is wrong, and shows no price', async () => {
    const { page } = await visit(article);
    await page.locator('#token-log').fill('hello');
    await expect.poll(() => page.locator('#token-log-said').innerText()).toMatch(/first line must name the columns/);
    expect(await page.locator('atlas-token-log tbody').count()).toBe(0);
  });
  test('counts one request as one, and says that an empty file is empty', async () => {
    const { page } = await visit(article);
    await page.locator('#token-log').fill('input,output\n1200,90\n');
    await expect.poll(() => page.locator('#token-log-said').innerText()).toMatch(/^1 request: /);
    await page.locator('atlas-token-log input[type=file]').setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await expect.poll(() => page.locator('#token-log-said').innerText()).toBe('The file is empty.');
    expect(await page.locator('atlas-token-log tbody').count()).toBe(0);
  });
  test('is not offered without scripts, which the page says', async () => {
    const { page } = await visit(article, { javaScript: false });
    expect(await page.locator('#token-log').isVisible()).toBe(false);
    expect(await page.locator('atlas-token-log').innerText()).toContain('needs JavaScript');
  });
});
