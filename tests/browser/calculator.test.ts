import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { palette } from '../support/palette.ts';
import { axe, overflow, paperOf, visit } from './support/page.ts';

const bill = 'calculators/r1-bill/';
const run = 'calculators/training-run/';

/** Opens a page and waits until its calculators answer. */
async function live(path: string, options: Parameters<typeof visit>[1] = {}) {
  const visited = await visit(path, options);
  await visited.page.locator('.calculator[data-live]').first().waitFor();
  return visited;
}

const answer = (page: Page) => page.locator('.answer .hero').first().innerText();
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

/** Types into a field as a person does, and leaves it. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).press('Enter');
}

const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return textOf(download);
}

describe('a number', () => {
  test('that is typed changes sentence, chart and table', async () => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '$3');
    expect(await answer(page)).toBe('$441K');
    expect(await page.locator('.finding').innerText()).toContain('$3/GPU-hour');
    expect(await page.locator('#r1-bill-picture-bill figcaption').innerText()).toContain('$441K');
    expect(await page.locator('#r1-bill-picture-bill svg').first().textContent()).toContain('$303K');
    expect(await page.locator('#r1-bill-result-totalCost td').first().innerText()).toBe('$441K');
  });
  test('moves its 90% interval along', async () => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '4');
    await expect.poll(() => page.locator('.answer .interval').innerText()).toMatch(/\$441K to \$882K/);
  });
  test('can be slid, stepped and undone', async () => {
    const { page } = await live(bill);
    const slider = page.getByRole('slider', { name: 'Price of a GPU-hour, slider' });
    await slider.focus();
    await slider.press('ArrowRight');
    expect(await answer(page)).not.toBe('$294K');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\$2\.\d+\/GPU-hour$/);
    await page.getByRole('button', { name: 'Reset' }).click();
    for (let clicks = 0; clicks < 25; clicks++) await page.getByRole('button', { name: 'Price of a GPU-hour: more' }).click({ delay: 0 });
    expect(await answer(page)).toBe('$661,500');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await answer(page)).toBe('$646,800');
  });
  test('may be a range', async () => {
    const { page } = await live(run);
    await type(page, 'Utilisation (MFU)', '30% to 45%');
    expect(await field(page, 'Utilisation (MFU)').inputValue()).toBe('30% to 45%');
    await expect.poll(() => page.locator('#training-run-result-gpuHours td').nth(1).innerText()).toMatch(/M to .*M GPU-hours/);
  });
  test.each([['lots'], ['-3'], ['1e999'], ['<b>2</b>']])('that makes no sense (%s) gets a message at its field, and the last result stays', async (text) => {
    const { page, complaints } = await live(bill);
    await type(page, 'Price of a GPU-hour', text);
    const input = field(page, 'Price of a GPU-hour');
    expect(await input.inputValue()).toBe(text);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const ids = (await input.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const described = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(described.join(' ')).toMatch(/Price of a GPU-hour/);
    expect(await answer(page)).toBe('$294K');
    await type(page, 'Price of a GPU-hour', '');
    expect(await input.getAttribute('aria-invalid')).toBeNull();
    expect(complaints.console).toEqual([]);
  });
  test('beyond what was checked is kept and flagged', async () => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '500');
    expect(await answer(page)).toBe('$73.5M');
    expect(await page.locator('.field .note').innerText()).toMatch(/Outside \$0\.50 to \$10\/GPU-hour/);
  });
});

describe('a choice', () => {
  test('adds the base model to the bill', async () => {
    const { page } = await live(bill);
    await page.getByRole('radio', { name: 'Included' }).check();
    expect(await answer(page)).toBe('$5.87M');
  });
  test('of a preset sets everything, and says when it was modified', async () => {
    const { page } = await live(run);
    const preset = page.getByLabel('Start from');
    await preset.selectOption('llama-3.1-405b');
    expect(await page.locator('.finding').innerText()).toContain('405B parameters');
    await type(page, 'Utilisation (MFU)', '40%');
    expect(await preset.locator('option:checked').innerText()).toMatch(/\(modified\)$/);
  });
  test('that leaves a result unknown says why', async () => {
    const { page } = await live(run);
    await page.getByLabel('Accelerator', { exact: true }).selectOption('v100');
    expect(await page.locator('.answer .reason').innerText()).toMatch(/V100.*no BF16 peak/);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    await page.locator('details.more summary').click();
    await page.getByLabel('Number format', { exact: true }).selectOption('fp16');
    expect(await answer(page)).toMatch(/^\$/);
  });
});

describe('the working', () => {
  test('goes from a result to formulas with numbers, rows and their sources', async () => {
    const { page } = await live(bill);
    await page.getByText('Working: every formula').click();
    await page.getByLabel('Show the way to').selectOption('r1Cost');
    const step = page.locator('#r1-bill-step-r1Cost');
    expect(await step.locator('math').nth(1).textContent()).toMatch(/147K⋅\$2=\$294K/);
    const row = page.locator('#r1-bill-in-r1ZeroGpuHours');
    expect(await row.innerText()).toMatch(/101K GPU-hours.*Table 7; published/s);
    await row.getByRole('link').click();
    expect(await page.locator('h1').innerText()).toContain('DeepSeek');
  });
  test('lets a reader put in a number for any intermediate, and take it back', async () => {
    const { page } = await live(run);
    await page.getByText('Working: every formula').click();
    await page.getByLabel(/Your own: GPU-hours$/).fill('1M');
    await page.getByLabel(/Your own: GPU-hours$/).press('Enter');
    expect(await answer(page)).toBe('$2M');
    await page.locator('.overrides').getByRole('button', { name: 'Back to the formula' }).click();
    expect(await answer(page)).toBe('$4.74M');
  });
});

describe('a reader', () => {
  test('finds the input that gives a result', async () => {
    const { page } = await live(run);
    await page.getByText('Start from the answer: which').click();
    await page.getByLabel('to be').fill('$10M');
    await page.getByLabel('by changing').selectOption('trainingTokens');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.locator('.solve [role=status]').innerText()).toMatch(/Training tokens of 31\.2T tokens gives \$10M/);
    await page.getByRole('button', { name: 'Use it' }).click();
    expect(await answer(page)).toBe('$10M');
    await page.getByLabel('to be').fill('$1');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.locator('.solve [role=status]').innerText()).toMatch(/\$3/);
  });
  test('is offered an answer only for what was asked, with the numbers it was found with', async () => {
    const { page } = await live(run);
    await page.getByText('Start from the answer: which').click();
    const said = page.locator('.solve [role=status]');
    const ask = async () => {
      await page.getByLabel('to be').fill('$10M');
      await page.getByRole('button', { name: 'Find' }).click();
      await expect.poll(() => said.innerText()).toContain('gives $10M');
    };
    await ask();
    await page.getByLabel('by changing').selectOption('mfu');
    await expect.poll(() => said.innerText()).toBe('');
    expect(await page.getByRole('button', { name: 'Use it' }).count()).toBe(0);
    await ask();
    await type(page, 'Price of a GPU-hour', '3');
    await expect.poll(() => said.innerText()).toBe('');
  });
  test('compares two scenarios and sees which input makes the difference', async () => {
    const { page } = await live(run);
    await page.getByText('Compare two scenarios').click();
    await page.getByRole('button', { name: /Keep the current one/ }).click();
    await type(page, 'Training tokens', '29.6T');
    await expect.poll(() => page.locator('.compare').innerText()).toMatch(/\+100%/);
    expect(await page.locator('.compare').innerText()).toMatch(/Training tokens \+\$4\.74M/);
  });
  test('shares a link that opens the same scenario', async () => {
    const { page } = await live(run);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const start = page.url();
    await page.getByLabel('Start from').selectOption('llama-3.1-405b');
    await type(page, 'Utilisation (MFU)', '40%');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('.tools [role=status]').innerText()).toBe('The link is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${start}?preset=llama-3.1-405b&mfu=0.4`);
    const other = await live(`${run}${new URL(link).search}`);
    expect(await answer(other.page)).toBe(await answer(page));
  });
  test('takes the numbers away as CSV, JSON and SVG', async () => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '3');
    expect(await saved(page, 'CSV')).toMatch(/^result,totalCost,441000,USD,/m);
    expect(JSON.parse(await saved(page, 'JSON'))).toMatchObject({
      calculator: 'r1-bill',
      inputs: { gpuHourPrice: { value: 3, source: 'reader' } },
      results: { totalCost: { value: 441_000, formula: expect.stringContaining(' = K_{') } },
    });
    expect(await saved(page, 'SVG of “The bill by stage”')).toMatch(/^<\?xml[^>]*>\n<svg [^>]*xmlns=.*\$441K/s);
    expect(await saved(page, 'SVG of “The bill by stage”')).not.toMatch(/light-dark|var\(/);
  });
  test('carries a price to the next calculator, sees it said, and clears it', async () => {
    const { page } = await live(bill);
    await type(page, 'Price of a GPU-hour', '3');
    await page.goto(new URL('../training-run/', page.url()).href);
    await page.locator('.calculator[data-live]').waitFor();
    expect(await page.locator('.carried').innerText()).toMatch(/Price of a GPU-hour \$3/);
    expect(await answer(page)).toBe('$7.11M');
    await page.locator('.carried').getByRole('button').click();
    expect(await answer(page)).toBe('$4.74M');
    expect(await page.locator('.carried').isVisible()).toBe(false);
  });
  test('gets along with the keyboard alone', async () => {
    const { page } = await live(bill);
    await page.getByLabel('Start from').focus();
    const reached = new Set<string>();
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? ''));
      if (await page.evaluate(() => document.activeElement?.id === 'r1-bill-gpuHourPrice')) {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type('3');
        await page.keyboard.press('Enter');
      }
    }
    for (const name of ['Price of a GPU-hour: less', 'Price of a GPU-hour, slider', 'Data: more']) expect(reached).toContain(name);
    expect(await answer(page)).toBe('$441K');
  });
});

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
