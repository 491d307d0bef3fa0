import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph, inputsOf } from '../../../src/lib/formula/graph.ts';
import { number, plainly } from '../../support/graph.ts';

const [a, b, c, d] = [number('a'), number('b'), number('c'), number('d')];
const same = (gives: typeof a | typeof b | typeof c | typeof d, ...from: (typeof a | typeof b | typeof c | typeof d)[]) =>
  formula({ ...plainly, gives, from: Object.fromEntries(from.map((each) => [each.id, each])), compute: () => 1 });

describe('graph', () => {
  test('puts formulas in an order in which each finds its inputs', () => {
    expect(graph([same(d, c), same(c, b, a), same(b, a)]).plan.map(({ gives }) => gives.id)).toEqual(['b', 'c', 'd']);
  });
  test('knows every quantity, leaves too', () => expect([...graph([same(c, a, b)]).quantities.keys()].sort()).toEqual(['a', 'b', 'c']));
  test('of nothing is empty', () => expect(graph([]).plan).toEqual([]));
  test('lets two results share an input', () => expect(graph([same(b, a), same(c, a), same(d, b, c)]).plan).toHaveLength(3));
  test('refuses two formulas for one quantity', () => expect(() => graph([same(a, b), same(a, c)])).toThrow('Two formulas give a.'));
  test('refuses formulas that wait for each other', () => expect(() => graph([same(a, b), same(b, c), same(c, a)])).toThrow('depends on itself'));
  test('refuses a formula that waits for itself', () => expect(() => graph([same(a, a)])).toThrow('a depends on itself.'));
});

describe('inputsOf', () => {
  test('lists what a formula reads', () => expect(inputsOf(same(c, a, b))).toEqual([a, b]));
});
