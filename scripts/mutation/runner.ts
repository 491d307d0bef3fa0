// Runs the tests of the library for Stryker, all in one process: a mutant is switched on while the loaded code runs.
// Stryker's own runner for Vitest loads all modules and records again for each mutant, which takes seconds, thousands of times.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { collect, type Test, tests } from './collect.ts';

const files = 'tests/{lib,properties,published}/**/*.test.ts';
/** Tests that take every calculator through one mechanism, for many seconds: read only where that mechanism is mutated. */
const slow: Readonly<Record<string, string>> = {
  'tests/properties/batch.test.ts': 'formula',
  'tests/properties/calculators.test.ts': 'scenario',
  'tests/properties/domain.test.ts': 'formula',
  'tests/properties/links.test.ts': 'scenario',
  'tests/lib/uncertainty/sobol.test.ts': 'uncertainty',
};
/** Milliseconds of tests for one mutant beside those of its own subject. What thousands of quick tests let pass, the sweeps over every calculator rarely catch. */
const enough = 1000;

/** What mutated code reads, and what it counts. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const switches: Switches = {};
Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, switches);

/** How long each test took without a mutant: written by the first process, read by each that follows. */
const timesFile = (): string => resolve('test-times.json');

/** The process has kept something of a mutant, so that no later answer counts: Stryker starts another and asks again. */
class Spoilt extends Error {}

class InProcess implements TestRunner {
  #runs = 0;
  #spoilt = false;
  #times: Readonly<Record<string, number>> = {};
  readonly #mutated: readonly string[];

  static readonly inject = tokens(commonTokens.options);

  constructor({ mutate }: StrykerOptions) {
    this.#mutated = mutate.filter((pattern) => !pattern.startsWith('!')).map(subjectOf);
  }

  /** Nothing has to be loaded again: no mutant is on while modules load, because those that matter only then are left out. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Error.stackTraceLimit = 2;
    const own = new URL('collect.ts', import.meta.url).href;
    registerHooks({
      resolve: (name, context, next) => (name === 'vitest' && context.parentURL !== own ? { url: own, shortCircuit: true } : next(name, context)),
    });
    for (const file of ['tests/support/fast-check.ts', ...globSync(files).sort()]) {
      const about = slow[file];
      if (about === undefined || this.#mutated.some((subject) => subject === '' || subject === about)) await collect(file, pathToFileURL(resolve(file)).href);
    }
    // Any counterexample will do: none is made small.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  }

  async dryRun(): Promise<DryRunResult> {
    const results: TestResult[] = [];
    for (const test of tests.values()) {
      const start = performance.now();
      switches.currentTestId = test.id;
      const failure = await failureOf(test);
      switches.currentTestId = undefined;
      const about = { id: test.id, name: test.id, fileName: resolve(test.file), timeSpentMs: performance.now() - start };
      results.push(failure === undefined ? { ...about, status: TestStatus.Success } : { ...about, status: TestStatus.Failed, failureMessage: failure });
    }
    writeFileSync(timesFile(), JSON.stringify(Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: switches.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (this.#spoilt) throw new Spoilt();
    this.#runs += 1;
    const chosen = this.#inOrder(testFilter, activeMutant.fileName);
    let { killer, failure, hits } = await tried(chosen, activeMutant.id, hitLimit);
    // What the library keeps from one call to the next may hide a mutant, or fail a test after it: others make it forget.
    const doubtful = async () => (killer ? (await failureOf(killer)) !== undefined : hits === 0 && chosen.length > 0);
    if (await doubtful()) {
      for (const test of chosen.slice(0, 30)) await failureOf(test);
      ({ killer, failure, hits } = await tried(chosen, activeMutant.id, hitLimit));
      for (const test of killer ? chosen.slice(0, 30) : []) await failureOf(test);
      if (await doubtful()) {
        if (this.#runs > 1) throw new Spoilt();
        this.#spoilt = true;
      }
    }
    const endless = determineHitLimitReached(hits, hitLimit);
    if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? '' };
    if (killer === undefined) return { status: MutantRunStatus.Survived, nrOfTests: chosen.length };
    return { status: MutantRunStatus.Killed, killedBy: [killer.id], failureMessage: failure ?? '', nrOfTests: chosen.indexOf(killer) + 1 };
  }

  /** The tests that reach a mutant, the quick ones first, because one that fails will do: all of its subject, and of the others as many as there is time for. */
  #inOrder(ids: readonly string[] | undefined, mutated: string): readonly Test[] {
    if (this.#runs === 1) this.#times = JSON.parse(readFileSync(timesFile(), 'utf8'));
    const timeOf = ({ id }: Test) => this.#times[id] ?? 0;
    const reaching = ids ? ids.flatMap((id) => tests.get(id) ?? []) : [...tests.values()];
    const subject = subjectOf(mutated);
    let spent = 0;
    return reaching
      .toSorted((one, other) => timeOf(one) - timeOf(other))
      .filter((test) => {
        if (subjectOf(test.file) === subject) return true;
        spent += timeOf(test);
        return spent <= enough;
      });
  }
}

/** `src/lib/memory/kv.ts` and `tests/lib/memory/kv.test.ts` are both about memory, `tests/properties/memory.test.ts` too. */
const subjectOf = (file: string): string => /.*\b(?:lib|properties)\/([a-z-]+)/.exec(file)?.[1] ?? '';

/** The first of some tests that fails while a mutant is on, and how often the mutated place was reached. */
async function tried(some: readonly Test[], mutant: string, hitLimit: number | undefined) {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit });
  let killer: Test | undefined;
  let failure: string | undefined;
  for (const test of some) {
    failure = await failureOf(test);
    if (failure === undefined) continue;
    killer = test;
    break;
  }
  const hits = switches.hitCount ?? 0;
  Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
  return { killer, failure, hits };
}

/** Why a test fails, or undefined where it passes. */
async function failureOf(test: Test): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
