import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, visit } from './support/page.ts';

const config = JSON.stringify({
  model_type: 'llama',
  hidden_size: 4096,
  intermediate_size: 14336,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  max_position_embeddings: 8192,
});
const page8b = 'calculators/architecture/';
const field = (page: Page) => page.getByRole('textbox', { name: /^Paste a Hugging Face config\.json/ });

async function openField(): Promise<{ page: Page; complaints: unknown; scripts: readonly string[] }> {
  const visited = await visit(page8b);
  await visited.page.locator('.calculator[data-live]').first().waitFor();
  await visited.page.getByText('Use your own model').click();
  return visited;
}

describe('a config.json of the reader’s own', () => {
  test('is read when it is pasted, and not before is what reads it loaded', async () => {
    const { page, complaints, scripts } = await openField();
    expect(scripts.join(' ')).not.toContain('import-config');
    await field(page).fill(config);
    await expect.poll(() => page.locator('.finding').first().innerText()).toContain('8.03B');
    expect(scripts.join(' ')).toContain('import-config');
    expect(page.url()).not.toContain('hidden_size');
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual({ console: [], failed: [], foreign: [] });
  });
  test('is read when its file is dropped', async () => {
    const { page } = await openField();
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'config.json', { type: 'application/json' }));
      return transfer;
    }, config);
    await field(page).dispatchEvent('drop', { dataTransfer: files });
    await expect.poll(() => page.locator('.finding').first().innerText()).toContain('8.03B');
  });
  test('that is wrong gets a sentence that names the field, and nothing changes', async () => {
    const { page } = await openField();
    const before = await page.locator('.finding').first().innerText();
    await field(page).fill('{"model_type": "llama"}');
    await expect.poll(() => page.locator('.own [role=status]').innerText()).toMatch(/“\w+”.*\./);
    expect(await page.locator('.finding').first().innerText()).toBe(before);
  });
  test('travels to the next calculator of a model, and stays out of the link', async () => {
    const { page } = await openField();
    await field(page).fill(config);
    await expect.poll(() => page.locator('.finding').first().innerText()).toContain('8.03B');
    await page.goto(page.url().replace('architecture', 'kv-cache'), { waitUntil: 'networkidle' });
    await expect.poll(() => page.getByRole('combobox', { name: 'Model', exact: true }).inputValue()).toBe('mine');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.locator('.tools [role=status]').innerText()).toContain('stays on this machine');
  });
  test('is missing elsewhere, which the page says', async () => {
    const { page } = await visit(`${page8b}?model=mine`);
    await expect.poll(() => page.locator('.calculator > header [role=alert]').innerText()).toContain('never left their machine');
  });
});
