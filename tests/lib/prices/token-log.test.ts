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
  test('tells whose input_tokens they are by the names beside them', () => {
    const whole = { input: 200, cachedInput: 800, cacheWrite: 0, output: 50 };
    expect(one('input_tokens,input_cached_tokens,output_tokens\n1000,800,50')).toEqual(whole);
    expect(one('input_tokens,cached_tokens,output_tokens\n1000,800,50')).toEqual(whole);
    expect(one('input_tokens,cache_read_input_tokens,output_tokens\n200,800,50')).toEqual(whole);
    expect(one('uncached_input,cached,output\n200,800,50')).toEqual(whole);
  });
  test.each([
    'Prompt Tokens,Cached Tokens,Completion Tokens',
    'PROMPT_TOKENS,CACHED_TOKENS,COMPLETION_TOKENS',
    ' prompt-tokens , cached-tokens , completion-tokens ',
    'promptTokens,cachedTokens,completionTokens',
  ])('reads the names %s', (names) => expect(one(`${names}\n1000,800,50`)).toEqual({ input: 200, cachedInput: 800, cacheWrite: 0, output: 50 }));
  test.each(['"1,000"', '1 000', '1\u202f000', '1_000', "1'000", '1000.0', '１０００', ' 1000 '])('reads a thousand as %j', (cell) => {
    expect(one(`input,output\n${cell},5`)).toMatchObject({ input: 1000, output: 5 });
    if (!cell.includes('"')) expect(one(JSON.stringify([{ input: cell, output: 5 }]))).toMatchObject({ input: 1000 });
  });
  test('leaves alone what is no count: a prompt, a note, a breakdown', () => {
    expect(one('input,note,prompt_tokens,completion_tokens,output\n"Say ""hi"",\nplease",x,7,5,hi')).toMatchObject({ input: 7, output: 5 });
    expect(
      one('{"usage": {"input_tokens": 2, "cache_creation_input_tokens": 3, "cache_creation": {"ephemeral_5m_input_tokens": 3}, "output_tokens": 5}}'),
    ).toEqual({
      input: 2,
      cachedInput: 0,
      cacheWrite: 3,
      output: 5,
    });
  });
  test('reads an object a line', () => {
    expect(readTokenLog('{"input": 1, "output": 2}\n\n{"input": 3, "output": 4}')).toMatchObject({ ok: true, requests: [{ input: 1 }, { input: 3 }] });
  });
  describe('of a session file of Claude Code', () => {
    const said = (id: string | undefined, output: number, model = 'claude-opus-4-6') =>
      JSON.stringify({
        type: 'assistant',
        requestId: 'req_1',
        message: {
          id,
          model,
          usage: {
            input_tokens: 3,
            cache_creation_input_tokens: 20,
            cache_read_input_tokens: 100,
            cache_creation: { ephemeral_5m_input_tokens: 20 },
            output_tokens: output,
          },
        },
      });
    const asked = '{"type": "user", "message": {"role": "user", "content": "Say input"}}';
    const summary = '{"type": "summary", "summary": "A talk"}';
    const counts = { input: 3, cachedInput: 100, cacheWrite: 20 };
    const read = (...lines: readonly string[]) => readTokenLog(lines.join('\n'));

    test('takes one request of the several lines of a message, by the last of them', () => {
      expect(read(said('a', 2), said('b', 7), said('a', 5), said('a', 90))).toEqual({
        ok: true,
        requests: [
          { ...counts, output: 90 },
          { ...counts, output: 7 },
        ],
      });
    });
    test('passes over what is no answer, before it, between and after', () => {
      const total = '{"type": "result", "usage": {"input_tokens": 6, "output_tokens": 9}}';
      expect(read(summary, asked, said('a', 2), asked, said('b', 7), total)).toMatchObject({ requests: [{ output: 2 }, { output: 7 }] });
    });
    test('takes a message without an id, and a request that is no event, for one of its own', () => {
      expect(read(said(undefined, 2), said(undefined, 2), '{"input": 1, "output": 4}')).toMatchObject({
        requests: [{ output: 2 }, { output: 2 }, { output: 4 }],
      });
      expect(read(said('a', 2), '{"cost": 4}')).toMatchObject({ message: expect.stringMatching(/^Request 2, line 2: there is no input/) });
    });
    test('does not count what Claude Code wrote itself', () => {
      expect(read(said('a', 2), said('b', 0, '<synthetic>'))).toMatchObject({ requests: [{ output: 2 }] });
      expect(read(said('b', 0, '<synthetic>'))).toMatchObject({ message: expect.stringMatching(/No answer/) });
    });
    test('reads one line, and a list of such lines, as well', () => {
      expect(read(said('a', 2))).toEqual({ ok: true, requests: [{ ...counts, output: 2 }] });
      expect(read(`[${asked}, ${said('a', 2)}, ${said('a', 5)}]`)).toEqual({ ok: true, requests: [{ ...counts, output: 5 }] });
    });
    test('names the line that is broken, counted from the first of the file', () => {
      expect(read('', asked, said('a', 2), said('a', 5).slice(0, 40))).toMatchObject({ message: expect.stringMatching(/^Line 4 is not JSON\./) });
      expect(read(asked, said('a', -1))).toMatchObject({
        message: 'Request 1, line 2: output_tokens must be a whole number of tokens from 0 on, not -1.',
      });
    });
    test('says what is missing where no line has usage', () => {
      const message = 'No answer in the file has token counts. Claude Code keeps them in the usage of a message, on lines of the type assistant.';
      expect(read(summary, asked)).toEqual({ ok: false, message });
      expect(read(asked)).toEqual({ ok: false, message });
    });
    test('leaves alone a log whose requests name a type too', () => {
      expect(read('{"type": "message", "usage": {"input_tokens": 3, "output_tokens": 2}}')).toMatchObject({ requests: [{ input: 3 }] });
      expect(read('{"type": "chat", "input": 3, "output": 2}')).toMatchObject({ requests: [{ input: 3 }] });
    });
  });
  test.each([
    ['', /empty/],
    ['\uFEFF  ', /empty/],
    ['[]', /no requests/],
    ['hello', /first line must name/],
    ['input,cached', /no requests/],
    ['[1, 2]', /list of objects/],
    ['{"input": 1, "output": 2}\n{"input": ', /Line 2 is not JSON/],
    ['input,output\n10,5\nten,5', /Request 2, line 3: input must be a whole number of tokens from 0 on, not ten\./],
    ['input,output\n-1,5', /Request 1, line 2: input must be/],
    ['input,output\n1.5,5', /Request 1, line 2: input must be/],
    ['tokens,output\n1,5', /Request 1, line 2: there is no input/],
    ['input,cost\n1,5', /Request 1, line 2: there is no output/],
    ['input,cached,output\n10,20,5', /more tokens are cached than were sent/],
    ['note,input,Output\n"a\nb",5,x', /Request 1, line 2: Output must be a whole number of tokens from 0 on, not x\./],
    ['[{"input": 1, "output": 2}, {"input": true, "output": 2}]', /^Request 2: input must be a whole number of tokens from 0 on, not true\./],
    ['{"input": 1, "output": 2}\n\n{"input": [5], "output": 2}', /Request 2, line 3: input must be/],
    ['{"input": 1, "output": 2}\n[5]', /Line 2 is no object/],
    ['input,output\n1.000,5', /line 2: input may be 1000 or a number with decimals: it is 1\.000\. Write it without the point\./],
    ['input;output\n1.500;5', /may be 1500/],
    ['input,output\n1e3,5', /not 1e3/],
    ['input,output\n1.2E+06,5', /not 1\.2E\+06/],
    ['input,output\n0x10,5', /not 0x10/],
    ['input,output\n"1,00",5', /not 1,00/],
    ['input,output\nn/a,5', /not n\/a/],
    ['input,output\n1,000,5', /Line 2 has 3 cells, but 2 columns are named\. Put cells with commas in quotes\./],
    ['Prompt Tokens,prompt_tokens,output\n1,2,3', /Two columns are called prompt_tokens/],
    ['input,output\n"1,5', /Line 2: a quote is opened and never closed/],
    ['input,output\n"1"2,5', /Line 2: there is text after a closing quote/],
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
  test('counts cached and written input to that length', () => {
    // 400 fresh at $2, 400 read at $0.20 and 300 written at $2 a million: each alone would be a short request.
    const long = [{ input: 400, cachedInput: 400, cacheWrite: 300, output: 0 }];
    expect(priceTokenLog(long, { a: model('a', 1) }, '2025-06-01')[0]?.cost).toBeCloseTo((800 + 80 + 600) / 1e6, 12);
  });
  test('of nothing costs nothing', () => {
    expect(priceTokenLog([], { a: model('a', 1) }, '2025-06-01')).toEqual([{ id: 'a', name: 'a', cost: 0 }]);
  });
});
