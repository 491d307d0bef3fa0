import { describe, expect, test } from 'vitest';
import { fromRange } from '../../../src/lib/uncertainty/distribution.ts';
import { elasticity, tornado } from '../../../src/lib/uncertainty/sensitivity.ts';
import { units } from '../../../src/lib/units/unit.ts';
import { picked, run } from '../../support/graph.ts';

const between = (low: number, high: number) => fromRange({ low, high, shape: 'lognormal' }, units.one)!;

describe('tornado', () => {
  const bars = tornado(
    run.graph,
    run.given,
    { mfu: between(0.3, 0.45), rate: between(1.5, 3), experiments: between(1.2, 4), gpus: between(1000, 2000) },
    'cost',
  );
  test('puts the widest bar first and leaves out what moves nothing', () => expect(bars.map(({ id }) => id)).toEqual(['experiments', 'rate', 'mfu']));
  test('swings a product by the ratio of the ends of its factor', () => {
    const [experiments] = bars;
    expect(experiments?.low).toBeCloseTo(1.2, 12);
    expect((experiments?.atHigh ?? 0) / (experiments?.atLow ?? 1)).toBeCloseTo(4 / 1.2, 12);
  });
  test('keeps the direction: more utilisation, less cost', () => {
    const mfu = bars.find(({ id }) => id === 'mfu');
    expect(mfu?.atHigh).toBeLessThan(mfu?.atLow ?? 0);
  });
  test('moves what varies together together', () => {
    // Rate and utilisation that rise together nearly cancel in the cost, which is proportional to one over the other.
    const apart = { mfu: between(0.3, 0.45), rate: between(2, 3) };
    const [alone] = tornado(run.graph, run.given, apart, 'cost');
    const [together] = tornado(run.graph, run.given, apart, 'cost', {}, [{ a: 'mfu', b: 'rate', rho: 0.999 }]);
    const swing = (bar = alone) => Math.abs(Math.log((bar?.atHigh ?? 0) / (bar?.atLow ?? 1)));
    expect(swing(alone)).toBeCloseTo(Math.log(1.5), 6);
    expect(swing(together)).toBeLessThan(0.01);
  });
  test('is empty without uncertain inputs, and for a result that is unknown', () => {
    expect(tornado(run.graph, run.given, {}, 'cost')).toEqual([]);
    expect(tornado(run.graph, {}, { rate: between(1, 2) }, 'cost')).toEqual([]);
    expect(tornado(run.graph, run.given, { rate: between(1, 2) }, 'ghost')).toEqual([]);
  });
});

describe('elasticity', () => {
  test.each([
    ['flop', 1],
    ['mfu', -1],
    ['rate', 1],
    ['hours', 1],
  ])('of cost to %s is %f', (input, expected) => {
    expect(elasticity(run.graph, run.given, 'cost', input)).toBeCloseTo(expected, 6);
  });
  test('moves a whole input by one', () => expect(elasticity(run.graph, run.given, 'days', 'gpus')).toBeCloseTo(-1, 6));
  test('looks to one side at the end of a domain', () => expect(elasticity(run.graph, { ...run.given, mfu: 1 }, 'cost', 'mfu')).toBeCloseTo(-1, 6));
  test('is 0 for what the result does not depend on', () => expect(elasticity(run.graph, run.given, 'cost', 'gpus')).toBeCloseTo(0, 12));
  test('is undefined for an unknown result, an input at 0, a result of 0 and an input that is no number', () => {
    expect(elasticity(run.graph, {}, 'cost', 'rate')).toBeUndefined();
    expect(elasticity(run.graph, { ...run.given, rate: 0 }, 'cost', 'rate')).toBeUndefined();
    expect(elasticity(run.graph, { ...run.given, rate: 0 }, 'cost', 'mfu')).toBeUndefined();
    expect(elasticity(picked.graph, { chip: 'new', numberFormat: 'bf16', flop: 8 }, 'hours', 'chip', picked.data)).toBeUndefined();
  });
});
