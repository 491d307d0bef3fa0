import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { data } from '../support/calculators.ts';

const body = readFileSync(new URL('../../src/content/docs/the-headline/price-list-of-famous-models.mdx', import.meta.url), 'utf8');

const costs = (id: string, method: string): readonly number[] =>
  (data.runs[id]?.estimates ?? []).filter((estimate) => estimate.method === method).map(({ cost }) => cost.value);

test('the steps between generations start from the figures of the records', () => {
  const [gpt2 = 0] = costs('gpt-2-1.5b', 'amortised');
  const [gpt3 = 0] = costs('gpt-3-175b', 'amortised');
  const [gpt4 = 0] = costs('gpt-4', 'amortised');
  const [rented3 = 0] = costs('gpt-3-175b', 'cloud-rental');
  const [, rented4 = 0] = costs('gpt-4', 'cloud-rental');
  expect(gpt3 / gpt2).toBeGreaterThan(400);
  expect(gpt4 / gpt3).toBeLessThan(20);
  expect(rented4 / rented3).toBeLessThan(20);
});

test('each column of the list holds figures of its own method', () => {
  for (const [, id = '', index = ''] of body.matchAll(/\| <Num from="runs\/([^"]+)" of="estimates\.(\d)\.cost" \/>/g))
    expect(data.runs[id]?.estimates?.[Number(index)], id).toBeDefined();
  for (const row of body.split('\n').filter((line) => line.startsWith('| ') && line.includes('estimates.'))) {
    const cells = [...row.matchAll(/from="runs\/([^"]+)" of="estimates\.(\d)\.cost"/g)].map(
      ([, id = '', index = '']) => data.runs[id]?.estimates?.[Number(index)],
    );
    expect(cells.map((cell) => cell?.method)).toEqual(['cloud-rental', 'amortised', 'amortised', 'acquisition']);
    expect(cells.map((cell) => cell?.cost.source)).toEqual(['epoch-model-costs', 'epoch-model-costs', 'epoch-model-costs-updated', 'epoch-model-costs']);
  }
});

test('one run differs some twenty to a hundred times between being used up and being bought, and most of all for GPT-3 and LLaMA 65B', () => {
  for (const id of ['gpt-3-175b', 'palm-540b', 'llama-65b', 'gpt-4', 'gemini-1.0-ultra', 'llama-3.1-405b', 'grok-3']) {
    const [used = 1] = costs(id, 'amortised');
    const [bought = 0] = costs(id, 'acquisition');
    const [least, most] = ['gpt-3-175b', 'llama-65b'].includes(id) ? [109.5, 110.5] : [17, 25];
    expect(bought / used, id).toBeGreaterThan(least);
    expect(bought / used, id).toBeLessThan(most);
  }
});

test('each ratio of two columns is of one run: rent, purchase or the second table, over what the first says it used up', () => {
  const ratios = [...body.matchAll(/from="runs\/([^"]+)" of="estimates\.(\d)\.cost" over=\{\{ of: 'estimates\.(\d)\.cost' \}\}/g)];
  expect(ratios.length).toBeGreaterThanOrEqual(8);
  for (const [, id = '', over, under] of ratios) {
    const [above, below] = [over, under].map((index) => data.runs[id]?.estimates?.[Number(index)]);
    expect(below?.method, id).toBe('amortised');
    expect(below?.cost.source, id).toBe('epoch-model-costs');
    if (above?.method === 'amortised') expect(above.cost.source, id).toBe('epoch-model-costs-updated');
    else expect(['cloud-rental', 'acquisition'], id).toContain(above?.method);
  }
});

test('of the runs in the list the two tables differ most for LLaMA 65B', () => {
  const ratio = (id: string) => {
    const [first = 1, updated = 0] = costs(id, 'amortised');
    return updated / first;
  };
  const runs = ['gpt-3-175b', 'palm-540b', 'llama-65b', 'gpt-4', 'gemini-1.0-ultra', 'llama-3.1-405b', 'grok-3'];
  expect(runs.toSorted((a, b) => ratio(b) - ratio(a))[0]).toBe('llama-65b');
});
