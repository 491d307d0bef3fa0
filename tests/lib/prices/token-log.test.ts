import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApiModel } from '../../../src/lib/prices/api-price.ts';
import { priceTokenLog, readTokenLog } from '../../../src/lib/prices/token-log.ts';

const one = (text: string) => {
  const log = readTokenLog(text);
  return log.ok ? log.requests[0] : log.message;
};

describe('readTokenLog', () => {
  test('reads CSV with a line of names, whatever parts its cells', () => {
    for (const mark of [',', ';', '\t'])
      expect(one(`Input${mark}Cached${mark}Output\n1000${mark}800${mark}50\n`)).toEqual({ input: 200, cachedInput: 800, cacheWrite: 0, output: 50 });
    expect(one('"input","output"\r\n"10","5"\r\n')).toEqual({ input: 10, cachedInput: 0, cacheWrite: 0, output: 5 });
  });
  test('counts cached tokens once: within the input of OpenAI’s logs, beside that of Anthropic’s', () => {
    expect(one('[{"usage": {"prompt_tokens": 1000, "completion_tokens": 50, "prompt_tokens_details": {"cached_tokens": 800}}}]')).toEqual({
      input: 200,
      cachedInput: 800,
      cacheWrite: 0,
      output: 50,
    });
    expect(one('{"usage": {"input_tokens": 1000, "output_tokens": 50, "input_tokens_details": {"cached_tokens": 800}}}')).toEqual({
      input: 200,
      cachedInput: 800,
      cacheWrite: 0,
      output: 50,
    });
    expect(one('{"usage": {"input_tokens": 200, "cache_read_input_tokens": 800, "cache_creation_input_tokens": 100, "output_tokens": 50}}')).toEqual({
      input: 200,
      cachedInput: 800,
      cacheWrite: 100,
      output: 50,
    });
  });
  test('reads an object a line', () => {
    expect(readTokenLog('{"input": 1, "output": 2}\n\n{"input": 3, "output": 4}')).toMatchObject({ ok: true, requests: [{ input: 1 }, { input: 3 }] });
  });
  test.each([
    ['', /empty/],
    ['\uFEFF  ', /empty/],
    ['[]', /no requests/],
    ['hello', /first line must name/],
    ['input,cached', /no requests/],
    ['[1, 2]', /list of objects/],
    ['{"input": 1, "output": 2}\n{"input": ', /Line 2 is not JSON/],
    ['input,output\n10,5\nten,5', /Request 2: input must be a whole number of tokens from 0 on, not ten\./],
    ['input,output\n-1,5', /Request 1: input must be/],
    ['input,output\n1.5,5', /Request 1: input must be/],
    ['tokens,output\n1,5', /Request 1: there is no input/],
    ['input,cost\n1,5', /Request 1: there is no output/],
    ['input,cached,output\n10,20,5', /more tokens are cached than were sent/],
  ])('says what is wrong with %j', (text, says) => {
    expect(one(text)).toMatch(says);
  });
  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void readTokenLog(text)));
    fc.assert(fc.property(fc.json(), (text) => void readTokenLog(text)));
  });
});

describe('priceTokenLog', () => {
  const row = { seen: '2025-06-01', starts: 'stated', source: 'a-list', locator: 'row 1', accessed: '2025-06-02', grade: 'published' } as const;
  const model = (id: string, input: number, from = '2025-01-01'): ApiModel => ({
    id,
    name: id,
    vendor: 'Maker',
    seller: 'Seller',
    history: [{ ...row, from, input, cachedInput: input / 10, output: 4 * input, long: [{ above: 1000, input: 2 * input, output: 8 * input }] }],
  });
  const log = [{ input: 500, cachedInput: 400, cacheWrite: 0, output: 100 }];

  test('prices every model, the cheapest first, and says where there is no price', () => {
    const priced = priceTokenLog(log, { dear: model('dear', 10), cheap: model('cheap', 1), late: model('late', 1, '2026-01-01') }, '2025-06-01');
    expect(priced.map(({ id }) => id)).toEqual(['cheap', 'dear', 'late']);
    expect(priced[0]?.cost).toBeCloseTo((500 + 40 + 400) / 1e6, 12);
    expect(priced[2]).toMatchObject({ reason: expect.stringMatching(/from 2026-01-01 on/) });
  });
  test('charges a long request by its own length', () => {
    const long = [{ input: 1001, cachedInput: 0, cacheWrite: 0, output: 0 }];
    expect(priceTokenLog(long, { a: model('a', 1) }, '2025-06-01')[0]?.cost).toBeCloseTo(2002 / 1e6, 12);
  });
  test('of nothing costs nothing', () => {
    expect(priceTokenLog([], { a: model('a', 1) }, '2025-06-01')).toEqual([{ id: 'a', name: 'a', cost: 0 }]);
  });
});
