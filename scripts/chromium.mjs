// Finds a Chromium for the browser tests, or installs the system's own when that is possible; run by itself, prints where it is.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThisMachine() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications, chromium.executablePath()].find(isExecutable);
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.error('No Chromium on this machine: installing the package of the system.');
  // Its output goes to standard error, so that standard output stays the path alone.
  const apt = (/** @type {string[]} */ ...words) =>
    execFileSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update', '-q');
    apt('install', '-q', '-y', '--no-install-recommends', 'chromium');
  } catch {
    console.error('The package could not be installed.');
  }
}

/**
 * The path of a Chromium or Chrome.
 * @returns {string}
 */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined) {
    if (!isExecutable(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, which cannot be run.`);
    return chosen;
  }
  const found = onThisMachine();
  if (found !== undefined) return found;
  install();
  const installed = onThisMachine();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one, or run `npx playwright-core install chromium`, or set CHROMIUM_PATH to the path of one.',
  );
}

if (import.meta.main) console.log(findChromium());
