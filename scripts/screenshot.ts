// Takes the screenshot of the README from the built site: `npm run build && npm run screenshot`, or with another page as its argument.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { base } from '../src/site/address.ts';
import { flags } from './browser.ts';
import { findChromium } from './chromium.mjs';
import { serve } from './serve.ts';

const page = process.argv[2] ?? 'the-headline/what-294000-bought/';
const file = 'docs/screenshot.png';

const site = await serve({ base });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...flags] });
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light', reducedMotion: 'reduce' });
  const answer = await tab.goto(new URL(page, site.address).href, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`${page} answers ${answer?.status()}: build the site first.`);
  await tab.evaluate(() => document.fonts.ready.then(() => true));
  mkdirSync('docs', { recursive: true });
  await tab.screenshot({ path: file });
  console.log(`${file} shows ${page}`);
} finally {
  await browser.close();
  await site.close();
}
