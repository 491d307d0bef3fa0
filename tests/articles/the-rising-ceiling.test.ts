import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { day, isoDay } from '../../src/lib/units/date.ts';
import { calculators, data } from '../support/calculators.ts';

const frontier = calculators.get('frontier');
if (!frontier) throw new Error('There is no calculator of the frontier.');
const reached = (preset: string): number => settle(frontier, { preset, set: {} }).values['dayReached'] as number;

test('seven starts reach a billion within one year of each other', () => {
  const days = ['gpt-4', 'gpt-4-updated', 'without-tpus', 'cloud', 'grok-3', 'grok-3-updated', 'grok-4'].map(reached);
  expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(365);
  expect(Math.max(...days)).toBe(reached('gpt-4'));
});

test('the month of the lead is November 2026, from March 2026 to November 2027 over the interval of the growth', () => {
  const growth = data.trends['frontier-cost']?.growth;
  const month = (growthPerYear: number) => isoDay(settle(frontier, { set: { growthPerYear } }).values['dayReached'] as number).slice(0, 7);
  expect([growth?.high ?? 0, growth?.value ?? 0, growth?.low ?? 0].map(month)).toEqual(['2026-03', '2026-11', '2027-11']);
});

test('the trend of GPT-4 passes a billion before its authors’ date, the start of 2027', () => {
  expect(reached('gpt-4')).toBeLessThan(day('2027-01-01'));
});

test('cost since 2020 times hardware meets the growth of compute', () => {
  const { values } = settle(frontier, { preset: 'grok-4', set: {} });
  expect(values['computeGrowth']).toBeGreaterThan(4.5);
  expect(values['computeGrowth']).toBeLessThan(5.2);
});
