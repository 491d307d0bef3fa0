import { expect, test } from 'vitest';
import { figuresOf, wordsOf } from '../../src/site/figures.ts';

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

test('a word that says where it was read is a figure; one that does not is a word', () => {
  const releasedFrom = { source: 'maker', locator: 'News', accessed: '2026-11-25', grade: 'published', note: 'The day of the weights.' };
  const record = { id: 'a', name: 'A model', released: '2024-05-06', releasedFrom, licence: 'MIT' };
  expect(figuresOf(record)).toEqual([{ path: 'released', value: '2024-05-06', ...releasedFrom }]);
  expect(wordsOf(record)).toEqual([['licence', 'MIT']]);
});
