import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { addressOf, browser } from './support/browser.ts';

/** A page of another origin with a calculator in a frame, as its line of HTML and the page on data say. */
async function host(query: string): Promise<string> {
  const html = `<!doctype html><title>Elsewhere</title><iframe src="${addressOf(`embed/r1-bill/${query}`)}" width="100%" height="900"></iframe><script>
    addEventListener('message', ({ data, source }) => {
      if (!data?.llmCostAtlas) return;
      for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
    });</script>`;
  const server = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const place = server.address();
  return `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/`;
}

async function framed(query = '') {
  const context = await (await browser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(await host(query), { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await frame.locator('.calculator[data-live]').waitFor();
  return { context, page, frame };
}

test('a calculator in a page of another origin answers, and tells the page its height', async () => {
  const { page, frame } = await framed('?gpuHourPrice=3');
  expect(await frame.locator('.hero').innerText()).toBe('$441K');
  const height = () => page.locator('iframe').evaluate((iframe: HTMLIFrameElement) => Number(iframe.height));
  await expect.poll(height).toBeGreaterThan(1500);
  const before = await height();
  await frame.getByText('Working: every formula').click();
  await expect.poll(height).toBeGreaterThan(before + 500);
  await frame.getByText('Working: every formula').click();
  await expect.poll(height).toBe(before);
});

test('sources open beside the page that holds it, and the way home keeps the numbers', async () => {
  const { context, frame } = await framed();
  await frame.getByText('Working: every formula').click();
  const [source] = await Promise.all([context.waitForEvent('page'), frame.locator('.working .origin a:not([href^="#"])').first().click()]);
  await source.waitForURL(/\/sources\//);
  await source.close();
  await frame.locator('#r1-bill-gpuHourPrice').fill('3');
  await frame.locator('#r1-bill-gpuHourPrice').press('Enter');
  await expect.poll(() => frame.locator('.hero').innerText()).toBe('$441K');
  const home = frame.locator('.embed-from a');
  await home.evaluate((link) => link.ownerDocument.defaultView?.addEventListener('click', (event) => event.preventDefault()));
  await home.click();
  expect(await home.getAttribute('href')).toMatch(/\/calculators\/r1-bill\/\?gpuHourPrice=3$/);
  expect(await home.getAttribute('target')).toBe('_top');
});
