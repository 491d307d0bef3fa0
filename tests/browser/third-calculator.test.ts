import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { base } from '../../src/site/address.ts';
import { browser } from './support/browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Within the project, so that the copy finds its packages by looking upwards.
const copy = join(root, '.tmp/third');
const inCopy = (...words: string[]) =>
  execFileSync(words[0] ?? '', words.slice(1), { cwd: copy, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });

test('a third calculator needs one file in lib/calculators to be in the terminal, on the site and alive', { timeout: 180_000 }, async () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  // The pages of records are a thousand and more, and none of them knows a calculator: the copy does without.
  rmSync(join(copy, 'src/pages/[set]'), { recursive: true });
  const file = readFileSync(join(root, 'tests/fixtures/third-calculator.ts'), 'utf8').replaceAll('../../src/lib/', '../');
  writeFileSync(join(copy, 'src/lib/calculators/how-long.ts'), file);

  expect(inCopy('node', 'src/cli.ts', 'list')).toContain('how-long');
  expect(JSON.parse(inCopy('node', 'src/cli.ts', 'run', 'how-long', 'gpus=4096', '--json')).results.days.value).toBeCloseTo(27.1, 1);

  inCopy('astro', 'build');
  const site = await serve({ folder: join(copy, 'dist'), base });
  onTestFinished(() => site.close());
  const page = await (await browser()).newPage();
  onTestFinished(() => page.close());
  await page.goto(new URL('calculators/how-long/', site.address).href);
  await page.locator('.calculator[data-live]').waitFor();
  expect(await page.locator('.answer .hero').innerText()).toBe('54.2 days');
  await page.getByRole('textbox', { name: 'GPUs' }).fill('4,096');
  await page.getByRole('textbox', { name: 'GPUs' }).press('Enter');
  expect(await page.locator('.finding').innerText()).toBe('The run takes 27.1 days.');
  expect(await page.getByRole('link', { name: 'How long a run takes' }).count()).toBeGreaterThan(0);
});
