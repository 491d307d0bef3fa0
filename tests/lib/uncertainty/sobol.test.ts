import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { unknown } from '../../../src/lib/formula/value.ts';
import type { Distribution } from '../../../src/lib/uncertainty/distribution.ts';
import { sobol } from '../../../src/lib/uncertainty/sobol.ts';
import { number, plainly, run } from '../../support/graph.ts';

const lognormal = (low: number, high: number): Distribution => ({
  shape: 'lognormal',
  mu: Math.log(low * high) / 2,
  sigma: Math.log(high / low) / (2 * 1.6448536269514722),
});

describe('Sobol indices', () => {
  // Three log-normal factors, whose indices have a closed form: S = (exp σᵢ² − 1) / (exp Σσ² − 1).
  const factors = { mfu: lognormal(0.3, 0.45), rate: lognormal(1.5, 3), experiments: lognormal(1.2, 4) };

  test('of the worked example are those of the closed form', () => {
    const found = new Map(sobol(run.graph, run.given, factors, 'cost')?.map((index) => [index.id, index]));
    for (const [id, first, total] of [
      ['mfu', 0.0717, 0.0857],
      ['rate', 0.2126, 0.2468],
      ['experiments', 0.6712, 0.7125],
    ] as const) {
      expect(Math.abs((found.get(id)?.first ?? 0) - first), `${id} first`).toBeLessThan(0.02);
      expect(Math.abs((found.get(id)?.total ?? 0) - total), `${id} total`).toBeLessThan(0.02);
    }
  });

  test('of the Ishigami function are the published ones', () => {
    const [x1, x2, x3, y] = [number('x1', [-4, 4]), number('x2', [-4, 4]), number('x3', [-4, 4]), number('y', [-1000, 1000])];
    const ishigami = graph([
      formula({ ...plainly, gives: y, from: { x1, x2, x3 }, compute: ({ x1, x2, x3 }) => Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1) }),
    ]);
    const uniform: Distribution = { shape: 'uniform', lowest: -Math.PI, highest: Math.PI };
    const found = new Map(sobol(ishigami, {}, { x1: uniform, x2: uniform, x3: uniform }, 'y')?.map((index) => [index.id, index]));
    for (const [id, first, total] of [
      ['x1', 0.3139, 0.5576],
      ['x2', 0.4424, 0.4424],
      ['x3', 0, 0.2437],
    ] as const) {
      expect(Math.abs((found.get(id)?.first ?? 9) - first), `${id} first`).toBeLessThan(0.02);
      expect(Math.abs((found.get(id)?.total ?? 9) - total), `${id} total`).toBeLessThan(0.02);
    }
  });

  test('come the largest first, and are none where nothing varies or is known', () => {
    expect(sobol(run.graph, run.given, factors, 'cost', { count: 256 })?.map(({ id }) => id)).toEqual(['experiments', 'rate', 'mfu']);
    expect(sobol(run.graph, run.given, {}, 'cost')).toBeUndefined();
    expect(sobol(run.graph, run.given, factors, 'days', { count: 16 })?.find(({ id }) => id === 'rate')?.total).toBe(0);
    const [a, b] = [number('a'), number('b')];
    const blind = graph([formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => (a > 2 ? unknown('Too large.') : a) })]);
    expect(sobol(blind, {}, { a: lognormal(1, 4) }, 'b', { count: 64 })).toBeUndefined();
  });

  test('are none where the result varies by the dust of arithmetic alone, however large or small it is', () => {
    const [a, b] = [number('a'), number('b', [0, 1e30])];
    const of = (size: number, part: number) =>
      sobol(
        graph([formula({ ...plainly, gives: b, from: { a }, compute: ({ a }) => size * (1 + part * a) })]),
        {},
        { a: { shape: 'uniform', lowest: 0, highest: 1 } },
        'b',
        { count: 64 },
      );
    for (const size of [1e-6, 1, 1e6]) {
      expect(of(size, 1e-12)).toBeUndefined();
      expect(of(size, 1e-6)?.length).toBe(1);
    }
  });
});
