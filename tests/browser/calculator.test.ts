import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, bill, field, live, run, type } from './support/calculator.ts';

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return text(await download.createReadStream());
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
