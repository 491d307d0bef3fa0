import type { Page } from 'playwright-core';
import { type Visit, type Visited, visit } from './page.ts';

/** Two calculators of which tests know the answers. */
export const bill = 'calculators/r1-bill/';
export const run = 'calculators/training-run/';

/** Opens a page and waits until its calculators answer. */
export async function live(path: string, options: Visit = {}): Promise<Visited> {
  const visited = await visit(path, options);
  await visited.page.locator('.calculator[data-live]').first().waitFor();
  return visited;
}

export const answer = (page: Page): Promise<string> => page.locator('.answer .hero').first().innerText();
export const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

/** Types into a field as a person does, and leaves it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).press('Enter');
}
