import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import type { Calculator, NumberInput } from '../../../src/lib/scenario/calculator.ts';
import { casesOf } from '../../../src/lib/scenario/cases.ts';
import { frontierOf } from '../../../src/lib/scenario/frontier.ts';
import { linesOf } from '../../../src/lib/scenario/lines.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import * as q from '../../../src/lib/vocabulary/index.ts';
import every from '../../fixtures/every-picture.ts';
import { data } from '../../support/calculators.ts';
import { number, plainly } from '../../support/graph.ts';
import { baker, kiosk, share, sold, spread, takings } from '../../support/kiosk.ts';

const calculator = every.open(data);
const start = settle(calculator, { set: {} });
const accelerators = { each: q.accelerator, ids: ['a100', 'h100', 'nothing'] } as const;

describe('states side by side', () => {
  test('are the options or the named records, with the reader’s marked; a name of nothing is left out', () => {
    expect(casesOf(calculator, start, accelerators).map(({ id, now }) => [id, now])).toEqual([
      ['a100', false],
      ['h100', true],
    ]);
  });
  test('without any are the reader’s own', () => {
    expect(casesOf(calculator, start, undefined)).toEqual([{ id: 'now', label: 'As set', settled: start, now: true }]);
  });
  test('are all options or records where none are named, each as the calculator has it', () => {
    const changed = settle(kiosk, { set: { guests: 10 } });
    for (const { quantity, ids, labels } of [
      { quantity: spread, ids: ['dry', 'butter'], labels: ['Dry', 'With butter'] },
      { quantity: baker, ids: ['old', 'new'], labels: ['Old baker', 'New baker'] },
    ] as const) {
      const cases = casesOf(kiosk, changed, { each: quantity });
      expect(cases.map(({ id }) => id)).toEqual(ids);
      expect(cases.map(({ label }) => label)).toEqual(labels);
      expect(cases.filter(({ now }) => now).map(({ id }) => id)).toEqual([changed.given[quantity.id]]);
      for (const { id, settled } of cases) {
        const { values, given } = settle(kiosk, { set: { guests: 10, [quantity.id]: id } });
        expect([settled.values, settled.given]).toEqual([values, given]);
      }
    }
  });
  test('of records that there are none of are none', () => expect(casesOf({ ...kiosk, data: {} }, start, { each: baker })).toEqual([]));
  test('of presets are those that are named, with the reader’s marked', () => {
    const at = (preset: string, ids?: readonly string[]) =>
      casesOf(kiosk, settle(kiosk, { preset, set: {} }), { each: 'preset', ...(ids && { ids }) }).map(({ id, label, now }) => [id, label, now]);
    expect(at('station')).toEqual([
      ['market', 'On the market', false],
      ['station', 'At the station', true],
    ]);
    expect(at('market', ['station', 'nothing'])).toEqual([['station', 'At the station', false]]);
  });
  test('of presets keep what the preset says, and take the rest from the reader', () => {
    const changed = settle(calculator, { set: { gpus: 3, mfu: 0.2 } });
    const [small, large] = casesOf(calculator, changed, { each: 'preset' });
    expect(small?.settled.given).toMatchObject({ gpus: 3, mfu: 0.2 });
    expect(large?.settled.given).toMatchObject({ gpus: 512, mfu: 0.2 });
  });
});

describe('lines', () => {
  const lines = linesOf(calculator, start, { x: q.mfu, y: q.gpuHours, across: accelerators });
  test('go over the whole slider', () => {
    expect(lines[0]?.points[0]?.x).toBe(0.05);
    expect(lines[0]?.points.at(-1)?.x).toBe(0.7);
  });
  test('agree with the calculator at each point', () => {
    const point = lines[0]?.points[7];
    const there = settle(calculator, { set: { accelerator: 'a100', mfu: point?.x ?? 0 } });
    expect(point?.y).toBe(there.values['gpuHours']);
  });
  test('have a point wherever there is an answer, and the name of their state', () => {
    const [dry, buttered] = linesOf(kiosk, settle(kiosk, { set: {} }), { x: share, y: takings, across: { each: spread } });
    expect([dry, buttered].map((line) => [line?.id, line?.label, line?.now, line?.points.length])).toEqual([
      ['dry', 'Dry', false, 25],
      ['butter', 'With butter', true, 25],
    ]);
    // Half of 100 guests buy a slice for 3, with butter for 4.
    expect(dry?.points[12]).toEqual({ x: 0.5, y: 150 });
    expect(buttered?.points[12]).toEqual({ x: 0.5, y: 200 });
    const wide = { ...kiosk, inputs: [{ quantity: share, range: [0, 2], scale: 'linear' } as const] };
    expect(linesOf(wide, settle(kiosk, { set: {} }), { x: share, y: sold, across: { each: spread } })[0]?.points).toHaveLength(13);
  });
  test('of what is no input are none', () => expect(linesOf(calculator, start, { x: q.cost, y: q.gpuHours, across: accelerators })).toEqual([]));
});

