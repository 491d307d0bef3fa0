import { Unknown } from '../formula/value.ts';
import type { ApiModel } from './api-price.ts';
import { type ApiTokens, apiRate, apiRowOn } from './api-rates.ts';
import { readCsv } from './csv.ts';

/** Tokens of one request, each counted once. */
export interface LoggedRequest {
  readonly input: number;
  readonly cachedInput: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** A log that was read, or a sentence that says what is wrong with it. */
export type ReadTokenLog = { readonly ok: true; readonly requests: readonly LoggedRequest[] } | { readonly ok: false; readonly message: string };

/**
 * The names under which logs keep each count, in small letters with underscores, the plainest last. `whole` holds input with what the cache
 * had, `fresh` without; `input_tokens` is either, by the names beside it. `bare` may be the text that was sent, where others count it.
 */
const columns = {
  whole: ['prompt_tokens'],
  either: ['input_tokens'],
  fresh: ['uncached_input_tokens', 'uncached_input', 'uncached'],
  bare: ['input'],
  cached: ['cached', 'cached_input', 'cached_tokens', 'cached_input_tokens', 'input_cached_tokens'],
  read: ['cache_read_input_tokens', 'cache_read'],
  write: ['cache_write', 'cache_creation_input_tokens', 'cache_creation'],
  output: ['output_tokens', 'completion_tokens', 'output'],
} as const;

type Column = keyof typeof columns;

const no = (message: string): ReadTokenLog => ({ ok: false, message });
const longestLog = 100_000;

/**
 * Reads a log of requests: CSV with a line of names, a JSON list of objects, or an object a line. Never throws.
 * Names may be written `prompt_tokens`, `Prompt Tokens`, `prompt-tokens` or `promptTokens`.
 *
 * `input` and `prompt_tokens` count cached tokens too, as OpenAI's logs do, and so does `input_tokens` beside `cached_tokens` and its kind;
 * `input_tokens` beside `cache_read_input_tokens`, or beside what was written to a cache, does not, as Anthropic's.
 *
 * The file that Claude Code keeps of a session is read too: see `answersOf`.
 */
export function readTokenLog(text: string): ReadTokenLog {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return no('The file is empty.');
  const lines = /^\s*[[{]/.test(bare) ? fromJson(bare) : fromCsv(text);
  if (typeof lines === 'string') return no(lines);
  const rows = answersOf(lines);
  if (typeof rows === 'string') return no(rows);
  if (rows.length === 0) return no('The file has no requests.');
  if (rows.length > longestLog) return no(`The file has ${rows.length} requests; at most ${longestLog} are read.`);
  const requests: LoggedRequest[] = [];
  for (const [i, { fields, line }] of rows.entries()) {
    const request = requestOf(fields);
    if (typeof request === 'string') return no(`Request ${i + 1}${line === undefined ? '' : `, line ${line}`}: ${request}`);
    requests.push(request);
  }
  return { ok: true, requests };
}

type Fields = Readonly<Record<string, unknown>>;

/** One request as the log has it, and the line on which it begins where it has one. */
interface LogRow {
  readonly fields: Fields;
  readonly line?: number;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function fromJson(text: string): readonly LogRow[] | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.trim());
  } catch {
    return fromJsonLines(text);
  }
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return list.every(isObject) ? list.map((fields) => ({ fields })) : 'A log is a list of objects, with names such as input, cached and output.';
}

function fromJsonLines(text: string): readonly LogRow[] | string {
  const rows: LogRow[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    let fields: unknown;
    try {
      fields = JSON.parse(line.trim());
    } catch {
      return `Line ${i + 1} is not JSON. A log is a list of objects, or an object a line.`;
    }
    if (!isObject(fields)) return `Line ${i + 1} is no object. A log is a list of objects, or an object a line.`;
    rows.push({ fields, line: i + 1 });
  }
  return rows;
}

/** The message of an answer, with its usage. Claude Code also writes messages itself, which nobody bills: their model is `<synthetic>`. */
function answerOf({ fields: { message } }: LogRow): Fields | undefined {
  return isObject(message) && isObject(message['usage']) && message['model'] !== '<synthetic>' ? message : undefined;
}

/** Whether a row names what happened, and counts nothing itself. */
const isEvent = ({ fields }: LogRow): boolean =>
  typeof fields['type'] === 'string' && !isObject(fields['usage']) && Object.keys(fields).every((name) => kindOf(name) === undefined);

/**
 * The answers in a file that Claude Code keeps of a session; the rows of any other log as they are; or what is missing.
 *
 * Each line of the file is an event with a `type`; an answer has `usage` in its `message`, and the others are passed over. One answer stands on
 * several lines under the `id` of its message, and is billed once: the last of them counts, since output may grow from line to line.
 *
 * This is the file as its readers found it (ccusage, issue 888), not as Anthropic describes it.
 */
function answersOf(rows: readonly LogRow[]): readonly LogRow[] | string {
  if (!rows.some(answerOf)) {
    return rows.length > 0 && rows.every(isEvent)
      ? 'No answer in the file has token counts. Claude Code keeps them in the usage of a message, on lines of the type assistant.'
      : rows;
  }
  const answers = new Map<unknown, LogRow>();
  for (const row of rows) {
    const message = answerOf(row);
    if (message) answers.set(message['id'] ?? row, { ...row, fields: message });
    else if (typeof row.fields['type'] !== 'string') answers.set(row, row);
  }
  return [...answers.values()];
}

function fromCsv(text: string): readonly LogRow[] | string {
  const table = readCsv(text);
  if (!table.ok) return table.message;
  const [head, ...rows] = table.rows;
  if (head === undefined || head.cells.length < 2) return 'The first line must name the columns, such as input, cached and output.';
  const names = head.cells;
  const twice = names.find((name, i) => kindOf(name) !== undefined && names.findIndex((other) => plainName(other) === plainName(name)) < i);
  if (twice !== undefined) return `Two columns are called ${twice}.`;
  for (const { cells, line } of rows) {
    if (cells.slice(names.length).some((cell) => cell !== ''))
      return `Line ${line} has ${cells.length} cells, but ${names.length} columns are named. Put cells with commas in quotes.`;
  }
  return rows.map(({ cells, line }) => ({ line, fields: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])) }));
}

