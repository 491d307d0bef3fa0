import { expect, test } from 'vitest';
import type { Check } from '../../../src/lib/checks/check.ts';
import { replayAll } from '../../../src/lib/checks/replay-all.ts';
import { days } from '../../../src/lib/index.ts';

test('a number that nothing computes is left out of what is computed again', () => {
  const check: Check = {
    id: 'days',
    name: 'Days',
    group: 'training runs',
    source: 'a-paper',
    locator: 'Table 1',
    accessed: '2026-01-01',
    grade: 'published',
    formulas: ['days'],
    computes: 'days',
    given: { gpuHours: 240, gpus: 1 },
    published: 10,
  };
  const counted: Check = { ...check, id: 'counted', formulas: [], given: {}, uncomputed: 'A count.' };
  const replays = replayAll({ checks: { days: check, counted }, models: {}, runs: {} }, { days });
  expect(replays.map(({ check: { id }, agrees }) => [id, agrees])).toEqual([['days', true]]);
});
