import { describe, expect, test } from 'vitest';
import { batch } from '../../../src/lib/formula/batch.ts';
import { inDomain, isAnswer, refused, within } from '../../../src/lib/formula/domain.ts';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { type Datum, Unknown } from '../../../src/lib/formula/value.ts';
import { units } from '../../../src/lib/units/unit.ts';
import { choice, measure } from '../../../src/lib/vocabulary/quantity.ts';
import { number, plainly } from '../../support/graph.ts';

const x = number('x', [-1e9, 1e9]);
const share = measure({ ...number('share', [0, 0.95]), label: 'Share', unit: units.fraction });
const gpus = measure({ ...number('gpus', [1, 1000]), label: 'GPUs', unit: units.gpu, whole: true });
const reason = (gives: typeof share | typeof gpus, value: number) =>
  evaluate(graph([formula({ ...plainly, gives, from: { x }, compute: ({ x }) => x })]), { x: value }).reasons[gives.id];

describe('what a quantity can hold', () => {
  test.each([0, 0.5, 0.95])('is %f of a share', (value) => expect(inDomain(share, value)).toBe(true));
  test.each([-1e-9, 0.9500001, Number.NaN, Infinity, -Infinity])('is not %f of a share', (value) => expect(inDomain(share, value)).toBe(false));
  test('is whole where only whole numbers make sense', () =>
    expect([1, 1000, 1.5, 0].map((value) => inDomain(gpus, value))).toEqual([true, true, false, false]));
  test('is not the other kind of value', () => {
    const side = choice({ id: 'side', label: 'Side', definition: 'One of two.', options: { left: 'Left', right: 'Right' } });
    expect([isAnswer(share, '0.5'), isAnswer(side, 1), isAnswer(side, 'toString'), isAnswer(side, 'left')]).toEqual([false, false, false, true]);
  });
  test('is said with the range to who gave something else', () => {
    expect(within(gpus, 3)).toBe(3);
    expect(within(gpus, 3.5)).toEqual(new Unknown('GPUs must be a whole number from 1 GPU to 1K GPUs.'));
  });
});

describe('a result that its quantity cannot hold', () => {
  test('is unknown, with its range and what it was computed from', () => {
    expect(reason(share, 1)).toBe('Share would be 100%, from x as given; it must be from 0% to 95%.');
    expect(reason(gpus, 2.5)).toBe('GPUs would be 2.5 GPUs, from x as given; it must be a whole number from 1 GPU to 1K GPUs.');
  });
  test('is printed with the digits by which it misses', () => {
    expect(reason(share, 0.95000004)).toBe('Share would be 95.000004%, from x as given; it must be from 0% to 95%.');
    expect(reason(gpus, 2.0000001)).toContain('would be 2.0000001 GPUs,');
  });
  test('is printed with the digits that tell it from an end that is no round number', () => {
    const third = measure({ ...number('third', [0, 1 / 3]), label: 'Third', unit: units.fraction });
    const passed = (value: number) => refused(formula({ ...plainly, gives: third, from: { x }, compute: ({ x }) => x }), value).reason;
    expect(passed(0.3333339)).toBe('Third would be 33.33339%, from x as given; it must be from 0% to 33.3%.');
  });
  test('is printed as briefly as any number where that tells it from the ends', () => {
    expect(reason(share, 7 / 6)).toBe('Share would be 117%, from x as given; it must be from 0% to 95%.');
  });
  test('names up to four inputs', () => {
    const four = formula({ ...plainly, gives: share, from: { a: number('a'), b: number('b'), c: number('c'), d: number('d') }, compute: () => 2 });
    expect(refused(four, 2).reason).toContain(', from a, b, c, d as given;');
  });
  test('is a verdict that is none of the options', () => {
    const side = choice({ id: 'side', label: 'Side', definition: 'One of two.', options: { left: 'Left', right: 'Right' } });
    const judged = formula({ ...plainly, gives: side, from: { x }, compute: () => 'up' as never });
    expect(evaluate(graph([judged]), { x: 1 }).reasons['side']).toBe('Side cannot be computed from x as given.');
    expect(refused(judged, 3).reason).toBe('Side cannot be computed from x as given.');
  });
  test('names three inputs of many', () => {
    const many = formula({
      ...plainly,
      gives: share,
      from: { a: number('a'), b: number('b'), c: number('c'), d: number('d'), e: number('e') },
      compute: () => 2,
    });
    expect(refused(many, 2).reason).toBe('Share would be 200%, from a, b, c and 2 others as given; it must be from 0% to 95%.');
    expect(refused(many, Number.NaN).reason).toBe('Share cannot be computed from a, b, c and 2 others as given.');
  });
  test('is unknown where it was looked up, and so is all that needs it', () => {
    const row: Datum = { value: 3, unit: 'fraction', source: 's', locator: '', accessed: '', grade: 'assumed' };
    const z = number('z');
    const wired = graph([
      formula({ ...plainly, gives: share, from: { x }, lookup: () => row }),
      formula({ ...plainly, gives: z, from: { share }, compute: ({ share }) => share }),
    ]);
    const { values, reasons, origins } = evaluate(wired, { x: 1 });
    expect([values, origins]).toEqual([{ x: 1 }, {}]);
    expect(reasons['z']).toBe(reasons['share']);
  });
  test('has the same verdict in many evaluations at once', () => {
    for (const gives of [share, gpus]) {
      const wired = graph([formula({ ...plainly, gives, from: { x }, compute: ({ x }) => x })]);
      const values = [-1, 0, 0.95, 0.96, 1, 1.5, 1000, 1001];
      const found = batch(wired, {}, { x: values }, [gives.id])[gives.id] ?? [];
      expect([...found]).toEqual(values.map((value) => (inDomain(gives, value) ? value : Number.NaN)));
    }
  });
});
