import { describe, expect, test } from 'vitest';
import { evaluate, type Given } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { trace } from '../../../src/lib/formula/trace.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

const traced = (given: Given, id: string) => trace(run.graph, given, evaluate(run.graph, given), id);
const chips = (given: Given, id: string) => trace(picked.graph, given, evaluate(picked.graph, given, picked.data), id);

describe('trace', () => {
  test('goes from a result down to what is given', () => {
    const cost = traced({ ...run.given }, 'cost');
    expect(cost).toMatchObject({ quantity: 'cost', label: 'Cost', text: '$4.61M', unit: 'USD', overridden: false, formula: { kind: 'exact', source: [] } });
    expect(cost.inputs.map(({ quantity }) => quantity)).toEqual(['hours', 'rate', 'experiments']);
    expect(cost.inputs[0]?.inputs.map(({ quantity }) => quantity)).toEqual(['flop', 'peak', 'mfu']);
    expect(cost.inputs[1]).toEqual({ quantity: 'rate', label: 'Rate', value: 2, text: '$2/GPU-hour', unit: 'USD/GPU-hour', inputs: [], overridden: false });
  });
  test('marks an override and needs nothing above it', () => {
    const hours = traced({ ...run.given, hours: 240 }, 'cost').inputs[0];
    expect(hours).toMatchObject({ value: 240, overridden: true, inputs: [] });
    expect(hours).not.toHaveProperty('formula');
  });
  test('ends at rows of the data, with the names of what was picked', () => {
    const speed = chips({ chip: 'new', numberFormat: 'fp8', flop: 1600 }, 'speed');
    expect(speed).toMatchObject({ value: 800, origin: { source: 'sheet' } });
    expect(speed.inputs).toMatchObject([
      { value: 'new', text: 'New chip' },
      { value: 'fp8', text: 'FP8' },
    ]);
    expect(speed.inputs[0]).not.toHaveProperty('unit');
  });
  test('takes the rows behind given values', () => {
    const row = { value: 2, unit: 'USD/GPU-hour', source: 'list', locator: 'row 1', accessed: '2026-01-01', grade: 'published' } as const;
    expect(trace(run.graph, run.given, evaluate(run.graph, run.given), 'cost', { rate: row }).inputs[1]?.origin).toBe(row);
  });
  test('says why a value is unknown, at the result and at the cause', () => {
    const hours = chips({ chip: 'old', numberFormat: 'fp8', flop: 1600 }, 'hours');
    expect(hours).toMatchObject({ text: '–', reason: 'Old chip has no fp8.' });
    expect(hours).not.toHaveProperty('value');
    expect(chips({ chip: 'new', numberFormat: 'fp8' }, 'hours').inputs[0]?.reason).toBe('flop is not given.');
  });
  test('shares the node of a quantity that is read twice', () => {
    const [a, b, c, d] = [number('a'), number('b'), number('c'), number('d')];
    const diamond = graph([
      formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => a }),
      formula({ ...plainly, gives: c, from: { a }, compute: ({ a }) => a }),
      formula({ ...plainly, gives: d, from: { b, c }, compute: ({ b, c }) => b + c }),
    ]);
    const [left, right] = trace(diamond, { a: 1 }, evaluate(diamond, { a: 1 }), 'd').inputs;
    expect(left?.inputs[0]).toMatchObject({ quantity: 'a', value: 1 });
    expect(right?.inputs[0]).toBe(left?.inputs[0]);
  });
  test('repeats what a formula says of itself, and where it holds only if it says so', () => {
    const [a, b, c] = [number('a'), number('b'), number('c')];
    const wired = graph([
      formula({ ...plainly, gives: b, from: { a }, kind: 'approximate', holds: 'For small a.', source: ['book'], compute: ({ a }) => a }),
      formula({ ...plainly, gives: c, from: { b }, compute: ({ b }) => b }),
    ]);
    const node = trace(wired, { a: 1 }, evaluate(wired, { a: 1 }), 'c');
    expect(node.formula).toStrictEqual({ says: 'A formula of the tests.', kind: 'exact', source: [] });
    expect(node.inputs[0]?.formula).toStrictEqual({ says: 'A formula of the tests.', kind: 'approximate', source: ['book'], holds: 'For small a.' });
  });
  test.each(['ghost', '__proto__', 'constructor'])('of %s, which nobody knows, has a reason', (id) => {
    expect(traced(run.given, id)).toEqual({ quantity: id, label: id, text: '–', inputs: [], overridden: false, reason: `${id} is not given.` });
  });
});
