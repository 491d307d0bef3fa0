import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { palette } from '../support/palette.ts';
import { answer, bill, field, live, run, type } from './support/calculator.ts';
import { axe, overflow, paperOf, visit } from './support/page.ts';

describe('the focus', () => {
  const focused = (page: Page) =>
    page.evaluate(() => (document.activeElement === document.body ? 'nothing' : document.activeElement?.id || document.activeElement?.textContent));
  test('stays where nothing is left to take back', async () => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '3');
    await page.getByRole('button', { name: 'Reset' }).press('Enter');
    expect(await answer(page)).toBe('$294K');
    expect(await focused(page)).toBe('Reset');
  });
  test('goes with a number from its formula to what goes in, and back', async () => {
    const { page } = await live(run);
    await page.getByText('Working: every formula').click();
    await page.getByLabel(/Your own: GPU-hours$/).fill('1M');
    await page.getByLabel(/Your own: GPU-hours$/).press('Enter');
    await expect.poll(() => focused(page)).toBe('training-run-back-gpuHours');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('training-run-override-gpuHours');
  });
});

describe('on a phone', () => {
  test('the number stays in sight under the header while its inputs are changed, and hides none of them', async () => {
    const { page } = await live(run, { width: 390, height: 844 });
    const inputs = page.locator('.controls > .field :is(input[type=text], select)');
    for (const place of [0, (await inputs.count()) - 1]) {
      const input = inputs.nth(place);
      await input.focus();
      const [number, under] = [await page.locator('.answer .result').boundingBox(), await input.boundingBox()];
      expect(number?.y).toBeGreaterThan(50);
      expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThanOrEqual(under?.y ?? 0);
    }
  });
  test('gives the whole height to the inputs where there is little', async () => {
    const { page } = await live(run, { width: 390, height: 400 });
    await page.locator('.controls > .field :is(input[type=text], select)').last().focus();
    expect((await page.locator('.answer .result').boundingBox())?.y).toBeLessThan(0);
  });
});

describe('a screen reader', () => {
  test('hears the answer once when the numbers rest, and why a text could not be used', async () => {
    const { page } = await live(bill);
    const said = page.locator('.answer [role=status]');
    expect(await said.textContent()).toBe('');
    await page.evaluate(() => {
      const heard: string[] = [];
      const status = document.querySelector('.answer [role=status]')!;
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { heard });
    });
    await page.getByRole('slider', { name: 'Price of a GPU-hour, slider' }).evaluate((slider: HTMLInputElement) => {
      for (let steps = 0; steps < 5; steps++) {
        slider.stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await expect.poll(() => said.textContent()).toMatch(/^Total: \$[\d,]+\. The bill comes to/);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.filter(Boolean).length)).toBe(1);
    await type(page, 'Price of a GPU-hour', 'lots');
    await expect.poll(() => said.textContent()).toMatch(/^Price of a GPU-hour/);
    expect(await page.locator('#r1-bill-gpuHourPrice-error').innerText()).toMatch(/stays in force\.$/);
  });
});

describe('what was typed in vain', () => {
  test.each(['Undo', 'Reset'])('goes with %s', async (button) => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '3');
    await type(page, 'Price of a GPU-hour', 'lots');
    await page.getByRole('button', { name: button }).click();
    expect(await field(page, 'Price of a GPU-hour').inputValue()).toBe('$2');
    expect(await field(page, 'Price of a GPU-hour').getAttribute('aria-invalid')).toBeNull();
    expect(await answer(page)).toBe('$294K');
  });
});

describe('a script that does not arrive', () => {
  test('is said, and the numbers stay', async () => {
    const { page } = await visit('look-it-up/about/');
    await page.route(/island/, (route) => route.abort());
    await page.goto(new URL('../../calculators/r1-bill/', page.url()).href);
    await page.mouse.move(10, 10);
    await expect.poll(() => page.locator('.calculator > header [role=alert]').innerText()).toMatch(/did not load/);
    expect(await answer(page)).toBe('$294K');
    expect(await field(page, 'Price of a GPU-hour').isDisabled()).toBe(true);
  });
});

describe('without scripts', () => {
  test.each([bill, run])('%s is complete, and its controls are off', async (path) => {
    const { page } = await visit(path, { javaScript: false });
    expect(await answer(page)).toMatch(/^\$/);
    expect(await page.locator('.calculator svg:visible').count()).toBeGreaterThan(1);
    expect(await page.locator('.results tbody tr').count()).toBeGreaterThan(4);
    expect(await page.locator('.calculator :is(input, button, select):not(:disabled)').count()).toBe(0);
    expect(await page.locator('.no-js-note').isVisible()).toBe(true);
    await page.getByText('Working: every formula').click();
    expect(await page.locator('.working math').count()).toBeGreaterThan(10);
  });
  test.each(['light', 'dark'] as const)('the page is as %s as the reader’s system', async (theme) => {
    const { page } = await visit(bill, { javaScript: false, theme });
    expect(await paperOf(page)).toBe(palette[theme]['paper']);
  });
  test.each([bill, run])('%s lists what it says from every start', async (path) => {
    const { page } = await visit(path, { javaScript: false });
    await page.locator('.every-start summary').click();
    const rows = page.locator('.every-start tbody tr');
    expect(await rows.count()).toBe(await page.locator('.preset option').count());
    expect((await rows.allInnerTexts()).every((text) => /\$\d/.test(text))).toBe(true);
  });
  test.each([bill, run])('%s says the same as with them', async (path) => {
    const words = async (page: Page) =>
      Promise.all(
        ['.controls .about', '.working li > p:first-child', '.working .origin', '.working th[title]', '.not-for li'].map((place) =>
          page.locator(place).allTextContents(),
        ),
      );
    const { page: without } = await visit(path, { javaScript: false });
    const { page } = await live(path);
    expect((await words(without)).flat().every((text) => text.trim().length > 2)).toBe(true);
    expect(await words(page)).toEqual(await words(without));
    expect(await page.locator('.working th[title=""]').count()).toBe(0);
  });
});

describe('after use', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (theme) => {
    const { page, complaints } = await live(run, { theme });
    for (const summary of await page.locator('.calculator summary').all()) await summary.click();
    await type(page, 'Utilisation (MFU)', 'lots');
    await type(page, 'Training tokens', '2T');
    await page.getByRole('button', { name: /Keep the current one/ }).click();
    await page.getByLabel(/Your own: GPU-hours$/).fill('1M');
    await page.getByLabel(/Your own: GPU-hours$/).press('Enter');
    expect(await axe(page)).toEqual([]);
    expect(complaints).toMatchObject({ console: [], failed: [], foreign: [] });
  });
  test('still fits a window of 320 pixels', async () => {
    const { page } = await live(bill, { width: 320, height: 640 });
    for (const summary of await page.locator('.calculator summary').all()) await summary.click();
    await type(page, 'Price of a GPU-hour', '123.456');
    expect(await overflow(page)).toBe(0);
  });
  test('prints answer, drawings and working, without controls, on white from a dark screen', async () => {
    const { page } = await live(bill, { theme: 'dark' });
    await type(page, 'Price of a GPU-hour', '3');
    await page.emulateMedia({ media: 'print' });
    expect(await paperOf(page)).toBe('#ffffff');
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.answer .hero').innerText()).toBe('$441K');
    expect(await page.locator('.working math').first().isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });
});
