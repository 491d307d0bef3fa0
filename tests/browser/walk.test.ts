import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './support/page.ts';

/** Types into the field of a calculator as a person does, wherever the field stands. */
async function type(page: Page, calculator: string, quantity: string, text: string): Promise<void> {
  const field = page.locator(`#${calculator}-${quantity}`);
  await field.evaluate((input) => input.closest('details')?.setAttribute('open', ''));
  await field.fill(text);
  await field.press('Enter');
}

async function opened(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`#${id}[data-live]`).waitFor();
}

test('a reader walks from the first article to the ledger with one scenario, and finds the whole bill', async () => {
  const { page, complaints } = await visit('the-headline/what-294000-bought/');
  const go = async (path: string) => {
    await page.goto(new URL(path, page.url().replace(/\/llm-cost-atlas\/.*/, '/llm-cost-atlas/')).href, { waitUntil: 'networkidle' });
  };

  // At the headline the reader decides what an hour costs.
  await opened(page, 'r1-bill');
  await type(page, 'r1-bill', 'gpuHourPrice', '$3');
  await expect.poll(() => page.locator('#r1-bill-answer').innerText()).toBe('$441K');

  // At the run, the price has come along; the reader chooses tokens.
  await go('what-drives-the-cost/from-flops-to-gpu-hours/');
  await opened(page, 'training-run');
  await expect.poll(() => page.locator('.carried').innerText()).toContain('$3/GPU-hour');
  await type(page, 'training-run', 'trainingTokens', '2T');
  const hours = await page.locator('#training-run-result-gpuHours td').first().innerText();
  expect(hours).toMatch(/GPU-hours$/);

  // At the ledger, both are lines of the bill.
  await go('the-headline/the-bill-nobody-prints/');
  await opened(page, 'project');
  await expect.poll(() => page.locator('.carried').innerText()).toMatch(/\$3\/GPU-hour/);
  expect(await page.locator('#project').innerText()).not.toMatch(/NaN|Infinity|undefined/);
  expect(await page.locator('#project .answer .hero').innerText()).toMatch(/^\$/);

  // And the bar drops them again.
  await page.locator('.carried button').click();
  await expect.poll(() => page.locator('.carried').isHidden()).toBe(true);
  expect(complaints).toEqual({ console: [], failed: [], foreign: [] });
});
