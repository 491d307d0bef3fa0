import { describe, expect, test } from 'vitest';
import { listed, nearest, noSuch } from '../../../src/lib/scenario/nearest.ts';
import { idOf } from '../../../src/lib/scenario/setting.ts';
import { data } from '../../support/calculators.ts';

const names = (set: 'accelerators' | 'models') => Object.fromEntries(Object.values(data[set]).map(({ id, name }) => [id, name]));
const near = (set: 'accelerators' | 'models', name: string) => nearest(name, Object.keys(names(set)), names(set));

describe('the names that may have been meant', () => {
  test.each([
    ['h1000', ['h100']],
    ['H100 SXM', ['h100']],
    ['H100 PCI', ['h100-pcie']],
    ['nvidia h200', ['h200']],
    ['4090', ['rtx-4090']],
    ['tpuv5', ['tpu-v5e', 'tpu-v5p']],
    ['GB200 NVL72', ['gb200']],
    ['trainium', ['trainium1', 'trainium2', 'trainium3']],
  ])('of “%s” are the chips %j', (name, found) => expect(near('accelerators', name)).toEqual(found));

  test.each([
    ['llama-70b', /^llama-[23](\.\d)?-70b$/],
    ['deepseek', /^deepseek-/],
    ['llama 405b', /^llama-3\.1-405b$/],
    ['Qwen3 235B', /^qwen3-235b-a22b$/],
    ['gemma3', /^gemma-3-/],
    ['lama-2-7b', /^llama-2-7b$/],
    ['mixtral', /^mixtral-/],
  ])('of “%s” are models such as %s, three at most', (name, pattern) => {
    const found = near('models', name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const id of found) expect(id).toMatch(pattern);
  });

  test.each([
    ['BLUE SKY', ['sky-blue', 'sea-green'], ['sky-blue']],
    ['tokens', ['trainingTokens', 'modelName'], ['trainingTokens']],
    ['v3 deep', ['deepseek-v3', 'shallow-v2'], ['deepseek-v3']],
    ['deepseekdistilled', ['v1-deepseek'], ['v1-deepseek']],
    ['2 lama', ['llama-2'], ['llama-2']],
    ['mixtrl lage', ['large-mixtral'], ['large-mixtral']],
    ['+++ llama', ['llama-2', 'mixtral'], ['llama-2']],
    ['abcdef', ['abcxyz'], []],
    ['+++', ['llama-2'], []],
  ])('of “%s” among %j share a word with it, in any order and case, or begin with one, or miss a letter: %j', (name, names, found) => {
    expect(nearest(name, names)).toEqual(found);
  });
  test('of a label’s words are found by their id', () =>
    expect(nearest('nvidia', ['h100', 'mi300'], { h100: 'Nvidia H100', mi300: 'AMD MI300' })).toEqual(['h100']));

  test.each(['xyzzy', '', '---', '_'])('of “%s” are none', (name) => expect([near('accelerators', name), near('models', name)]).toEqual([[], []]));
});

test('a name that there is not is answered with what is near, and with all where they are few', () => {
  expect(noSuch('preset', 'on', ['one', 'two'])).toBe('There is no preset “on”. Did you mean one? Valid: one, two.');
  expect(noSuch('preset', 'zzz', ['one'])).toBe('There is no preset “zzz”.');
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index + 1}`);
  expect(noSuch('preset', 'zzz', numbered(12))).toMatch(/ Valid: n1, .*, n12\.$/);
  expect(noSuch('preset', 'zzz', numbered(13))).toBe('There is no preset “zzz”.');
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a or b', 'a, b or c']);
});

describe('an option or record', () => {
  const chips = { 'h100-pcie': 'H100 PCIe 80 GB', h100: 'H100 80 GB', 'x-1': 'One', x1: 'Another' };
  test.each([
    ['h100-pcie', 'h100-pcie'],
    ['H100 PCIe', 'h100-pcie'],
    ['H100_PCIE 80GB', 'h100-pcie'],
    [' h100 80 gb ', 'h100'],
    ['X-1', 'x-1'],
    ['X1', 'x1'],
    [' X-1 ', 'x-1'],
  ])('is named by “%s”', (text, id) => expect(idOf(text, chips)).toBe(id));
  test('is named by its name to the letter, where without its hyphens it could be either', () => {
    const either = { left: 'A B', right: 'A-B' };
    expect([idOf('a b', either), idOf('A-b', either), idOf('ab', either)]).toEqual(['left', 'right', undefined]);
  });
  test.each(['H100 SXM', 'h10', 'x 1', '', ' ', '-', 'constructor'])('is not guessed from “%s”', (text) => expect(idOf(text, chips)).toBeUndefined());
});
