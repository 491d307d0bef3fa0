import { defineConfig } from 'vitest/config';
import { base } from './src/site/address.ts';

const project = (name: string, include: string[], order: number, more: object = {}) => ({
  extends: true as const,
  test: { name, include, sequence: { groupOrder: order }, ...more },
});

// Three projects, one after the other: what needs nothing, what reads the built site, what opens it in a browser.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // Against tests that hang. How long a test takes says nothing here: machines differ, and so does their load.
    testTimeout: 60_000,
    setupFiles: ['./tests/support/fast-check.ts'],
    // What a page shows in the end, on a busy machine too.
    expect: { poll: { timeout: 15_000 } },
    env: { BASE_URL: base },
    projects: [
      project('unit', ['tests/**/*.test.{ts,tsx}'], 0, { exclude: ['tests/site/**', 'tests/browser/**'] }),
      project('site', ['tests/site/**/*.test.ts'], 1, { testTimeout: 180_000 }),
      project('browser', ['tests/browser/**/*.test.ts'], 2, { globalSetup: './tests/browser/support/setup.ts', testTimeout: 180_000, hookTimeout: 180_000 }),
    ],
  },
});
