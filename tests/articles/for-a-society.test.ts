import { expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { calculators, data } from '../support/calculators.ts';

const threshold = calculators.get('threshold');
const elasticity = calculators.get('elasticity');
if (!threshold || !elasticity) throw new Error('A calculator of the article is missing.');

test('DeepSeek-V3 lies below every general threshold of compute', () => {
  for (const { id } of Object.values(data.policies).filter((policy) => policy.id !== 'eo-14110-biology'))
    expect(settle(threshold, { set: { policy: id } }).values['shareOfThreshold'], id).toBeLessThan(1);
});

test('past −1 a falling price raises the bill, before it lowers it', () => {
  const spend = (demandElasticity: number) => settle(elasticity, { set: { demandElasticity } }).values['spendRatio'] as number;
  expect(spend(-1.1)).toBeCloseTo(1.26, 2);
  expect(spend(-1)).toBe(1);
  expect(spend(-0.9)).toBeLessThan(1);
});

test('revenue that triples while prices fall five, ten or fifty times implies the elasticities of the record', () => {
  const growth = data.trends['revenue']?.growth.value ?? 0;
  const implied = (fall: number) => -1 - Math.log(growth) / Math.log(fall);
  const figure = data.assumptions['elasticity-implied']?.figure;
  expect(figure?.value).toBeCloseTo(implied(10), 2);
  expect(figure?.low).toBeCloseTo(implied(5), 2);
  expect(figure?.high).toBeCloseTo(implied(50), 2);
});
