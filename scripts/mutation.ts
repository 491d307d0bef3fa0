// Changes the library in thousands of small ways and counts the changes that no test notices: `npm run mutation`, or of one subject, `npm run mutation -- src/lib/units`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { table, unnoticed } from './mutation/table.ts';

const places = process.argv.slice(2);
const report = '.tmp/mutation';
// Each process that follows loads what the first has compiled.
process.env['NODE_COMPILE_CACHE'] = '.tmp/compiled';
const started = performance.now();

const mutants = await new Stryker({
  mutate: [
    ...(places.length > 0 ? places : ['src/lib']).map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`)),
    // Declarations: what they say is tested on data and in the browser, and has no arithmetic to get wrong.
    '!src/lib/**/index.ts',
    '!src/lib/calculators/**',
    '!src/lib/vocabulary/**',
  ],
  // Words, among them the equations: what these say is compared with what the code computes by a test of its own.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs once, when a file is loaded, is a declaration too.
  ignoreStatic: true,
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('mutation/runner.ts', import.meta.url))],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant that loops counts as noticed. The time its tests take is bounded by the runner.
  timeoutMS: 6000,
  timeoutFactor: 0.1,
  tempDirName: '.tmp/stryker',
  ignorePatterns: ['/dist', '/.astro', '/public', '/docs', '/.ci', '/.github', '/src/content/docs', '*.png'],
  reporters: ['html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: `${report}/report.html` },
  jsonReporter: { fileName: `${report}/report.json` },
}).runMutationTest();

mkdirSync(report, { recursive: true });
writeFileSync(`${report}/unnoticed.txt`, `${unnoticed(mutants)}\n`);
console.log(`\n${table(mutants)}\n`);
console.log(`${Math.round((performance.now() - started) / 1000)} s. Unnoticed: ${report}/unnoticed.txt; each in its place: ${report}/report.html`);
