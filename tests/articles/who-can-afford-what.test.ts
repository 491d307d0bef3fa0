import { expect, test } from 'vitest';
import { data } from '../support/calculators.ts';

const figure = (run: string, id: string) => data.runs[run]?.figures[id]?.value ?? 0;

test('building on a gift and making it lie a factor of ten thousand apart', () => {
  const factor = figure('deepseek-r1', 'baseCost') / figure('sky-t1-32b', 'cost');
  expect(factor).toBeGreaterThan(8000);
  expect(factor).toBeLessThan(15_000);
});

test('six dollars for s1 would be an hour of H100 below every offer on record before 2026', () => {
  const offers = Object.values(data.rentalPrices)
    .flatMap(({ id, steps = [] }) => (id === 'h100' ? steps : []))
    .filter(({ from }) => from < '2026');
  expect(offers.length).toBeGreaterThan(3);
  expect(6 / figure('s1-32b', 'gpuHours')).toBeLessThan(Math.min(...offers.map(({ low }) => low)));
});
