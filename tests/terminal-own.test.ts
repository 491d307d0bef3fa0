import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importers } from '../src/lib/scenario/importers.ts';
import { type Importable, ownId } from '../src/lib/scenario/own-record.ts';
import { inFull } from '../src/terminal/names.ts';
import { brought } from '../src/terminal/own.ts';
import { run } from '../src/terminal/run.ts';
import { data, opened } from './support/calculators.ts';

const training = opened('training-run');
const models: Importable = {
  text: 'a name',
  load: async () => (text) =>
    text === 'bad' ? { ok: false, message: 'That is bad.' } : { ok: true, record: { ...data.models['llama-2-70b']!, name: text }, notes: ['It is read.'] },
};
const folder = mkdtempSync(join(tmpdir(), 'own-'));
const file = (text: string) => {
  const path = join(folder, `${text}.json`);
  writeFileSync(path, text);
  return path;
};

const architecture = opened('architecture');
const configs = new URL('fixtures/configs/', import.meta.url);

/** What `run architecture config=@file context=4096` does with the text of a file. */
async function asked(text: string) {
  const path = join(folder, 'asked.json');
  writeFileSync(path, text);
  const named = inFull(architecture, [`config=@${path}`, 'context=4096']);
  if (!named.ok) return { ok: false, message: named.problems.join() } as const;
  const own = await brought(architecture, named.words, importers);
  return own.ok ? run(own.calculator, own.words, { interval: false }) : own;
}

describe('the architecture of a file of the user’s own', () => {
  test.each(readdirSync(configs))('is computed for %s at a context of 4096', async (name) => {
    const ran = await asked(readFileSync(new URL(name, configs), 'utf8'));
    expect(ran).toMatchObject({ ok: true, report: { inputs: { model: { value: ownId }, contextLength: { value: 4096 } } } });
    if (!ran.ok) return;
    for (const { id } of architecture.results) expect(ran.report.results[id]?.value ?? ran.report.results[id]?.reason, id).toBeDefined();
    expect(ran.report.results['flopPerToken']?.value).toBeGreaterThan(1e6);
  });
  test('is refused with the name of a field that is missing or absurd', async () => {
    const llama = JSON.parse(readFileSync(new URL('llama.json', configs), 'utf8'));
    const { hidden_size: _, ...without } = llama;
    expect(await asked(JSON.stringify(without))).toMatchObject({ ok: false, message: expect.stringContaining('hidden_size') });
    for (const absurd of [-1, 1e30, 'many', 0, 1.5])
      expect(await asked(JSON.stringify({ ...llama, num_hidden_layers: absurd }))).toMatchObject({
        ok: false,
        message: expect.stringContaining('num_hidden_layers'),
      });
  });
});

describe('the terminal with a file of the user’s own', () => {
  test('reads a Hugging Face config.json', async () => {
    const llama = {
      model_type: 'llama',
      hidden_size: 4096,
      intermediate_size: 14336,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 128256,
      max_position_embeddings: 8192,
    };
    const path = join(folder, 'config.json');
    writeFileSync(path, JSON.stringify(llama));
    const own = await brought(training, [`config=@${path}`], importers);
    const ran = own.ok ? run(own.calculator, own.words, { interval: false }) : own;
    expect(ran).toMatchObject({ ok: true, report: { inputs: { activeParameters: { value: 8_030_261_248 } } } });
  });
  test.each(['config', 'model'])('reads %s=@file, picks it and leaves the other words', async (name) => {
    const own = await brought(training, ['mfu=0.4', `${name}=@${file('Mine')}`], { models });
    expect(own).toMatchObject({ ok: true, words: ['mfu=0.4', `model=${ownId}`], notes: ['It is read.'] });
    if (!own.ok) return;
    const ran = run(own.calculator, own.words, { interval: false });
    expect(ran).toMatchObject({ ok: true, report: { inputs: { model: { value: ownId }, mfu: { value: 0.4 } } } });
  });
  test('answers what cannot be read with a sentence that names it', async () => {
    expect(await brought(training, [`config=@${file('bad')}`], { models })).toEqual({ ok: false, message: 'config: That is bad.' });
    expect(await brought(training, ['config=@/nowhere.json'], { models })).toEqual({ ok: false, message: 'config: the file /nowhere.json cannot be read.' });
    for (const word of ['config=', 'config=@', 'config=config.json'])
      expect(await brought(training, [word], { models })).toEqual({
        ok: false,
        message: 'config is a file: type config=@config.json, or config=- to read standard input.',
      });
    expect(await brought(opened('r1-bill'), [`config=@${file('Mine')}`], { models })).toEqual({ ok: false, message: 'r1-bill takes no config of your own.' });
  });
  test('reads a file that begins with a byte order mark', async () => {
    expect(await asked(`\uFEFF${readFileSync(new URL('llama.json', configs), 'utf8')}`)).toMatchObject({
      ok: true,
      report: { inputs: { model: { value: ownId } } },
    });
  });
  test('leaves every other word alone', async () => {
    const words = ['model=llama-2-70b', 'mfu=0.4', 'loose', 'configs'];
    expect(await brought(training, words, { models })).toMatchObject({ ok: true, words });
  });
});
