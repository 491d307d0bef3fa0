import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { solve } from '../../src/lib/formula/solve.ts';
import { type Input, isOptionInput, type NumberInput } from '../../src/lib/scenario/calculator.ts';
import { compare } from '../../src/lib/scenario/compare.ts';
import { fromQuery } from '../../src/lib/scenario/link.ts';
import { namesOf } from '../../src/lib/scenario/setting.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { isMeasure } from '../../src/lib/vocabulary/quantity.ts';
import { calculators } from '../support/calculators.ts';

/** A place on a slider. */
const onSlider = ({ quantity, range: [low, high], scale }: NumberInput): fc.Arbitrary<number> =>
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => (scale === 'log' ? low * (high / low) ** share : low + (high - low) * share))
    .map((value) => Math.min(Math.max(quantity.whole ? Math.round(value) : value, low), high));

const anyOf = (input: Input, data: Parameters<typeof namesOf>[1]): fc.Arbitrary<number | string> =>
  isOptionInput(input) ? fc.constantFrom(...Object.keys(namesOf(input.quantity, data))) : onSlider(input);

describe.each([...calculators.values()].map((calculator) => [calculator.id, calculator] as const))('%s', (_, calculator) => {
  const { graph, inputs, presets, results, data } = calculator;
  const sliders = inputs.flatMap((input) => (isOptionInput(input) ? [] : [input]));
  const scenario = fc
    .tuple(fc.constantFrom(...presets), fc.subarray([...inputs]))
    .chain(([{ id }, some]) =>
      fc
        .record<Record<string, number | string>>(Object.fromEntries(some.map((input) => [input.quantity.id, anyOf(input, data)])))
        .map((changed) => ({ ...settle(calculator, { preset: id, set: {} }).given, ...changed })),
    );
  const numbers = results.filter(isMeasure);

  test.skipIf(sliders.length === 0)('solves for what gives the result, or says in a sentence why not', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.constantFrom(...sliders),
        fc.constantFrom(...numbers),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (given, input, y, factor) => {
          const { id, domain } = input.quantity;
          const now = evaluate(graph, given, data).values[y.id];
          const target = typeof now === 'number' ? now * factor : factor;
          const solution = solve(graph, given, { result: y.id, target, input: id, range: input.range, scale: input.scale, data });
          const said = solution.ok ? (solution.note ?? 'Nothing.') : solution.message;
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/NaN|Infinity|undefined| – there/);
          if (!solution.ok) return;
          expect(solution.value >= domain[0] && solution.value <= domain[1]).toBe(true);
          const reached = evaluate(graph, { ...given, [id]: solution.value }, data).values[y.id];
          expect(reached).toBeTypeOf('number');
          if (solution.exact) expect(Math.abs((reached as number) - target)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(target)));
        },
      ),
      { numRuns: 8 },
    );
  });

  test('lays a difference to its causes, or says in a sentence why not', () => {
    fc.assert(
      fc.property(scenario, scenario, fc.constantFrom(...results), (before, after, { id }) => {
        const comparison = compare(graph, before, after, id, data);
        if (!comparison.ok) {
          expect(comparison.message).toMatch(/^Unknown (before|after): .*\.$/);
          return;
        }
        const sizes = [comparison.before, comparison.after, ...comparison.causes.map(({ share }) => share)];
        expect(sizes.every(Number.isFinite)).toBe(true);
        if (comparison.causes.length === 0) return;
        const sum = comparison.causes.reduce((total, { share }) => total + share, 0);
        expect(Math.abs(sum - comparison.difference)).toBeLessThanOrEqual(1e-9 * Math.max(...sizes.map(Math.abs)));
      }),
      { numRuns: 4 },
    );
  });

  test('takes the last of a key that a link has twice, as every browser and its own form do', () => {
    const [slider] = sliders;
    if (!slider) return;
    const [low, high] = slider.range;
    expect(fromQuery(calculator, `${slider.quantity.id}=${low}&${slider.quantity.id}=${high}`).scenario.set).toEqual(
      fromQuery(calculator, `${slider.quantity.id}=${high}`).scenario.set,
    );
  });
});
