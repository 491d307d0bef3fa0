// Installs the dependencies of the lockfile when they are missing or out of date, so that one command works on a fresh clone.
// Plain JavaScript without imports from node_modules: it runs before anything is installed, on whatever Node the machine has.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const stamp = 'node_modules/.package-lock.json';
const current = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!current) execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
