// The one test command. Runs under the pinned Node that npm scripts find first.
import { spawnSync } from 'node:child_process';

const run = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile=.tmp/vitest.json'], { stdio: 'inherit' });
const { readFileSync } = await import('node:fs');
const report = JSON.parse(readFileSync('.tmp/vitest.json', 'utf8'));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exit(run.status ?? 1);
