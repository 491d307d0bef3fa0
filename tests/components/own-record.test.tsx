import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OwnRecord } from '../../src/components/calculator/OwnRecord.tsx';
import { bring, offerOwn } from '../../src/components/calculator/own.ts';
import { namesOwn } from '../../src/components/calculator/share.ts';
import { spreadOf } from '../../src/components/calculator/spread.ts';
import { open } from '../../src/components/calculator/state.ts';
import type { Calculator } from '../../src/lib/scenario/calculator.ts';
import { ownId } from '../../src/lib/scenario/own-record.ts';
import { untouched } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { model } from '../../src/lib/vocabulary/index.ts';
import { data, opened } from '../support/calculators.ts';

vi.mock('../../src/lib/scenario/importers.ts', () => ({
  importers: {
    models: {
      text: 'the name of a model',
      load: async () => (text: string) =>
        text === 'bad' ? { ok: false, message: 'That is bad.' } : { ok: true, record: { ...data.models['llama-2-70b'], name: text }, notes: [] },
    },
  },
}));

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) });
afterEach(() => kept.clear());

const run: Calculator = { ...opened('training-run'), imports: ['model'] };
const start = spreadOf(run, settle(run, untouched));

describe('a field for a record of the reader’s own', () => {
  test('stands where the calculator asks for one, and says where the text stays', () => {
    const html = renderToString(<OwnRecord state={open(run, start)} quantity={model} />);
    expect(html).toMatch(/<label for="training-run-model-own">Paste the name of a model, or drop the file here. It stays on this machine/);
    expect(html).toMatch(/<textarea[^>]*id="training-run-model-own"/);
    expect(html).toMatch(/<input[^>]*type="file"/);
    expect(renderToString(<OwnRecord state={open(opened('training-run'), start)} quantity={model} />)).toBe('');
  });
});

describe('what a reader brings', () => {
  test('can be picked by every calculator of the page, at once and after coming back', async () => {
    const [here, there] = [open(run, start), open(run, start)];
    await offerOwn(here);
    await offerOwn(there);
    expect(await bring('models', 'Mine')).toMatchObject({ ok: true });
    for (const state of [here, there]) {
      state.type('model', ownId);
      expect(state.settled.value.values['model']).toMatchObject({ id: ownId, name: 'Mine' });
      expect(namesOwn(state.scenario.value)).toBe(true);
    }
    expect([...kept.values()]).toEqual([JSON.stringify({ models: 'Mine' })]);
  });
  test('that cannot be read changes nothing and is not kept', async () => {
    expect(await bring('models', 'bad')).toEqual({ ok: false, message: 'That is bad.' });
    expect(kept.size).toBe(0);
    expect(await bring('ghosts', 'x')).toMatchObject({ ok: false });
  });
});
