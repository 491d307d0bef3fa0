import { describe, expect, test } from 'vitest';
import { visit } from './support/page.ts';

describe('the table of models', () => {
  test('filters by what a reader types, and says how many are left', async () => {
    const { page } = await visit('models/');
    const rows = page.locator('.records tbody tr:visible');
    const all = await rows.count();
    expect(all).toBeGreaterThanOrEqual(90);
    await page.getByRole('searchbox', { name: /Filter/ }).fill('deepseek v3');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const name of await rows.allInnerTexts()) expect(name).toMatch(/deepseek/i);
    expect(await page.locator('.filter output').innerText()).toMatch(new RegExp(`^${await rows.count()} of ${all}$`));
  });
  test('sorts by a column, by keyboard too, numbers as numbers', async () => {
    const { page } = await visit('models/');
    const head = page.getByRole('button', { name: 'Total' });
    await head.focus();
    await page.keyboard.press('Enter');
    const values = async () =>
      page
        .locator('.records tbody tr')
        .evaluateAll((rows) => rows.map((row) => Number((row.children[3] as HTMLElement).dataset['sort'])).filter((n) => !Number.isNaN(n)));
    const up = await values();
    expect(up.length).toBeGreaterThan(50);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    await head.click();
    expect(await values()).toEqual(up.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
  });
  test('is a plain table without scripts, and leads to each record', async () => {
    const { page } = await visit('models/', { javaScript: false });
    expect(await page.locator('.records tbody tr').count()).toBeGreaterThanOrEqual(90);
    expect(await page.locator('.filter').count()).toBe(0);
    await page.locator('.records a').first().click();
    expect(await page.locator('table').innerText()).toMatch(/published|derived|estimated/);
  });
});

test('a model’s page leads into a calculator with itself chosen', async () => {
  const { page } = await visit('models/llama-3.1-405b/');
  await page.locator('.uses a[href*="calculators/training-run/"]').click();
  await page.locator('#training-run[data-live]').waitFor();
  await expect.poll(() => page.locator('#training-run-model').inputValue()).toBe('llama-3.1-405b');
});

test('data for machines stand at their addresses, with licence and schema', async () => {
  const { page } = await visit('models/');
  const answer = await page.evaluate(async () => {
    const root = location.pathname.replace(/models\/$/, '');
    const index = await (await fetch(`${root}data/v1/index.json`)).json();
    const models = await (await fetch(`${root}data/v1/models.json`)).json();
    const csv = await (await fetch(`${root}data/v1/models.csv`)).text();
    const schema = await (await fetch(`${root}data/v1/models.schema.json`)).json();
    return {
      sets: index.sets.length,
      licence: models.licence,
      records: models.records.length,
      head: csv.split('\r\n')[0],
      says: schema.properties.developer.description,
    };
  });
  expect(answer.sets).toBeGreaterThan(8);
  expect(answer.licence).toContain('CC BY 4.0');
  expect(answer.records).toBeGreaterThanOrEqual(90);
  expect(answer.head).toBe('id,name,field,value,unit,low,high,source,locator,accessed,grade,note');
  expect(answer.says).toMatch(/\.$/);
});
