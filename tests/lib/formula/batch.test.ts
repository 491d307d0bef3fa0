import { describe, expect, test } from 'vitest';
import { batch } from '../../../src/lib/formula/batch.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { type Graph, graph } from '../../../src/lib/formula/graph.ts';
import { unknown } from '../../../src/lib/formula/value.ts';
import { choice } from '../../../src/lib/vocabulary/quantity.ts';
import { number, picked, plainly } from '../../support/graph.ts';

const [a, b, c, d, least, most] = [number('a'), number('b'), number('c'), number('d'), number('least'), number('most')];
const verdict = choice({ id: 'verdict', label: 'Verdict', definition: 'One of two.', options: { 1: 'One', 2: 'Two' } });
const numbers = (...of: Parameters<typeof batch>): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(Object.entries(batch(...of)).map(([id, column]) => [id, [...column]]));

/** How often each formula of a graph is asked, by what it gives. */
function counting(make: (count: <Answer>(id: string, answer: Answer) => Answer) => Graph): { readonly graph: Graph; readonly asked: Record<string, number> } {
  const asked: Record<string, number> = {};
  const count = <Answer>(id: string, answer: Answer): Answer => {
    asked[id] = (asked[id] ?? 0) + 1;
    return answer;
  };
  return { graph: make(count), asked };
}

describe('many evaluations at once', () => {
  const doubled = graph([formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => 2 * a })]);
  test('of nothing that moves are one', () => expect(numbers(doubled, { a: 2 }, {}, ['a', 'b'])).toEqual({ a: [2], b: [4] }));
  test('of no values have no answers', () => expect(numbers(doubled, {}, { a: [] }, ['b'])).toEqual({ b: [] }));
  test('give what does not move at every place', () =>
    expect(numbers(doubled, { a: 2, c: 7 }, { d: [1, 2, 3] }, ['b', 'c'])).toEqual({ b: [4, 4, 4], c: [7, 7, 7] }));
  test('take what moves in place of what is given, be it an input or an intermediate', () => {
    expect(numbers(doubled, { a: 2, b: 5 }, { b: [1, 2] }, ['a', 'b'])).toEqual({ a: [2, 2], b: [1, 2] });
    expect(numbers(doubled, { a: 2, b: 5 }, { a: [1, 2] }, ['b'])).toEqual({ b: [5, 5] });
  });
  test('leave aside what the graph does not know, and what it knows as words', () => {
    expect(numbers(doubled, { a: 2 }, { ghost: [1, 2] }, ['b'])).toEqual({ b: [4, 4] });
    expect(numbers(picked.graph, { chip: 'new', flop: 1600 }, { numberFormat: [1, 2] }, ['hours'], picked.data)).toEqual({ hours: [Number.NaN, Number.NaN] });
  });
  test('give no number for a verdict, be its option called 1 or not', () => {
    const judged = graph([formula({ ...plainly, gives: verdict, from: { a }, compute: ({ a }) => (a > 1 ? '2' : '1') })]);
    expect(numbers(judged, {}, { a: [1, 2] }, ['verdict'])).toEqual({ verdict: [Number.NaN, Number.NaN] });
    expect(numbers(judged, { a: 1 }, { b: [1, 2] }, ['verdict'])).toEqual({ verdict: [Number.NaN, Number.NaN] });
  });
  test('know no answer behind a verdict that is none of its options, or is unknown', () => {
    const judged = graph([
      formula({ ...plainly, gives: verdict, from: { a }, compute: ({ a }) => (a === 1 ? '1' : a === 2 ? ('toString' as never) : unknown('Neither.')) }),
      formula({ ...plainly, gives: b, from: { verdict }, compute: ({ verdict }) => verdict.length }),
    ]);
    expect(numbers(judged, {}, { a: [1, 2, 3] }, ['b'])).toEqual({ b: [1, Number.NaN, Number.NaN] });
  });
  test('find the answer among what is known, place by place', () => {
    const known = (given: Readonly<Record<string, number>>) => (Object.keys(given).length > 0 ? Math.min(...Object.values(given)) : undefined);
    const graphs = graph([formula({ ...plainly, gives: least, from: { a, b, c }, compute: ({ a, b, c }) => Math.min(a, b, c), among: known })]);
    expect(numbers(graphs, { c: 5 }, { a: [1, 9, Number.NaN, -1], b: [2, Number.NaN, 4, -1] }, ['least'])).toEqual({ least: [1, 5, 4, 5] });
    expect(numbers(graphs, {}, { a: [1, Number.NaN] }, ['least'])).toEqual({ least: [1, Number.NaN] });
  });
});

describe('many evaluations at once ask', () => {
  test('no formula that the wanted results do not need', () => {
    const { graph: wired, asked } = counting((count) =>
      graph([
        formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => count('b', a) }),
        formula({ ...plainly, gives: c, from: { b }, compute: ({ b }) => count('c', b) }),
        formula({ ...plainly, gives: d, from: { a }, compute: ({ a }) => count('d', a) }),
      ]),
    );
    expect(numbers(wired, {}, { a: [1, 2, 3] }, ['c'])).toEqual({ c: [1, 2, 3] });
    expect(asked).toEqual({ b: 3, c: 3 });
  });
  test('a formula once whose inputs stay', () => {
    const { graph: wired, asked } = counting((count) =>
      graph([
        formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => count('b', a) }),
        formula({ ...plainly, gives: d, from: { b, c }, compute: ({ b, c }) => count('d', b + c) }),
      ]),
    );
    expect(numbers(wired, { a: 1 }, { c: [1, 2, 3] }, ['d'])).toEqual({ d: [2, 3, 4] });
    expect(asked).toEqual({ b: 1, d: 3 });
  });
  test('nothing behind an answer that an input which stays decides alone', () => {
    const { graph: wired, asked } = counting((count) =>
      graph([
        formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => count('b', a) }),
        formula({
          ...plainly,
          gives: most,
          from: { b, c },
          compute: ({ b, c }) => count('most', b * c),
          alone: ({ b, c }) => (b === 0 || c === 0 ? 0 : undefined),
        }),
      ]),
    );
    expect(numbers(wired, { c: 0 }, { a: [1, 2, 3] }, ['most'])).toEqual({ most: [0, 0, 0] });
    expect(asked).toEqual({});
    expect(numbers(wired, { c: 2 }, { a: [1, 2, 3] }, ['most'])).toEqual({ most: [2, 4, 6] });
    expect(asked).toEqual({ b: 3, most: 3 });
  });
  test('again where what decides alone moves', () => {
    const gated = graph([formula({ ...plainly, gives: c, from: { a, b }, compute: ({ a, b }) => a * b, alone: ({ b }) => (b === 0 ? 0 : undefined) })]);
    expect(numbers(gated, { a: 3, b: 0 }, { b: [0, 1, 2] }, ['c'])).toEqual({ c: [0, 3, 6] });
    expect(numbers(gated, {}, { b: [0, 1] }, ['c'])).toEqual({ c: [0, Number.NaN] });
  });
});