/** `Prompt Tokens`, `prompt-tokens` and `promptTokens` as `prompt_tokens`. */
const plainName = (name: string): string =>
  name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

const kinds: ReadonlyMap<string, Column> = new Map((Object.keys(columns) as Column[]).flatMap((kind) => columns[kind].map((name) => [name, kind] as const)));
const kindOf = (name: string): Column | undefined => kinds.get(plainName(name));

function requestOf(row: Fields): LoggedRequest | string {
  // The usage of a request stands in an object of its own in most logs of answers.
  const usage = isObject(row['usage']) ? row['usage'] : row;
  // OpenAI keeps the cached part of the input in an object of its own, under a name for each of its two interfaces.
  const parts = [usage['prompt_tokens_details'], usage['input_tokens_details']].find(isObject);
  const found = new Map(Object.entries({ ...parts, ...usage }).flatMap(([name, value]) => (isGiven(value) ? [[plainName(name), { name, value }]] : [])));
  const counts: Partial<Record<Column, number>> = {};
  for (const [kind, names] of Object.entries(columns) as [Column, readonly string[]][]) {
    const given = names.map((name) => found.get(name)).find((each) => each !== undefined);
    if (given === undefined || (kind === 'bare' && ['whole', 'either', 'fresh'].some((each) => each in counts))) continue;
    const count = countOf(given.value);
    if (typeof count === 'string') return `${given.name.trim()} ${count}`;
    counts[kind] = count;
  }
  const { either, cached = 0, read = 0, write = 0, output } = counts;
  const anthropic = counts.read !== undefined || counts.write !== undefined;
  const withCache = counts.whole ?? counts.bare ?? (parts || !anthropic ? either : undefined);
  const fresh = counts.fresh ?? (withCache === undefined ? either : undefined);
  if (withCache === undefined && fresh === undefined) return 'there is no input. Name a column input, prompt_tokens or input_tokens.';
  if (output === undefined) return 'there is no output. Name a column output, completion_tokens or output_tokens.';
  const had = counts.read === undefined ? cached : read;
  const input = fresh ?? (withCache ?? 0) - had - write;
  if (input < 0) return 'more tokens are cached than were sent.';
  return { input, cachedInput: had, cacheWrite: write, output };
}

/** Whether there is something to read: Anthropic breaks what is written to the cache down in an object beside its sum. */
const isGiven = (value: unknown): boolean => value !== null && value !== undefined && !isObject(value) && !(typeof value === 'string' && value.trim() === '');

/** A count of tokens, or what is wrong with it. Thousands may be parted; what may be a decimal point is asked about. */
function countOf(value: unknown): number | string {
  const shown = String(value).slice(0, 20);
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return `may be ${text.replaceAll('.', '')} or a number with decimals: it is ${shown}. Write it without the point.`;
  // 1,000 and 1 000 and 1'000; and 1000.0, as tables with gaps are written.
  const digits = /^\d{1,3}(?:([,_ '’])\d{3})(?:\1\d{3})*$/.test(text) ? text.replace(/[,_ '’]/g, '') : text.replace(/^(\d+)\.0+$/, '$1');
  const count = typeof value === 'number' ? value : /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isSafeInteger(count) && count >= 0 ? count : `must be a whole number of tokens from 0 on, not ${shown}.`;
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
