import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { calculators, data } from '../support/calculators.ts';

const falling = calculators.get('falling-cost');
if (!falling) throw new Error('There is no calculator of falling cost.');

test('one set of prices gives three rates, the fitted one the lowest', () => {
  const { values } = settle(falling, { set: {} });
  const hurried = settle(falling, { set: { observedMonths: 18 } }).values['endpointFall'] as number;
  expect(hurried).toBeCloseTo(2 * (values['endpointFall'] as number), -1);
  expect(values['fallPerYear']).toBeLessThan(values['endpointFall'] as number);
});

test('the fastest row of the data is the science exam and the slowest the short programs', () => {
  const rows = Object.values(data.capabilityPrices).toSorted((one, other) => one.fallPerYear.value - other.fallPerYear.value);
  expect(rows.at(0)?.id).toBe('humaneval-gpt-3.5');
  expect(rows.at(-1)?.id).toBe('gpqa-gpt-4o');
  expect(rows.at(-1)?.prices).toHaveLength(4);
});
