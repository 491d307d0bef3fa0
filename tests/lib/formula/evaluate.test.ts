import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

describe('evaluate', () => {
  test('computes every result from the leaves', () => {
    const { values, reasons } = evaluate(run.graph, run.given);
    expect(values['hours']).toBeCloseTo((6 * 37e9 * 14.8e12) / (989.4e12 * 3600 * 0.4), 3);
    expect(values['cost']).toBe(2 * (values['hours'] as number));
    expect(reasons).toEqual({});
  });
  test('takes an intermediate in place of its formula and needs nothing above it', () => {
    expect(evaluate(run.graph, { hours: 240, rate: 2, experiments: 1, gpus: 10 })).toEqual({
      values: { hours: 240, rate: 2, experiments: 1, gpus: 10, cost: 480, days: 1 },
      reasons: {},
      origins: {},
    });
  });
  test('gives what is missing as the reason of all that needs it, and computes the rest', () => {
    const { values, reasons } = evaluate(run.graph, { hours: 240, gpus: 10 });
    expect(values['days']).toBe(1);
    expect(reasons['cost']).toBe('Rate is not given.');
  });
  test.each([-1, 1001, Number.NaN, Infinity])('refuses a rate of %f with its range', (rate) => {
    const { values, reasons } = evaluate(run.graph, { ...run.given, rate });
    expect(values['cost']).toBeUndefined();
    expect(reasons['cost']).toBe('Rate must be from $0 to $1K/GPU-hour.');
    expect(reasons['rate']).toBe(reasons['cost']);
  });
  test('takes both ends of a domain', () => {
    expect(evaluate(run.graph, { ...run.given, rate: 0 }).values['cost']).toBe(0);
    expect(evaluate(run.graph, { ...run.given, rate: 1000 }).reasons).toEqual({});
  });
  test('refuses a part of a GPU', () => expect(evaluate(run.graph, { ...run.given, gpus: 1.5 }).reasons['days']).toContain('whole number'));
  test('refuses words for numbers', () => expect(evaluate(run.graph, { ...run.given, rate: 'much' }).reasons['rate']).toBe('Rate must be a number.'));
  test('looks figures up and keeps the row behind them', () => {
    const { values, origins } = evaluate(picked.graph, { chip: 'new', numberFormat: 'fp8', flop: 1600 }, picked.data);
    expect(values['hours']).toBe(2);
    expect(origins['speed']).toMatchObject({ source: 'sheet', locator: 'table 1' });
  });
  test('passes on why a lookup found nothing', () => {
    expect(evaluate(picked.graph, { chip: 'old', numberFormat: 'fp8', flop: 1 }, picked.data).reasons['hours']).toBe('Old chip has no fp8.');
  });
  test.each(['missing', 'constructor', '__proto__', 'toString'])('knows no record or option called %s', (id) => {
    expect(evaluate(picked.graph, { chip: id }, picked.data).reasons['chip']).toBe(`Chip: there is no “${id}”.`);
    expect(evaluate(picked.graph, { numberFormat: id }, picked.data).reasons['numberFormat']).toBe('Number format must be one of bf16, fp8.');
  });
  test('never lets a formula’s NaN or Infinity through, computed or looked up', () => {
    const [x, y, z] = [number('x'), number('y'), number('z')];
    const [computed] = [
      graph([formula({ ...plainly, gives: y, from: { x }, compute: ({ x }) => 1 / x }), formula({ ...plainly, gives: z, from: { y }, compute: ({ y }) => y })]),
    ];
    expect(evaluate(computed, { x: 0 })).toMatchObject({ values: { x: 0 }, reasons: { z: 'y cannot be computed from x as given.' } });
    const looked = graph([
      formula({
        ...plainly,
        gives: y,
        from: { x },
        lookup: () => ({ value: Number.NaN, unit: '1', source: 's', locator: '', accessed: '', grade: 'assumed' }),
      }),
    ]);
    expect(evaluate(looked, { x: 1 }).values['y']).toBeUndefined();
  });
  test('keeps a given value that the graph does not know, unless it is no number', () => {
    const { values, reasons } = evaluate(run.graph, { ghost: 1, ghoul: Number.NaN, spirit: 'any word' });
    expect(values).toEqual({ ghost: 1, spirit: 'any word' });
    expect(reasons['ghoul']).toBe('ghoul must be a number.');
  });
  test('computes a result that has the name of something every object has', () => {
    const [x, constructor] = [number('x'), number('constructor')];
    expect(evaluate(graph([formula({ ...plainly, gives: constructor, from: { x }, compute: ({ x }) => x })]), { x: 3 }).values['constructor']).toBe(3);
  });
});
