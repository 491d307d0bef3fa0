import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { type Goal, solve } from '../../../src/lib/formula/solve.ts';
import { type Unknown, unknown } from '../../../src/lib/formula/value.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

const find = (goal: Partial<Goal>) => solve(run.graph, run.given, { result: 'cost', target: 5e6, input: 'rate', range: [0.5, 10], scale: 'log', ...goal });
const [x, y] = [number('x', [-100, 100]), number('y', [-1e6, 1e6])];
const curve = (compute: (at: { readonly x: number }) => number, now: number, goal: Partial<Goal>) =>
  solve(
    graph([formula({ ...plainly, gives: y, from: { x }, compute })]),
    { x: now },
    { result: 'y', target: 0, input: 'x', range: [-10, 10], scale: 'linear', ...goal },
  );

const n = { ...number('n', [1, 1e6]), whole: true } as const;
const counted = (compute: (at: { readonly n: number }) => number | Unknown, goal: Partial<Goal>) =>
  solve(
    graph([formula({ ...plainly, gives: y, from: { n }, compute })]),
    { n: 1 },
    { result: 'y', target: 0, input: 'n', range: [1, 1e6], scale: 'linear', ...goal },
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
  test('finds any end of any range exactly, on both scales', () => {
    const low = fc.double({ min: 1e-3, max: 1, noNaN: true });
    const high = fc.double({ min: 2, max: 100, noNaN: true });
    fc.assert(
      fc.property(low, high, fc.constantFrom('log' as const, 'linear' as const), (one, other, scale) => {
        for (const target of [one, other])
          expect(curve(({ x }) => x, 1, { target, range: [one, other], scale })).toMatchObject({ ok: true, value: target, exact: true });
      }),
    );
  });
  test('looks over the whole domain where the range is no range', () => {
    expect(curve(({ x }) => x, 0, { target: 200, range: [Number.NaN, Number.NaN] })).toEqual({
      ok: false,
      message: 'With x from −100 to 100, y goes from −100 to 100; 200 is out of reach.',
    });
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
    const stairs = (size: number, target: number) => counted(({ n }) => Math.ceil(n / size), { target });
    expect(stairs(1000, 7)).toEqual({ ok: true, value: 6001, exact: true });
    expect(stairs(100_000, 7)).toEqual({ ok: true, value: 600_001, exact: true });
    expect(stairs(100_000, 1)).toEqual({ ok: true, value: 1, exact: true });
  });
  test('answers a whole input that meets the target with that one number', () => {
    expect(counted(({ n }) => n, { target: 42, range: [1, 201] })).toEqual({ ok: true, value: 42, exact: true });
  });
  test('takes a number for met where only its last binary digit misses: 7 times 0.7 is 4.9', () => {
    expect(counted(({ n }) => n * 0.7, { target: 4.9, range: [1, 1000] })).toEqual({ ok: true, value: 7, exact: true });
    expect(counted(({ n }) => n * -0.7, { target: -4.9, range: [1, 1000] })).toEqual({ ok: true, value: 7, exact: true });
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
  test('answers a whole input with the smallest number that has a result, also where results fall', () => {
    // Layers of a stage: 126 in 1, 2, 3, 6, 7, 9, 14, 18, 21, 42, 63 or 126 stages.
    const layers = (target: number) => counted(({ n }) => (126 % n === 0 ? 126 / n : unknown('The layers cannot be split.')), { target, scale: 'log' });
    for (const [target, stages] of [
      [9, 14],
      [6, 21],
      [3, 42],
      [2, 63],
    ] as const)
      expect(layers(target)).toEqual({ ok: true, value: stages, exact: true });
    expect(layers(2.9)).toEqual({ ok: true, value: 63, exact: false, note: 'y is 2 there: it passes 2.9 without meeting it.' });
    expect(layers(3.5)).toEqual({ ok: true, value: 42, exact: false, note: 'y is 3 there: it passes 3.5 without meeting it.' });
  });
  test('finds it among those between two places, of which every seventh has a result', () => {
    const seventh = (compute: (n: number) => number, target: number) =>
      counted(({ n }) => (n % 7 === 1 ? compute(n) : unknown('Not there.')), { target, range: [1, 2801] });
    // It looks at 1, 15, 29 and so on. After 15 comes 22.
    for (const target of [17, 20, 22]) {
      expect(seventh((n) => n, target)).toMatchObject({ ok: true, value: 22, exact: target === 22 });
      expect(seventh((n) => 10_000 - n, 10_000 - target)).toMatchObject({ ok: true, value: 22, exact: target === 22 });
    }
    expect(seventh((n) => 10_000 - n, 10_000 - 23)).toMatchObject({ ok: true, value: 29, exact: false });
  });
  test('takes the known number where those between have no result for long', () => {
    const rare = (compute: (n: number) => number) =>
      counted(({ n }) => (n % 10_000 === 1 ? compute(n) : unknown('Not there.')), { range: [1, 1_000_001], target: 123_456 });
    expect(rare((n) => n)).toEqual({ ok: true, value: 130_001, exact: false, note: 'y is 130,000 there: it passes 123,000 without meeting it.' });
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
  test('says so too of a target below all results', () => {
    expect(curve(({ x }) => x + 50, 0, { target: 3 })).toEqual({ ok: false, message: 'With x from −10 to 10, y goes from 40 to 60; 3 is out of reach.' });
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
  test('takes the one nearest to the middle of the range where there is no current value', () => {
    const around = (range: readonly [number, number]) =>
      solve(
        graph([formula({ ...plainly, gives: y, from: { x }, compute: ({ x }) => x * x - 4 })]),
        {},
        { result: 'y', target: 0, input: 'x', range, scale: 'linear' },
      );
    expect(around([-3, 10])).toMatchObject({ ok: true, value: expect.closeTo(2, 12) });
    expect(around([-10, 3])).toMatchObject({ ok: true, value: expect.closeTo(-2, 12) });
  });
  test('tells what is near by ratios where it looks by ratios', () => {
    const near = (scale: Goal['scale']) => curve(({ x }) => (x - 1) * (x - 90), 20, { range: [0.5, 100], scale });
    // 20 is 19 from 1 and 70 from 90, but 20 times 1 and a 4.5th of 90.
    expect(near('linear')).toMatchObject({ ok: true, value: expect.closeTo(1, 12) });
    expect(near('log')).toMatchObject({ ok: true, value: expect.closeTo(90, 10) });
  });
  test('finds a target below 0, and passes 0 on the way without a word', () => {
    expect(curve(({ x }) => x, 3, { target: -5 })).toEqual({ ok: true, value: -5, exact: true });
    expect(curve(({ x }) => x, 3, { target: -5.03 })).toEqual({ ok: true, value: expect.closeTo(-5.03, 12), exact: true });
    expect(curve(({ x }) => x, 3, { target: 5.03 })).toEqual({ ok: true, value: expect.closeTo(5.03, 12), exact: true });
  });
  test('does not call a step exact because results are far larger elsewhere', () => {
    const wide = number('wide', [0, 1e20]);
    const steps = (compute: (x: number) => number) =>
      solve(
        graph([formula({ ...plainly, gives: wide, from: { x }, compute: ({ x }) => compute(x) })]),
        { x: 0 },
        { result: 'wide', target: 5, input: 'x', range: [-1, 16], scale: 'linear' },
      );
    const note = expect.stringContaining('passes 5 without meeting it');
    // From 1 to 10 at 0, from 0 to 10 at 1, and both on to ten million billions.
    expect(steps((x) => 10 ** Math.ceil(x))).toMatchObject({ ok: true, value: expect.closeTo(0, 9), exact: false, note });
    expect(steps((x) => (x < 1 ? 0 : 10 ** x))).toMatchObject({ ok: true, value: expect.closeTo(1, 9), exact: false, note });
  });
  test('calls a crossing of 0 exact as closely as the digits of large results allow', () => {
    expect(curve(({ x }) => 1e5 * (Math.cos(x) - x), 1, { range: [0, 9] })).toEqual({ ok: true, value: expect.closeTo(0.7390851332151607, 12), exact: true });
    expect(curve(({ x }) => 1e4 * (x ** 3 - 2), 1, { range: [0, 4] })).toEqual({ ok: true, value: expect.closeTo(Math.cbrt(2), 12), exact: true });
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
    expect(
      solve(picked.graph, { chip: 'old', numberFormat: 'fp8' }, { result: 'hours', target: 1, input: 'flop', range: [1, 9], scale: 'log', data: picked.data }),
    ).toEqual({
      ok: false,
      message: 'Old chip has no fp8.',
    });
    expect(solve(run.graph, {}, { result: 'cost', target: 1, input: 'rate', range: [1, 2], scale: 'log' })).toEqual({
      ok: false,
      message: 'flop is not given.',
    });
  });
});
