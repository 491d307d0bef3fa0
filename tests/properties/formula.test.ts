import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { solve } from '../../src/lib/formula/solve.ts';
import { trace } from '../../src/lib/formula/trace.ts';
import { compare } from '../../src/lib/scenario/compare.ts';
import { picked, run } from '../support/graph.ts';

const ids = [...run.graph.quantities.keys(), ...picked.graph.quantities.keys(), 'ghost', '__proto__', 'constructor'];
const anything = fc.dictionary(fc.constantFrom(...ids), fc.oneof(fc.double(), fc.string(), fc.constantFrom('new', 'old', 'fp8', 'bf16')));

test('evaluating and tracing never throw and never give a number that is not finite', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(run, { ...picked, given: {} }), fc.constantFrom(...ids), (given, { graph }, id) => {
      const evaluation = evaluate(graph, given, picked.data);
      for (const value of Object.values(evaluation.values)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      for (const each of graph.quantities.keys())
        if (graph.by.has(each)) expect(Object.hasOwn(evaluation.values, each)).not.toBe(Object.hasOwn(evaluation.reasons, each));
      expect(() => JSON.stringify(trace(graph, given, evaluation, id))).not.toThrow();
    }),
  );
});

const scenario = fc.record({
  flop: fc.double({ min: 1e18, max: 1e28, noNaN: true }),
  peak: fc.double({ min: 1e12, max: 1e17, noNaN: true }),
  mfu: fc.double({ min: 0.01, max: 1, noNaN: true }),
  rate: fc.double({ min: 0.1, max: 100, noNaN: true }),
  experiments: fc.double({ min: 0.1, max: 50, noNaN: true }),
  gpus: fc.integer({ min: 1, max: 1e6 }),
});

test('solving for an input finds again what made the result', () => {
  fc.assert(
    fc.property(
      scenario,
      fc.constantFrom(['mfu', 0.01, 1], ['rate', 0.1, 100], ['experiments', 0.1, 50], ['flop', 1e18, 1e28]),
      (given, [input, low, high]) => {
        const id = input as 'mfu';
        const target = evaluate(run.graph, given).values['cost'];
        if (typeof target !== 'number') return;
        for (const scale of ['log', 'linear'] as const) {
          const solution = solve(run.graph, given, { result: 'cost', target, input: id, range: [low as number, high as number], scale });
          expect(solution).toMatchObject({ ok: true, exact: true });
          if (solution.ok) expect(solution.value / given[id]).toBeCloseTo(1, 10);
        }
      },
    ),
  );
});

test('solving for whole GPUs gives the fewest that are fast enough', () => {
  fc.assert(
    fc.property(scenario, fc.double({ min: 0.5, max: 500, noNaN: true }), (given, target) => {
      const solution = solve(run.graph, given, { result: 'days', target, input: 'gpus', range: [1, 1e8], scale: 'log' });
      if (!solution.ok || solution.value === 1) return;
      const days = (gpus: number) => evaluate(run.graph, { ...given, gpus }).values['days'] as number;
      expect(days(solution.value)).toBeLessThanOrEqual(target * (1 + 1e-9));
      expect(days(solution.value - 1)).toBeGreaterThan(target * (1 - 1e-9));
    }),
  );
});

test('causes of a difference sum to it', () => {
  fc.assert(
    fc.property(scenario, scenario, fc.constantFrom('cost', 'days'), (before, after, result) => {
      const comparison = compare(run.graph, before, after, result);
      if (!comparison.ok) return;
      const sum = comparison.causes.reduce((total, { share }) => total + share, 0);
      // States in between may be far larger than both ends, and their digits are what is lost.
      const largest = Math.max(comparison.before, comparison.after, ...comparison.causes.map(({ share }) => Math.abs(share)));
      expect(Math.abs(sum - comparison.difference)).toBeLessThanOrEqual(1e-12 * largest);
    }),
  );
});

test('swapping two scenarios turns each cause around', () => {
  fc.assert(
    fc.property(scenario, scenario, (before, after) => {
      const [there, back] = [compare(run.graph, before, after, 'cost'), compare(run.graph, after, before, 'cost')];
      if (!there.ok || !back.ok) return;
      const largest = Math.max(there.before, there.after, ...there.causes.map(({ share }) => Math.abs(share)));
      for (const { id, share } of there.causes) {
        const other = back.causes.find((cause) => cause.id === id)?.share ?? Number.NaN;
        expect(Math.abs(share + other)).toBeLessThanOrEqual(1e-12 * largest);
      }
    }),
  );
});
