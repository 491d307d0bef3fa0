import { describe, expect, test } from 'vitest';
import { evaluate, type Given } from '../../../src/lib/formula/evaluate.ts';
import { trace } from '../../../src/lib/formula/trace.ts';
import { picked, run } from '../../support/graph.ts';

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
    const cost = traced(run.given, 'cost');
    expect(JSON.parse(JSON.stringify(cost))).toEqual(cost);
  });
  test.each(['ghost', '__proto__', 'constructor'])('of %s, which nobody knows, has a reason', (id) => {
    expect(traced(run.given, id)).toEqual({ quantity: id, label: id, text: '–', inputs: [], overridden: false, reason: `${id} is not given.` });
  });
});
