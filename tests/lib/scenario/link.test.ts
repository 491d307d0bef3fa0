import { describe, expect, test } from 'vitest';
import { fromQuery, longestQuery, toQuery } from '../../../src/lib/scenario/link.ts';
import { opened } from '../../support/calculators.ts';

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
  test('of another version or beyond the longest is not read', () => {
    expect(fromQuery(run, 'v=99&mfu=0.4').scenario.set).toEqual({});
    expect(fromQuery(run, `mfu=0.4&${'x'.repeat(longestQuery)}`).problems).toHaveLength(1);
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
  test('does not take words that every object has for quantities', () => {
    expect(fromQuery(run, 'constructor=1&__proto__=2&toString=3&accelerator=constructor&preset=__proto__').scenario).toEqual({ set: {} });
  });
});
