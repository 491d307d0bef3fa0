import { expect, test } from 'vitest';
import { figuresOf } from '../../src/site/figures.ts';

test('what a check was given has the origin of its own place, the number that of the check', () => {
  const record = {
    id: 'a',
    name: 'A number',
    source: 'maker',
    locator: 'Talk',
    accessed: '2026-11-25',
    grade: 'published',
    given: { gpus: 8 },
    givenFrom: { source: 'logs', locator: 'Log', accessed: '2026-11-23' },
    published: 2.2,
  };
  expect(figuresOf(record)).toEqual([
    { path: 'given.gpus', value: 8, source: 'logs', locator: 'Log', accessed: '2026-11-23', grade: 'published' },
    { path: 'published', value: 2.2, source: 'maker', locator: 'Talk', accessed: '2026-11-25', grade: 'published' },
  ]);
});
