import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { flags } from '../../../scripts/browser.ts';
import { findChromium } from '../../../scripts/chromium.mjs';
import { builtPages } from '../../../scripts/pages.ts';
import { serve } from '../../../scripts/serve.ts';
import { base } from '../../../src/site/address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the served site, with its base path. */
    site: string;
    /** Where the one browser of all tests answers. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all files of browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  builtPages();
  const site = await serve({ base });
  const browser = await chromium.launchServer({ executablePath: findChromium(), args: [...flags] });
  project.provide('site', site.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
