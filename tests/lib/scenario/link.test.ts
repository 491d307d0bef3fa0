import { describe, expect, test } from 'vitest';
import { fromQuery, labelsOf, longestQuery, settable, toQuery } from '../../../src/lib/scenario/link.ts';
import { opened } from '../../support/calculators.ts';
import { kiosk } from '../../support/kiosk.ts';

const bill = opened('r1-bill');
const run = opened('training-run');

describe('a link', () => {
  test('of an untouched scenario is empty', () => {
    expect(toQuery(bill, { set: {} })).toBe('');
    expect(toQuery(bill, { preset: 'as-published', set: {} })).toBe('');
  });
  test('holds only what differs from the preset', () => {
    expect(toQuery(bill, { set: { gpuHourPrice: 2, includeBase: 'yes' } })).toBe('includeBase=yes');
    expect(toQuery(run, { preset: 'llama-3.1-405b', set: { mfu: 0.4, accelerator: 'h100' } })).toBe('preset=llama-3.1-405b&mfu=0.4');
  });
  test('carries ranges and overridden intermediates', () => {
    expect(toQuery(run, { set: { mfu: { low: 0.3, high: 0.45 }, gpuHours: 3e6 } })).toBe('mfu=0.3..0.45&gpuHours=3000000');
  });
  test('reads what people write into it', () => {
    expect(fromQuery(run, 'activeParameters=70B&mfu=45%25&trainingTokens=15%20trillion').scenario.set).toEqual({
      activeParameters: 70e9,
      mfu: 0.45,
      trainingTokens: 15e12,
    });
  });
  test('leaves out what it does not understand and names it', () => {
    const { scenario, problems } = fromQuery(run, 'mfu=900%25&frob=1&accelerator=h1000&preset=none&trainingTokens=1e12');
    expect(scenario).toEqual({ set: { trainingTokens: 1e12 } });
    for (const named of [/0\.1% to 100%/, /“frob”/, /h100/, /preset “none”/]) expect(problems.join(' ')).toMatch(named);
  });
  test.each(['99', '0', '-1', '1.5', 'one'])('of version %s, which there is not, is not read', (version) => {
    expect(fromQuery(run, `v=${version}&mfu=0.4`)).toEqual({
      scenario: { set: {} },
      problems: ['The link is of a version that this page does not know, so it was not read.'],
    });
  });
  test('is read up to its longest, and not beyond', () => {
    const padded = (length: number) => `mfu=0.4&calculator=${'x'.repeat(length - 'mfu=0.4&calculator='.length)}`;
    expect(fromQuery(run, padded(longestQuery))).toEqual({ scenario: { set: { mfu: 0.4 } }, problems: [] });
    expect(fromQuery(run, padded(longestQuery + 1))).toEqual({
      scenario: { set: {} },
      problems: ['The link is longer than 2000 characters, so it was not read.'],
    });
  });
  test('says its version from the second on, where it says anything', () => {
    const second = { ...run, version: 2 };
    expect([toQuery(run, { set: { mfu: 0.4 } }), toQuery(second, { set: { mfu: 0.4 } }), toQuery(second, { set: {} })]).toEqual(['mfu=0.4', 'mfu=0.4&v=2', '']);
    expect(fromQuery(second, 'v=1&mfu=0.4').scenario.set).toEqual({ mfu: 0.4 });
    expect(fromQuery(second, 'v=2&mfu=0.4').scenario.set).toEqual({ mfu: 0.4 });
  });
  test('names the preset by its id or by its name, and says nothing of one that is right', () => {
    expect(fromQuery(kiosk, 'preset=station')).toEqual({ scenario: { preset: 'station', set: {} }, problems: [] });
    expect(fromQuery(kiosk, 'preset=At+the+station')).toEqual({ scenario: { preset: 'station', set: {} }, problems: [] });
    expect(fromQuery(kiosk, 'preset=stations').problems).toEqual(['There is no preset “stations”. Did you mean station? Valid: market, station.']);
  });
  test('repeats no more than forty characters of what it does not know', () => {
    const long = 'z'.repeat(60);
    expect(fromQuery(kiosk, `preset=${long}`).problems[0]).toContain(`“${'z'.repeat(40)}”`);
    expect(fromQuery(kiosk, `${long}=1`).problems[0]).toContain(`“${'z'.repeat(40)}”`);
    expect(fromQuery(kiosk, `spread=${long}`).problems[0]).toContain(`“${'z'.repeat(40)}”`);
  });
  test('may set the inputs first, then everything between them and the results, each once', () => {
    const ids = settable(kiosk);
    expect(ids.slice(0, 5)).toEqual(['baker', 'spread', 'guests', 'share', 'bread']);
    expect([...ids].sort()).toEqual([...kiosk.graph.quantities.keys()].sort());
    expect(labelsOf(kiosk)).toMatchObject({ takings: 'Takings', guests: 'Guests' });
  });
  test('of an old version is migrated', () => {
    const renamed = {
      ...run,
      version: 3,
      migrations: {
        1: ({ oldName = '', ...rest }: Readonly<Record<string, string>>) => ({ ...rest, mfu: oldName }),
        2: (words: Readonly<Record<string, string>>) => words,
      },
    };
    expect(fromQuery(renamed, 'oldName=0.4').scenario.set).toEqual({ mfu: 0.4 });
    expect(fromQuery(renamed, toQuery(renamed, { set: { mfu: 0.4 } })).scenario.set).toEqual({ mfu: 0.4 });
  });
  test('of an old version needs a migration only where something was renamed', () => {
    const renamed = { ...run, version: 3, migrations: { 2: ({ oldName = '', ...rest }: Readonly<Record<string, string>>) => ({ ...rest, mfu: oldName }) } };
    for (const version of [1, 2]) expect(fromQuery(renamed, `v=${version}&oldName=0.4`)).toEqual({ scenario: { set: { mfu: 0.4 } }, problems: [] });
  });
  test('does not take words that every object has for quantities', () => {
    expect(fromQuery(run, 'constructor=1&__proto__=2&toString=3&accelerator=constructor&preset=__proto__').scenario).toEqual({ set: {} });
  });
});
