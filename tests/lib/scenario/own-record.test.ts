import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/lib/architecture/model.ts';
import { fromQuery, toQuery } from '../../../src/lib/scenario/link.ts';
import { type Importable, importOwn, longestText, ownId, selectionsOf, withOwn } from '../../../src/lib/scenario/own-record.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { data, opened } from '../../support/calculators.ts';

const run = opened('training-run');
const like = data.models['llama-2-70b'] as Model;
/** An importer of the tests: a number of parameters. */
const importable: Importable = {
  text: 'a number',
  load: async () => (text) =>
    Number.isFinite(Number(text))
      ? {
          ok: true,
          record: { ...like, id: 'anything', name: 'A model of mine', activeParameters: { ...like.activeParameters, value: Number(text) } } as Model,
          notes: ['Read.'],
        }
      : { ok: false, message: 'That is no number.' },
};

const mine = async (text: string) => {
  const imported = await importOwn(importable, text);
  if (!imported.ok) throw new Error(imported.message);
  return withOwn(run, 'models', imported.record);
};

describe('a record of the reader’s own', () => {
  test('joins the data set under an id of its own, beside all others', async () => {
    const calculator = await mine('7e9');
    expect(calculator.data['models']).toMatchObject({ [ownId]: { id: ownId, name: 'A model of mine' }, 'llama-2-70b': { id: 'llama-2-70b' } });
    expect(run.data['models']).not.toHaveProperty(ownId);
    expect(settle(calculator, { set: { model: ownId } }).values['activeParameters']).toBe(7e9);
  });
  test('takes the place of an earlier one', async () => {
    const again = withOwn(await mine('7e9'), 'models', (await mine('8e9')).data['models']![ownId]!);
    expect(settle(again, { set: { model: ownId } }).values['activeParameters']).toBe(8e9);
  });
  test('is named in a link, which does not contain it and says so elsewhere', async () => {
    const query = toQuery(await mine('7e9'), { set: { model: ownId } });
    expect(query).toBe('model=mine');
    expect(fromQuery(await mine('1e9'), query).problems).toEqual([]);
    const { scenario, problems } = fromQuery(run, query);
    expect(scenario.set).toEqual({});
    expect(problems).toEqual(['Model: the one meant was brought by somebody and never left their machine. Bring yours, or choose another.']);
  });
  test('is read up to the longest text', async () => {
    expect(await importOwn(importable, '7'.padStart(longestText))).toMatchObject({ ok: true, notes: ['Read.'], record: { id: ownId } });
  });
  test('can be picked by every selection of its set', () => {
    expect(selectionsOf(run, 'models').map(({ id }) => id)).toEqual(['model']);
    expect(selectionsOf(run, 'runs')).toEqual([]);
  });
  test.each([
    ['', 'There is nothing to read. Give a number.'],
    [' \n', 'There is nothing to read. Give a number.'],
    ['seven', 'That is no number.'],
    ['7'.repeat(longestText + 1), `The text is longer than ${longestText} characters, so it was not read. Give a number.`],
  ])('made of %j is answered with a sentence', async (text, message) => {
    expect(await importOwn(importable, text)).toEqual({ ok: false, message });
  });
});
