import { describe, expect, test } from 'vitest';
import { answer, bill, live, run, type } from './support/calculator.ts';

describe('a link', () => {
  test('of garbage opens the calculator at its start and says what was left out', async () => {
    const { page, complaints } = await live(`${run}?mfu=%00%ff&accelerator=<script>&preset=..%2f&v=1&constructor=2&q=${'x'.repeat(500)}`);
    expect(await answer(page)).toBe('$4.74M');
    expect(await page.locator('.calculator > header [role=alert]').innerText()).toMatch(/Part of the link was left out/);
    expect(complaints.console).toEqual([]);
  });
});

describe('the address of the page', () => {
  test('holds what the reader did, so that it is there after a look at a source, and is bare again at the start', async () => {
    const { page } = await live(run);
    const start = page.url();
    await page.getByLabel('Start from').selectOption('gpt-3-175b');
    await type(page, 'Utilisation (MFU)', '30%');
    await expect.poll(() => page.url()).toBe(`${start}?preset=gpt-3-175b&mfu=0.3`);
    const before = await answer(page);
    await page.getByText('Working: every formula').click();
    await page.locator('.working .origin a:not([href^="#"])').first().click();
    await page.waitForURL(/\/sources\//);
    await page.goBack();
    await page.locator('.calculator[data-live]').waitFor();
    await expect.poll(() => answer(page)).toBe(before);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => page.url()).toBe(start);
  });
  test('keeps the place on the page, and what is in force when the reader goes back to an earlier place', async () => {
    const { page } = await live(`${bill}#r1-bill`);
    await type(page, 'Price of a GPU-hour', '3');
    await expect.poll(() => page.url()).toMatch(/\?gpuHourPrice=3#r1-bill$/);
    await page.evaluate(() => {
      location.hash = '#r1-bill-working';
    });
    await type(page, 'Price of a GPU-hour', '4');
    await expect.poll(() => page.url()).toMatch(/\?gpuHourPrice=4#r1-bill-working$/);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/\?gpuHourPrice=4#r1-bill$/);
  });
  test('passes over what other sites add to a link', async () => {
    const { page } = await live(`${run}?utm_source=x&mfu=0.2&fbclid=1&ref=hn`);
    expect(await answer(page)).toBe('$9.23M');
    expect(await page.locator('.refused').count()).toBe(0);
  });
});
