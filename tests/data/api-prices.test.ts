import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';

const { apiPrices, apiDiscounts } = readData();
const models = Object.values(apiPrices);
const rows = models.flatMap(({ id, history }) => history.map((row) => ({ id, ...row })));

describe('API prices', () => {
  test('number at least 140, of at least 100 models', () => {
    expect(rows.length).toBeGreaterThanOrEqual(140);
    expect(models.length).toBeGreaterThanOrEqual(100);
  });
  test.each(models)('$id: rows stand in order, never overlap, and only the last may be open', ({ history }) => {
    for (const [i, { from, to }] of history.entries()) {
      if (to !== undefined) expect(from < to).toBe(true);
      const next = history[i + 1];
      if (next) expect(to !== undefined && to <= next.from).toBe(true);
    }
  });
  test('ask no more for cached tokens than for others, and no less for output than for input', () => {
    for (const { id, input, cachedInput = input, output } of rows) {
      expect(cachedInput, id).toBeLessThanOrEqual(input);
      expect(output, id).toBeGreaterThanOrEqual(input);
    }
  });
  test('are dearer for long requests, and cheaper in batches', () => {
    for (const { id, input, output, long = [], batchInput = 0, batchOutput = 0 } of rows) {
      for (const tier of long) expect(tier.input > input && tier.output > output, id).toBe(true);
      expect(batchInput < input && batchOutput < output, id).toBe(true);
    }
  });
  test('lie between a cent and a thousand dollars for a million tokens', () => {
    for (const { id, input, output } of rows) expect(input >= 0.01 && output <= 1000, id).toBe(true);
  });
  test('of rules are of sellers that sell', () => {
    for (const { id, seller } of Object.values(apiDiscounts))
      expect(
        models.map((model) => model.seller),
        id,
      ).toContain(seller);
  });
});
