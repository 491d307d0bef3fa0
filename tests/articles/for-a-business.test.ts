import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

type Set = Readonly<Record<string, string | number>>;
const decision = (of: string, preset = 'klarna', set: Set = {}) => settle(opened('decision'), { preset, set }).values[of];
const bill = (of: string, preset?: string, set?: Set) => decision(of, preset, set) as number;

test('the description holds: half of prompting for Klarna’s volume, 56 times as much for a small firm', () => {
  expect(bill('tunedCostPerMonth') / bill('apiCostPerMonth')).toBeCloseTo(0.5, 1);
  expect(bill('apiCostPerMonth', 'small-firm')).toBeLessThan(330_000 / 260);
  expect(bill('tunedCostPerMonth', 'small-firm') / bill('apiCostPerMonth', 'small-firm')).toBeCloseTo(56, 0);
});

test('tuning still pays with twice the people, and the price of the run hardly matters', () => {
  expect(decision('cheapestWay', 'klarna', { tuningPersonMonths: 4 })).toBe('tune');
  const half = bill('hostedCost') / 2;
  expect(1 - bill('tunedCostPerMonth', 'klarna', { hostedCost: half }) / bill('tunedCostPerMonth')).toBeLessThan(0.01);
});

test('a cheaper model off the shelf undercuts all four', () => {
  expect(decision('cheapestWay', 'klarna', { apiModel: 'deepseek-v4-pro' })).toBe('prompt');
  expect(bill('apiCostPerMonth', 'klarna', { apiModel: 'deepseek-v4-pro' })).toBeLessThan(bill('tunedTokensCostPerMonth'));
  expect(decision('tuningPaysFrom', 'klarna', { apiModel: 'deepseek-v4-pro' })).toBeUndefined();
});

test('Klarna’s volume lies above the break-even of own machines, and hosting wins where tuning is not good enough', () => {
  expect(bill('tokensPerMonth')).toBeGreaterThan(bill('breakEvenTokensPerMonth'));
  expect(decision('cheapestWay', 'klarna', { tunedModelServes: 'no' })).toBe('host');
});

test('training undercuts a seller at DeepSeek’s volume, and hosting always undercuts training', () => {
  expect(bill('trainedCostPerMonth', 'deepseek')).toBeLessThan(bill('apiCostPerMonth', 'deepseek'));
  for (const { id } of opened('decision').presets) expect(bill('ownCostPerMonth', id)).toBeLessThan(bill('trainedCostPerMonth', id));
});

test('Klarna’s chats of eleven minutes are three to four full-time months for each of 700 agents', () => {
  const chats = data.runs['klarna-assistant']?.figures['requestsPerMonth']?.value ?? 0;
  const hours = (chats * 11) / 60;
  expect(hours).toBeCloseTo(422_000, -3);
  expect(hours / 700).toBeGreaterThan(590);
  expect(hours / 700).toBeLessThan(610);
  // 2,080 hours a year are 173 a month.
  expect(hours / 700 / (2080 / 12)).toBeGreaterThan(3);
  expect(hours / 700 / (2080 / 12)).toBeLessThan(4);
});
