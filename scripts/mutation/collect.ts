// What tests import as `vitest` while mutants run: a test is kept, not run, so that it can run again for each mutant in the same process. `expect` is Vitest's own.
import { format } from 'node:util';

/** A test with the names of what it stands in. */
export interface Test {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** The tests of the files that were loaded, by id. */
export const tests = new Map<string, Test>();

// Vitest's `expect` asks for the state of a worker, and needs none of it.
Reflect.set(globalThis, '__vitest_worker__', { config: {} });
export const { expect } = await import('vitest');

let file = '';
let names: readonly string[] = [];

/** Loads a file of tests, under its name. */
export async function collect(name: string, url: string): Promise<void> {
  file = name;
  await import(url);
}

type Declare = (name: string, run: () => unknown) => void;

export const test: Declare & { each: ReturnType<typeof each>; skipIf: (skipped: boolean) => Declare } = Object.assign(
  (name: string, run: () => unknown): void => {
    const full = [file, ...names, name].join(' > ');
    const id = tests.has(full) ? `${full} (${tests.size})` : full;
    tests.set(id, { id, file, run });
  },
  { each: each((name, run) => test(name, run)), skipIf: (skipped: boolean) => (skipped ? () => {} : test) },
);

export const describe = Object.assign(
  (name: string, body: () => void): void => {
    const outer = names;
    names = [...outer, name];
    body();
    names = outer;
  },
  { each: each((name, body) => describe(name, body)) },
);

/** A test or a group for each row, which is named after what it is given. */
function each(one: (name: string, run: () => void) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, run: (...given: readonly unknown[]) => void): void => {
      for (const row of rows) {
        const given = Array.isArray(row) ? row : [row];
        one(format(name, ...given.slice(0, name.match(/%[sdifjo]/g)?.length ?? 0)), () => run(...given));
      }
    };
}
