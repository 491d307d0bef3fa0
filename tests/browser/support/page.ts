import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { addressOf, browser } from './browser.ts';

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** False turns scripts off. */
  readonly javaScript?: boolean;
  readonly reducedMotion?: boolean;
}

/** What went wrong on a page while it was open. */
export interface Complaints {
  /** Errors and warnings in the console, breaches of the content security policy among them, and exceptions. */
  readonly console: string[];
  /** Requests that failed or were answered with an error. */
  readonly failed: string[];
  /** Requests to any other host. */
  readonly foreign: string[];
}

/** A page of the site, opened. It is closed when the test ends. */
export interface Visited {
  readonly page: Page;
  readonly complaints: Complaints;
  /** The addresses of the scripts that it has loaded so far. */
  readonly scripts: readonly string[];
}

function listen(page: Page): Complaints {
  const complaints: Complaints = { console: [], failed: [], foreign: [] };
  const { origin } = new URL(inject('site'));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.console.push(message.text());
  });
  page.on('pageerror', (error) => complaints.console.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) complaints.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText;
    // The browser's own doing: whoever leaves a page, or changes its address, lets go of what was still on its way.
    if (error !== 'net::ERR_ABORTED') complaints.failed.push(`${error} ${request.url()}`);
  });
  return complaints;
}

/** Opens a page of the built site in a tab of its own, and waits until its network is quiet. */
export async function visit(path: string, options: Visit = {}): Promise<Visited> {
  const { width = 1280, height = 900, theme = 'light', javaScript = true, reducedMotion = true } = options;
  const context = await (await browser()).newContext({
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = listen(page);
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.goto(addressOf(path), { waitUntil: 'networkidle' });
  return { page, complaints, scripts };
}

/** What axe finds against WCAG 2.2 AA and its own best practices, one sentence a place. */
export async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`));
}

/** By how many pixels the page is wider than its window: what a reader would have to scroll sideways. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The colour behind the page, as `#1f4e79`. */
export const paperOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      `#${(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`,
  );
