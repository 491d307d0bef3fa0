import { expect, test } from 'vitest';
import { data } from '../support/calculators.ts';

test('what is counted as a slip is missed: each says why', () => {
  const slips = Object.values(data.checks).filter(({ group }) => group === 'slips');
  expect(slips.length).toBeGreaterThan(0);
  for (const { id, disagrees } of slips) expect(disagrees, id).toBeDefined();
});
