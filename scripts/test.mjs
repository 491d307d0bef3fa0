// The one test command: types, lint, layers, build, then every test. Runs under the pinned Node that npm scripts find first.
// Each stage counts as one check beside the tests; a stage that fails hides no other, only tests of the built site need the build.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const report = '.tmp/vitest.json';
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(!process.stdout.isTTY && { NO_COLOR: '1' }) };
let passed = 0;
let failed = 0;

/**
 * @param {string[]} command
 * @param {boolean} live whether its output is shown at once, or returned
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run([program = '', ...words], live = false) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, words, { env, stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs one stage and shows its output where it fails.
 * @param {string} name
 * @param {string[]} command
 */
async function stage(name, command) {
  const start = performance.now();
  const { ok, output } = await run(command);
  if (ok) passed++;
  else failed++;
  if (!ok) console.log(output.trimEnd());
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}: ${command.join(' ')} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}

/** Adds the tests that ran; a file that broke before its first test, and a run that broke as a whole, are failures too. */
function count(/** @type {boolean} */ ok) {
  let broken = 0;
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    broken = numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  } catch {
    console.log('The tests left no report.');
  }
  failed += ok ? broken : Math.max(broken, 1);
}

mkdirSync('.tmp', { recursive: true });
rmSync(report, { force: true });

await Promise.all([
  stage('types', ['astro', 'check']),
  stage('lint', ['biome', 'check', '--colors=off', '.']).then(() => stage('layers', ['depcruise', 'src'])),
]);
const built = await stage('build', ['astro', 'build']);
if (!built) console.log('Without a build, the tests of the site and in the browser cannot run.');

const projects = built ? [] : ['--project', 'unit'];
const { ok } = await run(['vitest', 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile=${report}`], true);
count(ok);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