describe('a frontier', () => {
  const [one, two] = [calculator.results[3], calculator.results[4]] as never as [typeof q.days, typeof q.days];
  const points = frontierOf(calculator, start, { over: [q.batchSize, q.gpus], x: one, y: two });
  test('is had at states that the calculator gives', () => {
    expect(points.length).toBeGreaterThan(3);
    for (const { x, y, over } of points) {
      const { values } = settle(calculator, { set: { batchSize: over[0], gpus: over[1] } });
      expect([values[one.id], values[two.id]]).toEqual([x, y]);
    }
  });
  test('tries powers of two of what is counted', () => {
    for (const { over } of points) expect(over.every((place) => Number.isInteger(Math.log2(place)))).toBe(true);
  });
  test('over what is no input is none', () => {
    for (const over of [
      [q.cost, q.gpus],
      [q.gpus, q.cost],
    ] as const)
      expect(frontierOf(calculator, start, { over, x: one, y: two })).toEqual([]);
  });
});

describe('the places of a frontier', () => {
  const [n, m, sum, less] = [{ ...number('n'), whole: true } as const, number('m'), number('sum', [0, 40]), number('less', [-1e6, 1e6])];
  const which = { id: 'which', label: 'Which', definition: 'One of two.', options: { few: 'Few', many: 'Many' } } as const;
  const input = (quantity: typeof n | typeof m, range: readonly [number, number], scale: 'log' | 'linear'): NumberInput => ({ quantity, range, scale });
  /** More of either input gives a higher sum and a lower rest, so that no place is beaten by another with another sum. */
  const over = (...inputs: readonly [NumberInput, NumberInput]): Calculator => ({
    ...kiosk,
    inputs,
    graph: graph([
      formula({ ...plainly, gives: sum, from: { n, m }, compute: ({ n, m }) => n + m }),
      formula({ ...plainly, gives: less, from: { n, m }, compute: ({ n, m }) => -n - m }),
      formula({ ...plainly, gives: which, from: { n }, compute: ({ n }) => (n < 4 ? 'few' : 'many') }),
    ]),
  });
  const places = (first: NumberInput, second: NumberInput = input(m, [0, 0], 'linear')) =>
    frontierOf(over(first, second), { ...start, given: {} }, { over: [n, m], x: sum, y: less }).map(({ over: [place] }) => place);
  test('are powers of two of a count by ratios', () => {
    expect(places(input(n, [1, 16], 'log'))).toEqual([1, 2, 4, 8, 16]);
    expect(places(input(n, [3, 33], 'log'))).toEqual([4, 8, 16, 32]);
  });
  test('are even steps where there are not two powers of two, and of all else', () => {
    expect(places(input(n, [5, 9], 'log'))).toEqual([5, 6, 7, 8, 9]);
    expect(places(input(n, [1, 5], 'linear'))).toEqual([1, 2, 3, 4, 5]);
    expect(places(input(n, [0, 4], 'linear'))).toEqual([0, 1, 2, 3, 4]);
    expect(frontierOf(over(input(n, [0, 0], 'linear'), input(m, [1, 16], 'log')), { ...start, given: {} }, { over: [n, m], x: sum, y: less })).toHaveLength(21);
  });
  test('leave out those where a result is unknown, and say what binds where that is asked', () => {
    const calculator = over(input(n, [1, 64], 'log'), input(m, [0, 0], 'linear'));
    const found = (binds?: typeof which) => frontierOf(calculator, { ...start, given: {} }, { over: [n, m], x: sum, y: less, ...(binds && { binds }) });
    expect(found(which)).toEqual([1, 2, 4, 8, 16, 32].map((place) => ({ x: place, y: -place, over: [place, 0], binds: place < 4 ? 'few' : 'many' })));
    expect(found()[0]).not.toHaveProperty('binds');
    expect(found({ ...which, id: 'sum' } as never)[0]).not.toHaveProperty('binds');
  });
  test('are those of the wanted side', () => {
    const calculator = over(input(n, [1, 16], 'log'), input(m, [0, 0], 'linear'));
    expect(frontierOf(calculator, { ...start, given: {} }, { over: [n, m], x: sum, y: less, better: { x: 'high', y: 'high' } }).map(({ x }) => x)).toEqual([
      1, 2, 4, 8, 16,
    ]);
    expect(frontierOf(calculator, { ...start, given: {} }, { over: [n, m], x: sum, y: sum }).map(({ x }) => x)).toEqual([1]);
    expect(frontierOf(calculator, { ...start, given: {} }, { over: [n, m], x: sum, y: sum, better: { x: 'high', y: 'high' } }).map(({ x }) => x)).toEqual([16]);
  });
});
