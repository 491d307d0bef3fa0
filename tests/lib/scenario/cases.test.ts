import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../src/lib/scenario/cases.ts';
import { frontierOf } from '../../../src/lib/scenario/frontier.ts';
import { linesOf } from '../../../src/lib/scenario/lines.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import * as q from '../../../src/lib/vocabulary/index.ts';
import every from '../../fixtures/every-picture.ts';
import { data } from '../../support/calculators.ts';

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
    expect(casesOf(calculator, start, undefined)).toHaveLength(1);
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
  test('over what is no input is none', () => expect(frontierOf(calculator, start, { over: [q.cost, q.gpus], x: one, y: two })).toEqual([]));
});
