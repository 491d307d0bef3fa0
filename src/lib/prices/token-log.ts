import { Unknown } from '../formula/value.ts';
import type { ApiModel } from './api-price.ts';
import { type ApiTokens, apiRate, apiRowOn } from './api-rates.ts';

/** Tokens of one request, each counted once. */
export interface LoggedRequest {
  readonly input: number;
  readonly cachedInput: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** A log that was read, or a sentence that says what is wrong with it. */
export type ReadTokenLog = { readonly ok: true; readonly requests: readonly LoggedRequest[] } | { readonly ok: false; readonly message: string };

/** The names under which logs keep each count. The first two lists hold input with and without what the cache had. */
const columns = {
  whole: ['input', 'prompt_tokens', 'prompt tokens', 'input tokens'],
  fresh: ['input_tokens', 'uncached_input', 'uncached'],
  cached: ['cached', 'cached_input', 'cached_tokens', 'cached tokens', 'cache_read_input_tokens', 'cache_read'],
  write: ['cache_write', 'cache_creation_input_tokens', 'cache_creation', 'cache write'],
  output: ['output', 'output_tokens', 'completion_tokens', 'output tokens', 'completion tokens'],
} as const;

const no = (message: string): ReadTokenLog => ({ ok: false, message });
const longestLog = 100_000;

/**
 * Reads a log of requests: CSV with a line of names, a JSON list of objects, or an object a line. Never throws.
 *
 * `input` and `prompt_tokens` count cached tokens too, as OpenAI's logs do, and so does `input_tokens` beside `input_tokens_details`;
 * `input_tokens` beside `cache_read_input_tokens` does not, as Anthropic's.
 */
export function readTokenLog(text: string): ReadTokenLog {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return no('The file is empty.');
  const rows = /^[[{]/.test(trimmed) ? fromJson(trimmed) : fromCsv(trimmed);
  if (typeof rows === 'string') return no(rows);
  if (rows.length === 0) return no('The file has no requests.');
  if (rows.length > longestLog) return no(`The file has ${rows.length} requests; at most ${longestLog} are read.`);
  const requests: LoggedRequest[] = [];
  for (const [i, row] of rows.entries()) {
    const request = requestOf(row);
    if (typeof request === 'string') return no(`Request ${i + 1}: ${request}`);
    requests.push(request);
  }
  return { ok: true, requests };
}

type Fields = Readonly<Record<string, unknown>>;

function fromJson(text: string): readonly Fields[] | string {
  try {
    const parsed: unknown = JSON.parse(text);
    return listOf(parsed);
  } catch {
    const rows: Fields[] = [];
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        rows.push(JSON.parse(line) as Fields);
      } catch {
        return `Line ${i + 1} is not JSON. A log is a list of objects, or an object a line.`;
      }
    }
    return rows.every(isObject) ? rows : 'A log is a list of objects, or an object a line.';
  }
}

function listOf(parsed: unknown): readonly Fields[] | string {
  const list = Array.isArray(parsed) ? parsed : [parsed];
  return list.every(isObject) ? list : 'A log is a list of objects, with names such as input, cached and output.';
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function fromCsv(text: string): readonly Fields[] | string {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const mark = [',', ';', '\t'].find((each) => head.includes(each));
  if (mark === undefined) return 'The first line must name the columns, such as input, cached and output.';
  const cells = (line: string) => line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}

function requestOf(row: Fields): LoggedRequest | string {
  // The usage of a request stands in an object of its own in most logs of answers.
  const usage = isObject(row['usage']) ? row['usage'] : row;
  // OpenAI keeps the cached part of the input in an object of its own, under a name for each of its two interfaces.
  const parts = [usage['prompt_tokens_details'], usage['input_tokens_details']].find(isObject);
  const details = parts ?? {};
  const fields = new Map(Object.entries({ ...usage, ...details }).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const counts: Partial<Record<keyof typeof columns, number>> = {};
  for (const [kind, names] of Object.entries(columns) as [keyof typeof columns, readonly string[]][]) {
    const name = names.find((each) => fields.has(each) && fields.get(each) !== '' && fields.get(each) !== null);
    if (name === undefined) continue;
    const count = Number(fields.get(name));
    if (!Number.isSafeInteger(count) || count < 0) return `${name} must be a whole number of tokens from 0 on, not ${String(fields.get(name)).slice(0, 20)}.`;
    counts[kind] = count;
  }
  const { cached = 0, write = 0, output } = counts;
  // With such an object `input_tokens` counts cached tokens too.
  const [whole, fresh] = parts && counts.fresh !== undefined ? [counts.fresh, undefined] : [counts.whole, counts.fresh];
  if (whole === undefined && fresh === undefined) return 'there is no input. Name a column input, prompt_tokens or input_tokens.';
  if (output === undefined) return 'there is no output. Name a column output, completion_tokens or output_tokens.';
  const input = fresh ?? (whole ?? 0) - cached - write;
  if (input < 0) return 'more tokens are cached than were sent.';
  return { input, cachedInput: cached, cacheWrite: write, output };
}

/** What a log would cost with a model, in USD; or a sentence that says why it has no price there. */
export interface PricedLog {
  readonly id: string;
  readonly name: string;
  readonly cost?: number;
  readonly reason?: string;
}

/** Prices a log on every model at the prices of a day, the cheapest first. Each request pays the price of its own length. */
export function priceTokenLog(requests: readonly LoggedRequest[], models: Readonly<Record<string, ApiModel>>, day: string): readonly PricedLog[] {
  const kinds: readonly (keyof LoggedRequest & ApiTokens)[] = ['input', 'cachedInput', 'cacheWrite', 'output'];
  const priced = Object.entries(models).map(([id, model]): PricedLog => {
    const { name } = model;
    const row = apiRowOn(model, day);
    if (row instanceof Unknown) return { id, name, reason: row.reason };
    let cost = 0;
    for (const request of requests) {
      const sent = request.input + request.cachedInput + request.cacheWrite;
      for (const kind of kinds) {
        const rate = apiRate(model, row, kind, 'standard', sent);
        if (rate instanceof Unknown) return { id, name, reason: rate.reason };
        cost += (request[kind] * rate.value) / 1e6;
      }
    }
    return { id, name, cost };
  });
  return priced.toSorted((a, b) => (a.cost ?? Number.POSITIVE_INFINITY) - (b.cost ?? Number.POSITIVE_INFINITY));
}
