import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import type { ApiDiscount, ApiModel, ApiPriceRow } from '../../../src/lib/prices/api-price.ts';
import { apiRate, apiRowOn, withDiscounts } from '../../../src/lib/prices/api-rates.ts';

const row: ApiPriceRow = {
  from: '2025-01-01',
  seen: '2025-05-31',
  to: '2025-06-01',
  starts: 'stated',
  input: 4,
  cachedInput: 1,
  output: 20,
  source: 'a-list',
  locator: 'row 1',
  accessed: '2025-06-02',
  grade: 'published',
};
const later: ApiPriceRow = { ...row, from: '2025-06-01', seen: '2025-07-01', input: 2, output: 10 };
const { to: _, ...open } = later;
const model: ApiModel = { id: 'a', name: 'Model A', vendor: 'Maker', seller: 'Seller', history: [row, open] };
const value = (answer: ReturnType<typeof apiRate>) => (answer instanceof Unknown ? answer.reason : answer.value);
const inputOn = (day: string) => {
  const found = apiRowOn(model, day);
  return found instanceof Unknown ? found.reason : found.input;
};

describe('apiRowOn', () => {
  test('finds the row that held, from its first day to the day before its end', () => {
    expect(['2025-01-01', '2025-05-31', '2025-06-01', '2099-01-01'].map(inputOn)).toEqual([4, 4, 2, 2]);
  });
  test('takes the last price of a model that is no longer sold', () => {
    expect(apiRowOn({ ...model, history: [row] }, '2025-06-01')).toBe(row);
  });
  test('says from when on there are prices', () => {
    expect(inputOn('2024-12-31')).toBe('Model A has prices here from 2025-01-01 on; there is none of 2024-12-31.');
    expect(apiRowOn({ ...model, history: [] }, '2025-06-01')).toMatchObject({ reason: expect.stringMatching(/No price/) });
  });
});

describe('apiRate', () => {
  const rate = (change: Partial<ApiPriceRow>, tokens: Parameters<typeof apiRate>[2], service: Parameters<typeof apiRate>[3] = 'standard', prompt = 1000) =>
    value(apiRate(model, { ...row, ...change }, tokens, service, prompt));

  test('reads the list', () => {
    expect(rate({}, 'input')).toBe(4);
    expect(rate({}, 'cachedInput')).toBe(1);
    expect(rate({ cacheWrite: 5, cacheWriteHour: 8 }, 'cacheWrite')).toBe(5);
    expect(rate({ cacheWrite: 5, cacheWriteHour: 8 }, 'cacheWriteHour')).toBe(8);
    expect(rate({}, 'output')).toBe(20);
  });
  test('asks the full price for cached tokens where the list has no other', () => {
    const { cachedInput: _, ...plain } = row;
    expect(value(apiRate(model, plain, 'cachedInput', 'standard', 0))).toBe(4);
    expect(rate({}, 'cacheWrite')).toBe(4);
    expect(rate({ cacheWrite: 5 }, 'cacheWriteHour')).toBe(5);
    expect(apiRate(model, plain, 'cachedInput', 'standard', 0)).toMatchObject({ note: expect.stringMatching(/cost as any input/) });
  });
  test('asks for what is written to the cache as much more in a long request as for input', () => {
    const long = [{ above: 200_000, input: 8, output: 30 }];
    expect(rate({ long, cacheWrite: 5 }, 'cacheWrite', 'standard', 200_001)).toBe(10);
    expect(rate({ long, cacheWrite: 5, cacheWriteHour: 8 }, 'cacheWriteHour', 'standard', 200_001)).toBe(16);
  });
  test('passes to the prices of long requests above the bound, not at it', () => {
    const long = [
      { above: 128_000, input: 8, cachedInput: 2, output: 30 },
      { above: 256_000, input: 16, output: 60 },
    ];
    expect([128_000, 128_001, 256_001].map((prompt) => rate({ long }, 'input', 'standard', prompt))).toEqual([4, 8, 16]);
    expect([128_000, 128_001, 256_001].map((prompt) => rate({ long }, 'output', 'standard', prompt))).toEqual([20, 30, 60]);
    // Where the tier lists no cached price, it rises as input does.
    expect([128_001, 256_001].map((prompt) => rate({ long }, 'cachedInput', 'standard', prompt))).toEqual([2, 4]);
  });
  test('halves in a batch what the list halves, cached reads as input', () => {
    const batch = { batchInput: 2, batchOutput: 5 };
    expect([rate(batch, 'input', 'batch'), rate(batch, 'cachedInput', 'batch'), rate(batch, 'output', 'batch')]).toEqual([2, 0.5, 5]);
  });
  test('takes the discount of off-peak hours off every price', () => {
    const offPeak = { hours: '16:30 to 00:30 UTC', discount: 0.75 };
    expect([rate({ offPeak }, 'input', 'offPeak'), rate({ offPeak }, 'output', 'offPeak')]).toEqual([1, 5]);
  });
  test('says where a service is not sold', () => {
    expect(rate({}, 'input', 'batch')).toBe('Model A is not sold in batches here. Choose another service.');
    expect(rate({}, 'input', 'offPeak')).toMatch(/off-peak/);
  });
  test('says that a first day is not confirmed', () => {
    expect(apiRate(model, { ...row, starts: 'recalled' }, 'input', 'standard', 0)).toMatchObject({ note: expect.stringMatching(/not confirmed/) });
  });
  test('of a model that is free is free', () => {
    expect(rate({ input: 0, output: 0, batchInput: 0, batchOutput: 0 }, 'output', 'batch')).toBe(0);
  });
});

describe('withDiscounts', () => {
  const rule = (of: ApiDiscount['of'], factor: number, more: Partial<ApiDiscount> = {}): ApiDiscount => ({
    id: of,
    name: of,
    seller: 'Seller',
    of,
    factor: { value: factor, unit: '×', source: 'a-list', locator: 'row 2', accessed: '2025-06-02', grade: 'published' },
    ...more,
  });
  const filled = (...rules: ApiDiscount[]) => withDiscounts({ a: model }, Object.fromEntries(rules.map((each, i) => [i, each])))['a']?.history[0];

  test('fills in what the list does not print', () => {
    expect(filled(rule('cache-write', 1.25), rule('cache-write-hour', 2), rule('batch', 0.5))).toEqual({
      ...row,
      cacheWrite: 5,
      cacheWriteHour: 8,
      batchInput: 2,
      batchOutput: 10,
    });
  });
  test('leaves what it prints', () => {
    expect(filled(rule('cached-read', 0.1))).toEqual(row);
  });
  test('keeps to its seller and its models', () => {
    expect(filled(rule('batch', 0.5, { seller: 'Another' }))).toEqual(row);
    expect(filled(rule('batch', 0.5, { models: ['Model B'] }))).toEqual(row);
    expect(filled(rule('batch', 0.5, { models: ['Model'] }))?.batchInput).toBe(2);
  });
});
