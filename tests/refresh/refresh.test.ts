import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refresh } from '../../scripts/refresh/refresh.ts';
import { asMarkdown } from '../../scripts/refresh/report.ts';
import { stalePrices } from '../../scripts/refresh/stale.ts';
import { dataFolder, readData } from '../../src/data/read.ts';
import { apiPrice } from '../../src/schemas/api-price.ts';

const today = '2026-12-01';

/** Answers in the formats of the catalogues, a few entries each. */
const litellm = {
  sample_spec: { input_cost_per_token: 'a number', mode: 'chat' },
  'gpt-4o': { input_cost_per_token: 2.5e-6, output_cost_per_token: 1e-5, cache_read_input_token_cost: 1.25e-6, litellm_provider: 'openai', mode: 'chat' },
  'gpt-4.1': { input_cost_per_token: 1e-6, output_cost_per_token: 8e-6, cache_read_input_token_cost: 5e-7, litellm_provider: 'openai', mode: 'chat' },
  'gpt-5': { input_cost_per_token: 5e-7, output_cost_per_token: 4e-6, cache_read_input_token_cost: 5e-8, litellm_provider: 'openai', mode: 'chat' },
  o3: { input_cost_per_token: 2e-6, output_cost_per_token: 8e-6, litellm_provider: 'openai', mode: 'chat' },
};
const modelsDev = {
  openai: {
    id: 'openai',
    models: {
      'gpt-4o': { id: 'gpt-4o', cost: { input: 2.5, output: 10, cache_read: 1.25 } },
      'gpt-4.1': { id: 'gpt-4.1', cost: { input: 1.5, output: 8, cache_read: 0.5 } },
      'gpt-5': { id: 'gpt-5', cost: { input: 0.5, output: 4, cache_read: 0.05 } },
      'gpt-image': { id: 'gpt-image' },
    },
  },
};
const offer = (id: string, price: number | null) => ({
  id,
  provider_id: 'modal',
  gpu_model: 'NVIDIA H100',
  price_usd_hour: price,
  collected_at: today,
  tier: 'on-demand',
  is_spot: false,
});

let server: Server;
let answers: Readonly<Record<string, { readonly status?: number; readonly body: string; readonly cut?: true }>>;
let folder: URL;
const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
const from = () => ({ litellm: address('litellm'), modelsDev: address('models-dev'), offers: address('offers') });
const good = { litellm: { body: JSON.stringify(litellm) }, 'models-dev': { body: JSON.stringify(modelsDev) } };
const place = (path: string) => fileURLToPath(new URL(path, folder));
const read = (id: string) => apiPrice.parse(JSON.parse(readFileSync(place(`prices/api/${id}.json`), 'utf8')));
const whole = () => readdirSync(place('prices'), { recursive: true, encoding: 'utf8' }).toSorted();
const texts = () => whole().flatMap((file) => (file.endsWith('.json') ? [readFileSync(join(place('prices'), file), 'utf8')] : []));

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').slice(1)];
    if (!answer) return response.writeHead(404).end();
    if (!answer.cut) return response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' }).end(answer.body);
    // The connection breaks in the middle of the answer.
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.body.length });
    response.write(answer.body.slice(0, answer.body.length / 2), () => response.destroy());
    return response;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());
