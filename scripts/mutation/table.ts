import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** The share of mutants that some test notices, subject by subject: a table as text. */
export function table(mutants: readonly MutantResult[]): string {
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'Pending');
  const groups = Object.groupBy(counted, ({ fileName }) => subjectOf(fileName));
  const rows = Object.entries(groups).map(([name, group = []]) => row(name, group));
  return [line(['subject', 'mutants', 'killed', 'timeout', 'survived', 'no test', 'score']), ...rows, row('all', counted)].join('\n');
}

/** The mutants that no test notices: where each stands and what it changes. */
export function unnoticed(mutants: readonly MutantResult[]): string {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location: { start }, mutatorName, replacement = '', status }) =>
      [`${relative('.', fileName)}:${start.line}:${start.column}`, status, mutatorName, replacement.replace(/\s+/g, ' ').slice(0, 100)].join('  '),
    )
    .join('\n');
}

/** `src/lib/memory/kv.ts` is about memory. */
const subjectOf = (file: string): string => relative('src/lib', file).split('/')[0] ?? '';

function row(name: string, mutants: readonly MutantResult[]): string {
  const count = (...of: readonly MutantResult['status'][]) => mutants.filter(({ status }) => of.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const judged = noticed + count('Survived', 'NoCoverage');
  const score = judged === 0 ? '–' : `${((100 * noticed) / judged).toFixed(1)}%`;
  return line([name, mutants.length, count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage'), score]);
}

const line = ([name, ...rest]: readonly (string | number)[]): string => [String(name).padEnd(14), ...rest.map((each) => String(each).padStart(9))].join('');
