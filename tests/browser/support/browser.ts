import { type Browser, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let connected: Promise<Browser> | undefined;

/** The browser that the setup has started, connected once a test file. */
export function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/** Where a page of the built site is served. */
export const addressOf = (path: string): string => new URL(path.replace(/^\//, ''), inject('site')).href;

afterAll(async () => {
  await (await connected)?.close();
  connected = undefined;
});