beforeEach(() => {
  folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'refresh-'))}/`);
  for (const part of ['prices/api/', 'prices/rental/']) {
    mkdirSync(place(part), { recursive: true });
    cpSync(fileURLToPath(new URL(part, dataFolder)), place(part), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run refresh -- apiPrices', () => {
  const run = (dry = false) => refresh({ set: 'apiPrices', today, folder, from: from(), dry });

  test('reads a price again that still holds', async () => {
    answers = good;
    const before = read('gpt-4o');
    await run();
    const { history } = read('gpt-4o');
    expect(history.slice(0, -1)).toEqual(before.history.slice(0, -1));
    expect(history.at(-1)).toEqual({ ...before.history.at(-1), seen: today });
  });
  test('closes a price that changed and appends another, and touches no other row', async () => {
    answers = good;
    const before = read('gpt-5').history;
    const { jumps } = await run();
    const after = read('gpt-5').history;
    expect(after.slice(0, before.length)).toEqual([...before.slice(0, -1), { ...before.at(-1), to: today }]);
    expect(after.at(-1)).toMatchObject({ from: today, seen: today, starts: 'first-read', input: 0.5, cachedInput: 0.05, output: 4, source: 'models-dev' });
    expect(jumps).toEqual([expect.stringMatching(/^GPT-5: 1\.25 \/ 0\.125 \/ 10 since .* now 0\.5 \/ 0\.05 \/ 4\.$/)]);
  });
  test('adds nothing where the catalogues disagree, and says what each has', async () => {
    answers = good;
    const before = read('gpt-4.1');
    const { disagreements } = await run();
    expect(read('gpt-4.1')).toEqual(before);
    expect(disagreements).toEqual([expect.stringMatching(/^GPT-4\.1: LiteLLM has 1 \/ 0\.5 \/ 8, models\.dev 1\.5 \/ 0\.5 \/ 8;/)]);
  });
  test('says what it could not map, and what only one catalogue has', async () => {
    answers = good;
    const { unmapped } = await run();
    expect(unmapped).toContain('o3 (o3): only LiteLLM has it, at 2 / 8.');
    expect(unmapped).toContain('Command A (command-a): in neither catalogue.');
  });
  test('changes nothing when it is run again on the same day', async () => {
    answers = good;
    await run();
    const once = texts();
    expect((await run()).changed).toEqual([]);
    expect(texts()).toEqual(once);
  });
  test('only says what it would do, where that is asked', async () => {
    answers = good;
    const before = texts();
    expect((await run(true)).changed).toHaveLength(2);
    expect(texts()).toEqual(before);
  });
  test('writes its report as a text for a pull request', async () => {
    answers = good;
    expect(asMarkdown('apiPrices', today, await run())).toMatch(
      /^# apiPrices, 2026-12-01\n\n0 new, 1 read again[\s\S]*Changed by more than half[\s\S]*disagree[\s\S]*Not mapped/,
    );
  });

  test.each([
    ['fails', { status: 500, body: 'no' }, /models\.dev could not be read, and nothing was written: it answers 500/],
    ['is cut off', { body: JSON.stringify(modelsDev), cut: true }, /models\.dev could not be read/],
    ['is no JSON', { body: '<html>' }, /models\.dev could not be read/],
    ['has another shape', { body: '{"openai": {"models": {"gpt-4o": {"cost": {"input": "2.5", "output": 10}}}}}' }, /models\.dev could not be read/],
    ['has negative prices', { body: '{"openai": {"models": {"gpt-4o": {"cost": {"input": -2.5, "output": 10}}}}}' }, /models\.dev could not be read/],
    ['is empty', { body: '{}' }, /models\.dev names no price/],
  ] as const)('leaves everything as it was when a catalogue %s', async (_, answer, says) => {
    answers = { ...good, 'models-dev': answer };
    const before = texts();
    const names = whole();
    await expect(run()).rejects.toThrow(says);
    expect(texts()).toEqual(before);
    expect(whole()).toEqual(names);
  });
  test('leaves everything as it was when nobody answers', async () => {
    answers = good;
    const before = texts();
    await expect(refresh({ set: 'apiPrices', today, folder, from: { ...from(), litellm: 'http://127.0.0.1:1/' } })).rejects.toThrow(
      /LiteLLM could not be read/,
    );
    expect(texts()).toEqual(before);
  });
});

describe('npm run refresh -- rentals', () => {
  const run = () => refresh({ set: 'rentals', today, folder, from: from() });
  const known = Object.values(readData().rentals).flatMap(({ id, history }) =>
    history.flatMap((row) => (row.source === 'gpu-pricing' && row.to === undefined && row.terms === 'on-demand' ? [{ id, ...row }] : [])),
  );

  test('reads an offer again, closes one that changed, and reports the unknown', async () => {
    const [same, other] = known;
    if (!same?.offer || !other?.offer) throw new Error('no offers on record');
    answers = {
      offers: { body: JSON.stringify([offer(same.offer, same.price), offer(other.offer, other.price * 2), offer('a-new-offer', 3), offer('sold-out', null)]) },
    };
    const { unchanged, jumps, unmapped } = await run();
    expect(unchanged).toBe(1);
    expect(jumps).toHaveLength(1);
    expect(unmapped).toEqual(['a-new-offer: NVIDIA H100 at modal, $3.']);
    const rows = JSON.parse(readFileSync(place(`prices/rental/${other.id}.json`), 'utf8')).history as {
      offer?: string;
      from: string;
      to?: string;
      price: number;
    }[];
    const own = rows.filter((row) => row.offer === other.offer);
    expect(own.at(-2)).toMatchObject({ price: other.price, to: today });
    expect(own.at(-1)).toMatchObject({ price: other.price * 2, from: today });
  });
  test('leaves everything as it was when the list is broken', async () => {
    answers = { offers: { body: '[{"id": 3}]' } };
    const before = texts();
    await expect(run()).rejects.toThrow(/gpu-pricing could not be read/);
    expect(texts()).toEqual(before);
  });
});

describe('npm run freshness', () => {
  const data = readData();
  test('finds nothing on the day of the first readings', () => {
    expect(stalePrices(data, '2018-01-01')).toEqual([]);
  });
  test('lists what is older than the limit of its kind, the oldest first', () => {
    const stale = stalePrices(data, '2027-06-01');
    expect(stale.some(({ kind }) => kind === 'rental') && stale.some(({ kind }) => kind === 'api')).toBe(true);
    for (const [i, { days }] of stale.entries()) expect(days).toBeGreaterThanOrEqual(stale[i + 1]?.days ?? 0);
    for (const { kind, days } of stale) expect(days).toBeGreaterThan({ rental: 90, api: 60, hardware: 720 }[kind]);
  });
});
