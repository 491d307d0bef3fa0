import { describe, expect, test } from 'vitest';
import { visit } from './support/page.ts';

const article = 'the-headline/what-294000-bought/';

/** Scrolls to a calculator and waits until it answers. */
async function opened(id: string) {
  const { page, complaints } = await visit(article);
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`#${id}[data-live]`).waitFor();
  return { page, complaints };
}

describe('the article', () => {
  test('has sentences that follow the reader, and published figures that do not', async () => {
    const { page } = await opened('r1-bill');
    const live = page.locator('data.num[data-calculator="r1-bill"][data-of="totalCost"]').first();
    const published = page.locator('a.num').first();
    expect([await live.innerText(), await published.innerText()]).toEqual(['$294K', '$294K']);
    const price = page.locator('#r1-bill-gpuHourPrice');
    await price.fill('4');
    await price.press('Enter');
    await expect.poll(() => live.innerText()).toBe('$588K');
    expect(await live.getAttribute('title')).toMatch(/\$294K at the start/);
    expect(await published.innerText()).toBe('$294K');
  });
  test('opens at the scenario of a link to its own page, in the calculator that the link names', async () => {
    const { page } = await visit(`${article}?calculator=training-run&trainingTokens=2T`);
    await page.locator('#training-run[data-live]').waitFor();
    await page.locator('#r1-bill[data-live]').waitFor();
    expect(await page.locator('#training-run .finding').innerText()).toContain('2T tokens');
    expect(await page.locator('#r1-bill-answer').innerText()).toBe('$294K');
  });
  test('gives a link that brings its reader back to the same sentences', async () => {
    const { page } = await opened('r1-bill');
    const start = page.url();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#r1-bill').getByRole('radio', { name: 'Included' }).check();
    await page.locator('#r1-bill').getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('#r1-bill .tools > [role=status]').innerText()).toBe('The link is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${start}?calculator=r1-bill&includeBase=yes`);
    const other = await visit(`${article}${new URL(link).search}`);
    await expect.poll(() => other.page.locator('data.num[data-calculator="r1-bill"][data-of="totalCost"]').first().innerText()).toBe('$5.87M');
  });
  test('hides the answer of a question until it is asked for', async () => {
    const { page } = await visit(article);
    const question = page.locator('details.question').first();
    expect(await question.locator('.answer-text').isVisible()).toBe(false);
    await question.locator('summary').click();
    expect(await question.locator('.answer-text').isVisible()).toBe(true);
  });
  test('leads from a claim and from a number to its source', async () => {
    const { page } = await visit(article);
    await page.locator('a.num').first().click();
    expect(await page.locator('h1').innerText()).toMatch(/DeepSeek/);
    expect(await page.locator('table').innerText()).toMatch(/\$294K/);
  });
  test('is complete without scripts', async () => {
    const { page } = await visit(article, { javaScript: false });
    const text = await page.locator('main').innerText();
    for (const words of ['$294K', '$5.87M', '101,376 GPU-hours', '128,304 GPU-hours']) expect(text).toContain(words);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(await page.locator('.formula math').count()).toBe(1);
  });
  test('loads no calculator before the reader comes near or does anything', async () => {
    const { page } = await visit(article);
    expect(await page.locator('.calculator[data-live]').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.locator('#training-run[data-live]').waitFor();
  });
});
