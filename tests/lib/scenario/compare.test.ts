import { describe, expect, test } from 'vitest';
import type { Given } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { type Unknown, unknown } from '../../../src/lib/formula/value.ts';
import { compare } from '../../../src/lib/scenario/compare.ts';
import { number, picked, plainly, run } from '../../support/graph.ts';

const share = (causes: readonly { readonly id: string; readonly share: number }[], id: string) => causes.find((cause) => cause.id === id)?.share;

describe('compare', () => {
  test('gives the whole difference to the one input that differs', () => {
    const comparison = compare(run.graph, { ...run.given, hours: 100 }, { ...run.given, hours: 100, rate: 3 }, 'cost');
    expect(comparison).toEqual({ ok: true, before: 200, after: 300, difference: 100, ratio: 1.5, causes: [{ id: 'rate', share: 100 }], method: 'exact' });
  });
  test('halves the joint effect of two factors', () => {
    // 10 × 2 to 20 × 3: hours alone 20, rate alone 10, together 40; each gets half of the 10 that neither makes alone.
    const comparison = compare(run.graph, { hours: 10, rate: 2, experiments: 1 }, { hours: 20, rate: 3, experiments: 1 }, 'cost');
    expect(comparison).toMatchObject({
      difference: 40,
      causes: [
        { id: 'hours', share: 25 },
        { id: 'rate', share: 15 },
      ],
    });
  });
  test('lays the pair of gloves to the one that is scarce: a right hand glove beside two left ones makes two thirds of it', () => {
    // Shapley's own kind of game: each left hand glove makes a sixth.
    const [left, other, right, pairs] = [number('left'), number('other'), number('right'), number('pairs')];
    const game = graph([
      formula({ ...plainly, gives: pairs, from: { left, other, right }, compute: ({ left, other, right }) => Math.min(left + other, right) }),
    ]);
    expect(compare(game, { left: 0, other: 0, right: 0 }, { left: 1, other: 1, right: 1 }, 'pairs')).toEqual({
      ok: true,
      before: 0,
      after: 1,
      difference: 1,
      causes: [
        { id: 'right', share: expect.closeTo(2 / 3, 12) },
        { id: 'left', share: expect.closeTo(1 / 6, 12) },
        { id: 'other', share: expect.closeTo(1 / 6, 12) },
      ],
      method: 'exact',
    });
  });
  test('counts a number that only one scenario puts in place of a formula, with what the formula would have made of the rest', () => {
    const [a, b, y] = [number('a'), number('b'), number('y')];
    const wired = graph([
      formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => 2 * a }),
      formula({ ...plainly, gives: y, from: { b }, compute: ({ b }) => b }),
    ]);
    // From 2 to 10. First a, then b: 4 and 4. First b, then a: 8 and 0.
    expect(compare(wired, { a: 1 }, { a: 3, b: 10 }, 'y')).toMatchObject({
      difference: 8,
      causes: [
        { id: 'b', share: 6 },
        { id: 'a', share: 2 },
      ],
    });
    // From 10 to 6. First a, then b: 0 and −4. First b, then a: −8 and 4.
    expect(compare(wired, { a: 1, b: 10 }, { a: 3 }, 'y')).toMatchObject({
      difference: -4,
      causes: [
        { id: 'b', share: -6 },
        { id: 'a', share: 2 },
      ],
    });
    expect(compare(wired, { a: 1, b: 10 }, { a: 3, b: 20 }, 'y')).toMatchObject({ causes: [{ id: 'b', share: 10 }] });
  });
  test('weighs the orders that stay known alike', () => {
    // Known only once a has changed, or where nothing has: of six orders a b c and a c b. In one b makes 1 and c makes 10, in the other 7 and 4.
    const [a, b, c, y] = [number('a'), number('b'), number('c'), number('y')];
    const wired = graph([
      formula({
        ...plainly,
        gives: y,
        from: { a, b, c },
        compute: ({ a, b, c }) => (a === 0 && b + c > 0 ? unknown('Not without a.') : 10 * a + b + 4 * c + 6 * b * c),
      }),
    ]);
    expect(compare(wired, { a: 0, b: 0, c: 0 }, { a: 1, b: 1, c: 1 }, 'y')).toMatchObject({
      difference: 21,
      causes: [
        { id: 'a', share: 10 },
        { id: 'c', share: 7 },
        { id: 'b', share: 4 },
      ],
    });
  });
  test('names causes of one size in the order of the alphabet', () => {
    const [a, b, c, y] = [number('a'), number('b'), number('c'), number('y')];
    const wired = graph([formula({ ...plainly, gives: y, from: { b, a, c }, compute: ({ a, b, c }) => a + b + 2 * c })]);
    const comparison = compare(wired, { a: 0, b: 0, c: 0 }, { a: 1, b: 1, c: 1 }, 'y');
    expect(comparison.ok && comparison.causes.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
  test('of a scenario with itself has no causes', () => {
    expect(compare(run.graph, run.given, run.given, 'cost')).toMatchObject({ difference: 0, ratio: 1, causes: [] });
  });
  test('leaves out inputs that the result does not depend on', () => {
    expect(compare(run.graph, run.given, { ...run.given, gpus: 1 }, 'cost')).toMatchObject({ difference: 0, causes: [] });
  });
  test('has no ratio that is no number', () => {
    const [a, y] = [number('a'), number('y')];
    const same = graph([formula({ ...plainly, gives: y, from: { a }, compute: ({ a }) => a })]);
    expect(compare(same, { a: 1e-300 }, { a: 1e30 }, 'y')).not.toHaveProperty('ratio');
    expect(compare(same, { a: 2 }, { a: 0 }, 'y')).toMatchObject({ ratio: 0 });
  });
  test('has no ratio to nothing', () => expect(compare(run.graph, { ...run.given, rate: 0 }, run.given, 'cost')).not.toHaveProperty('ratio'));
  test('counts an override as a cause', () => {
    expect(compare(run.graph, run.given, { ...run.given, hours: 10 }, 'cost')).toMatchObject({ after: 20, causes: [{ id: 'hours' }] });
  });
  test('counts only the orders in which the result stays known: the chip before the format it alone has', () => {
    const from: Given = { chip: 'old', numberFormat: 'bf16', flop: 800 };
    const comparison = compare(picked.graph, from, { ...from, chip: 'new', numberFormat: 'fp8' }, 'hours', picked.data);
    expect(comparison).toMatchObject({
      before: 8,
      after: 1,
      causes: [
        { id: 'chip', share: -6 },
        { id: 'numberFormat', share: -1 },
      ],
    });
  });
  test('names no causes where no order keeps the result known', () => {
    const [a, b, y] = [number('a'), number('b'), number('y')];
    const together = graph([formula({ ...plainly, gives: y, from: { a, b }, compute: ({ a, b }) => (a === b ? a : Number.NaN) })]);
    expect(compare(together, { a: 1, b: 1 }, { a: 2, b: 2 }, 'y')).toMatchObject({ difference: 1, causes: [] });
  });
  test('says which side is unknown, and why', () => {
    expect(compare(run.graph, {}, run.given, 'cost')).toEqual({ ok: false, message: 'Unknown before: flop is not given.' });
    expect(compare(run.graph, run.given, { ...run.given, rate: -1 }, 'cost')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Unknown after: Rate must be'),
    });
    expect(compare(run.graph, { rate: 2 }, run.given, 'rate')).toMatchObject({ ok: true, difference: 0 });
    expect(compare(run.graph, { rate: 2 }, {}, 'rate')).toEqual({ ok: false, message: 'Unknown after: Rate is not given.' });
    expect(compare(picked.graph, { chip: 'new' }, { chip: 'old' }, 'chip', picked.data)).toMatchObject({ ok: false });
    expect(compare(run.graph, run.given, run.given, 'ghost')).toEqual({ ok: false, message: 'Unknown before: ghost is not given.' });
  });
  test('samples orders above ten inputs, close to what all orders give, and still sums to the difference', () => {
    const inputs = Array.from({ length: 12 }, (_, index) => number(`x${index}`));
    const y = number('y');
    const product = graph([
      formula({
        ...plainly,
        gives: y,
        from: Object.fromEntries(inputs.map((each) => [each.id, each])),
        compute: (given) => Object.values(given).reduce((all, each) => all * each, 1),
      }),
    ]);
    const all = (value: number): Given => Object.fromEntries(inputs.map(({ id }) => [id, value]));
    const comparison = compare(product, all(1), all(1.1), 'y');
    if (!comparison.ok) throw new Error(comparison.message);
    expect(comparison.method).toBe('sampled');
    expect(comparison.causes.reduce((sum, cause) => sum + cause.share, 0)).toBeCloseTo(comparison.difference, 12);
    // All inputs are alike, so each has a twelfth.
    for (const { share: part } of comparison.causes) expect(Math.abs((part * 12) / comparison.difference - 1)).toBeLessThan(0.05);
    expect(compare(product, all(1), all(1.1), 'y')).toEqual(comparison);
    expect(share(comparison.causes, 'x0')).toBeGreaterThan(0);
  });

  describe('above ten inputs', () => {
    const inputs = Array.from({ length: 14 }, (_, index) => number(`x${String(index).padStart(2, '0')}`));
    const y = number('y', [-1e9, 1e9]);
    const of = (count: number, compute: (given: readonly number[]) => number | Unknown) => {
      const ids = inputs.slice(0, count).map(({ id }) => id);
      const from = Object.fromEntries(inputs.slice(0, count).map((each) => [each.id, each]));
      const wired = graph([formula({ ...plainly, gives: y, from, compute: (given) => compute(ids.map((id) => given[id] ?? 0)) })]);
      const all = (value: number): Given => Object.fromEntries(ids.map((id) => [id, value]));
      const comparison = compare(wired, all(0), all(1), 'y');
      if (!comparison.ok) throw new Error(comparison.message);
      return { ...comparison, by: ids.map((id) => share(comparison.causes, id) ?? Number.NaN) };
    };
    /** Each input adds one more than the square of its place. */
    const weighed = (given: readonly number[]) => given.reduce((sum, value, place) => sum + value * (place ** 2 + 1), 0);
    test('orders are sampled, and all count up to ten', () => {
      expect([of(10, weighed).method, of(11, weighed).method]).toEqual(['exact', 'sampled']);
    });
    test('each has what it adds, where none helps another', () => {
      for (const count of [10, 11, 14]) {
        const { by, causes } = of(count, weighed);
        for (const [place, part] of by.entries()) expect(part).toBeCloseTo(place ** 2 + 1, 9);
        expect(causes.map(({ id }) => id)).toEqual(
          inputs
            .slice(0, count)
            .map(({ id }) => id)
            .reverse(),
        );
      }
    });
    test('two that help each other have half of that each, exactly, because each order is also walked backwards', () => {
      const { by } = of(12, (given) => weighed(given) + 100 * (given[0] ?? 0) * (given[11] ?? 0));
      expect(by[0]).toBeCloseTo(1 + 50, 9);
      expect(by[11]).toBeCloseTo(122 + 50, 9);
      expect(by[5]).toBeCloseTo(26, 9);
    });
    test('the scarce glove has about two thirds, each of the two others about a sixth', () => {
      const { by } = of(12, ([left = 0, other = 0, right = 0, ...rest]) => Math.min(left + other, right) + weighed(rest));
      for (const [place, part] of [1 / 6, 1 / 6, 2 / 3].entries()) expect(Math.abs((by[place] ?? 0) - part)).toBeLessThan(0.08);
    });
    test('only orders that stay known count, and where there is none no cause is named', () => {
      const { by } = of(12, (given) => {
        const [first = 0, second = 0] = given;
        return first < second ? unknown('The second needs the first.') : weighed(given) + 100 * first * second;
      });
      // The second always comes after the first, and has all that they make together.
      expect(by[0]).toBeCloseTo(1, 9);
      expect(by[1]).toBeCloseTo(2 + 100, 9);
      const none = of(12, (given) => (new Set(given).size > 1 ? unknown('All or none.') : weighed(given)));
      expect([none.causes, none.method, none.difference]).toEqual([[], 'sampled', 506 + 12]);
    });
  });
});
