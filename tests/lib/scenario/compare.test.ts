import { describe, expect, test } from 'vitest';
import type { Given } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
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
  test('of a scenario with itself has no causes', () => {
    expect(compare(run.graph, run.given, run.given, 'cost')).toMatchObject({ difference: 0, ratio: 1, causes: [] });
  });
  test('leaves out inputs that the result does not depend on', () => {
    expect(compare(run.graph, run.given, { ...run.given, gpus: 1 }, 'cost')).toMatchObject({ difference: 0, causes: [] });
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
});
