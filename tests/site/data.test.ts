import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve.ts';
import { base, site } from '../../src/site/address.ts';
import { calculators } from '../support/calculators.ts';

const read = (file: string) => JSON.parse(readFileSync(join(dist, 'data/v1', file), 'utf8'));
const index = read('index.json');

describe('data for machines', () => {
  test('their index names every calculator, and the files that it names exist', () => {
    expect(index.calculators.map(({ calculator }: { calculator: string }) => calculator).toSorted()).toEqual([...calculators.keys()].toSorted());
    const here = new URL(`${base}data/v1/`, site).href;
    const addresses = [index.methods, ...[...index.calculators, ...index.sets].flatMap(({ json, csv, schema }) => [json, csv, schema])].filter(Boolean);
    for (const address of addresses) expect(() => readFileSync(join(dist, 'data/v1', address.replace(here, '')))).not.toThrow();
  });
  test.each([...calculators.values()].map((calculator) => [calculator.id, calculator] as const))(
    '%s is a file of what it asks, takes and answers',
    (id, calculator) => {
      const file = read(`calculators/${id}.json`);
      expect(file).toMatchObject({ calculator: id, title: calculator.title, question: calculator.question, notFor: calculator.notFor });
      expect(file.inputs.map((input: { id: string }) => input.id)).toEqual(calculator.inputs.map(({ quantity }) => quantity.id));
      expect(file.presets.map((preset: { id: string }) => preset.id)).toEqual(calculator.presets.map((preset) => preset.id));
      for (const result of file.results) expect(result.value ?? result.reason, result.id).toBeDefined();
      for (const input of file.inputs) expect(input.options ?? input.range, input.id).toBeDefined();
      expect(JSON.stringify(file)).not.toMatch(/NaN|Infinity|:null/);
    },
  );
});
