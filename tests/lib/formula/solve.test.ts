import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { findRoot } from '../../../src/lib/formula/root.ts';
import { type Goal, solve } from '../../../src/lib/formula/solve.ts';
import { unknown } from '../../../src/lib/formula/value.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

const find = (goal: Partial<Goal>) => solve(run.graph, run.given, { result: 'cost', target: 5e6, input: 'rate', range: [0.5, 10], scale: 'log', ...goal });
const [x, y] = [number('x', [-100, 100]), number('y', [-1e6, 1e6])];
const curve = (compute: (at: { readonly x: number }) => number, now: number, goal: Partial<Goal>) =>
  solve(
    graph([formula({ ...plainly, gives: y, from: { x }, compute })]),
    { x: now },
    { result: 'y', target: 0, input: 'x', range: [-10, 10], scale: 'linear', ...goal },
  );

describe('solve', () => {
  test('finds the rate that makes a cost', () => {
    const solution = find({});
    expect(solution).toEqual({ ok: true, value: expect.any(Number), exact: true });
    if (solution.ok) expect(evaluate(run.graph, { ...run.given, rate: solution.value }).values['cost']).toBeCloseTo(5e6, 3);
  });
  test('finds it on a linear scale, from a reversed range and where the range is odd', () => {
    for (const goal of [{ scale: 'linear' }, { range: [10, 0.5] }, { range: [Number.NaN, 10] }, { range: [-5, Infinity] }] as const)
      expect(find(goal)).toMatchObject({ ok: true, value: expect.closeTo(2.16815, 5) });
  });
  test('finds ends of the range exactly', () => {
    const target = evaluate(run.graph, { ...run.given, mfu: 1 }).values['cost'] as number;
    expect(find({ input: 'mfu', range: [0.1, 1], target })).toEqual({ ok: true, value: 1, exact: true });
  });
  test('can move an intermediate', () => expect(find({ input: 'hours', range: [1, 1e9] })).toMatchObject({ ok: true, value: expect.closeTo(2.5e6, 3) }));
  test('answers a whole input with the smallest number that reaches the target', () => {
    const solution = find({ result: 'days', target: 60, input: 'gpus', range: [1, 1e6] });
    // 2,306,122 GPU-hours in 60 days need 1,601.5 GPUs.
    expect(solution).toEqual({ ok: true, value: 1602, exact: false, note: 'Duration is 59.98 days there: it passes 60 days without meeting it.' });
    expect(solve(run.graph, { ...run.given, hours: 24_000 }, { result: 'days', target: 10, input: 'gpus', range: [1, 1e6], scale: 'linear' })).toEqual({
      ok: true,
      value: 100,
      exact: true,
    });
  });
  test('answers a whole input on a plateau with its lowest number', () => {
    const [n, steps] = [{ ...number('n', [1, 1e6]), whole: true } as const, number('steps')];
    const stairs = graph([formula({ ...plainly, gives: steps, from: { n }, compute: ({ n }) => Math.ceil(n / 1000) })]);
    expect(solve(stairs, { n: 1 }, { result: 'steps', target: 7, input: 'n', range: [1, 1e6], scale: 'linear' })).toEqual({
      ok: true,
      value: 6001,
      exact: true,
    });
  });
  test('answers a whole input only with a number that has a result', () => {
    const stages = { ...number('stages', [1, 1e6]), whole: true } as const;
    // Only divisors of the layers have one: 126 layers in 1, 2, 3, 6, 7, 9, 14, 18, 21, 42, 63 or 126 stages.
    const split = graph([
      formula({ ...plainly, gives: y, from: { stages }, compute: ({ stages }) => (126 % stages === 0 ? stages : unknown('The layers cannot be split.')) }),
    ]);
    const answer = (target: number, range: readonly [number, number] = [1, 1e6]) =>
      solve(split, { stages: 1 }, { result: 'y', target, input: 'stages', range, scale: 'log' });
    expect(answer(43)).toEqual({ ok: true, value: 63, exact: false, note: 'y is 63 there: it passes 43 without meeting it.' });
    expect(answer(42)).toMatchObject({ ok: true, value: 42, exact: true });
    expect(answer(200)).toMatchObject({ ok: false, message: expect.stringMatching(/200 is out of reach\.$/) });
  });
  test('says when there is no result around the target', () => {
    const hole = graph([formula({ ...plainly, gives: y, from: { x }, compute: ({ x }) => (Math.abs(x - 2) < 1 ? unknown('Not there.') : x) })]);
    expect(solve(hole, { x: 0 }, { result: 'y', target: 2, input: 'x', range: [0, 10], scale: 'linear' })).toEqual({
      ok: false,
      message: 'With x from 0 to 10, y goes from 0 to 10; it leaps over 2.',
    });
  });
  test('says how far the result can go when the target is out of reach', () => {
    expect(find({ target: 1e9, range: [1, 4] })).toEqual({
      ok: false,
      message: 'With Rate from $1/GPU-hour to $4/GPU-hour, Cost goes from $2.31M to $9.22M; $1B is out of reach.',
    });
  });
  test('prints enough digits to tell a target from the end it misses', () => {
    const solution = curve(({ x }) => x, 0, { target: 10.0004 });
    expect(solution).toEqual({ ok: false, message: 'With x from −10 to 10, y goes from −10 to 10; 10.0004 is out of reach.' });
  });
  test('says when the result does not depend on the input', () => {
    expect(find({ input: 'gpus', range: [1, 100] })).toEqual({ ok: false, message: 'Cost is $4.61M whatever GPUs is; it cannot be brought to $5M that way.' });
    expect(curve(() => 0, 3, {})).toMatchObject({ ok: true, value: expect.closeTo(3, 6), note: expect.stringContaining('y is 0 whatever x is.') });
  });
  test('takes the nearest of several answers and says so', () => {
    const note = 'There are several answers; this is the nearest to the current value.';
    expect(curve(({ x }) => x * x - 4, 5, {})).toEqual({ ok: true, value: expect.closeTo(2, 12), exact: true, note });
    expect(curve(({ x }) => x * x - 4, -1, {})).toEqual({ ok: true, value: expect.closeTo(-2, 12), exact: true, note });
  });
  test('finds where a large result crosses 0', () =>
    expect(curve(({ x }) => 9e4 * (x - 1 / 3), 1, {})).toEqual({ ok: true, value: expect.closeTo(1 / 3, 12), exact: true }));
  test('says when the result steps over the target', () => {
    expect(curve(({ x }) => Math.ceil(x), 0, { target: 2.5 })).toEqual({
      ok: true,
      value: expect.closeTo(2, 9),
      exact: false,
      note: expect.stringContaining('passes 2.5 without meeting it'),
    });
  });
  test('does not take a leap to infinity for an answer', () => expect(curve(({ x }) => 1 / (x - 0.123), 1, {})).toMatchObject({ ok: false }));
  test('answers nonsense with a sentence', () => {
    expect(find({ target: Number.NaN })).toEqual({ ok: false, message: 'Type a number for Cost.' });
    expect(find({ input: 'ghost' })).toEqual({ ok: false, message: 'ghost is not a number that can be moved.' });
    expect(find({ result: 'ghost' })).toEqual({ ok: false, message: 'ghost is not a number that can be aimed at.' });
    expect(solve(picked.graph, {}, { result: 'hours', target: 1, input: 'chip', range: [0, 1], scale: 'linear' })).toEqual({
      ok: false,
      message: 'Chip is not a number that can be moved.',
    });
    expect(solve(run.graph, {}, { result: 'cost', target: 1, input: 'rate', range: [1, 2], scale: 'log' })).toEqual({
      ok: false,
      message: 'flop is not given.',
    });
  });
});

describe('findRoot', () => {
  test('finds the root of two', () => expect(findRoot((at) => at * at - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14));
  test('finds a root at an end', () => expect(findRoot((at) => at, 0, 5)).toBe(0));
  test('ends where there is no root or no number', () => {
    expect(Number.isFinite(findRoot((at) => at * at + 1, -1, 2))).toBe(true);
    expect(Number.isFinite(findRoot(() => Number.NaN, -1, 2))).toBe(true);
  });
});
