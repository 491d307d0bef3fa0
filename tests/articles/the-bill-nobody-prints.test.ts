import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const v3 = (of: string, set: Readonly<Record<string, number>> = {}) => settle(opened('project'), { preset: 'deepseek-v3-like', set }).values[of] as number;
const reported = (figure: string) => data.runs['deepseek-r1']?.figures[figure]?.value ?? 0;

test('the runs of the V3-like project are the bill of the report', () => {
  expect(v3('finalRunCost')).toBeCloseTo(reported('preTrainingCost'), -3);
  expect(v3('finalRunCost') + v3('postTrainingCost')).toBeCloseTo(reported('baseCost'), -3);
});

test('the project is about five times its final run', () => {
  expect(v3('total') / v3('finalRunCost')).toBeGreaterThan(4.5);
  expect(v3('total') / v3('finalRunCost')).toBeLessThan(5.5);
});

test('at a factor of three experiments cost as much as people', () => {
  expect(v3('experimentsCost', { experimentsMultiplier: 3 }) / v3('staffCost')).toBeCloseTo(1, 1);
});
