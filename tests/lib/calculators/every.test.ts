import { describe, expect, test } from 'vitest';
import { symbolOf } from '../../../src/lib/formula/equation.ts';
import { isOptionInput } from '../../../src/lib/scenario/calculator.ts';
import { sayOf } from '../../../src/lib/scenario/say.ts';
import { untouched } from '../../../src/lib/scenario/scenario.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { isMeasure } from '../../../src/lib/vocabulary/quantity.ts';
import { calculators } from '../../support/calculators.ts';

describe.each([...calculators])('%s', (_, calculator) => {
  test('knows every result at its start', () => {
    const { values, reasons } = settle(calculator, untouched);
    for (const quantity of calculator.results) {
      const value = values[quantity.id];
      if (isMeasure(quantity)) expect(value, reasons[quantity.id]).toBeTypeOf('number');
      else expect(Object.keys(quantity.options), reasons[quantity.id]).toContain(value);
    }
  });
  test('writes no two of its quantities with one symbol', () => {
    const words = [...calculator.graph.quantities.values()];
    for (const [symbol, same] of Map.groupBy(words, symbolOf))
      expect(
        same.map(({ id }) => id),
        symbol,
      ).toHaveLength(1);
  });
  test('shows at most five inputs at once', () => {
    expect(calculator.inputs.filter(({ first }) => first).length).toBeLessThanOrEqual(5);
  });
  test('starts each number inside its slider, and each slider inside the domain', () => {
    const { values } = settle(calculator, untouched);
    for (const input of calculator.inputs) {
      if (isOptionInput(input)) continue;
      const [low, high] = input.range;
      const value = values[input.quantity.id];
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(input.quantity.domain[0]);
      expect(high).toBeLessThanOrEqual(input.quantity.domain[1]);
      if (input.scale === 'log') expect(low).toBeGreaterThan(0);
    }
  });
  test('sets in presets only what its graph knows, in the unit of the vocabulary', () => {
    for (const preset of calculator.presets) {
      for (const [id, set] of Object.entries({ ...preset.sets, ...preset.published })) {
        const quantity = calculator.graph.quantities.get(id);
        if (!quantity) continue;
        if (isMeasure(quantity)) expect(typeof set === 'object' && set.unit, `${preset.id} ${id}`).toBe(quantity.unit.id);
      }
      for (const id of Object.keys(preset.sets)) expect(calculator.graph.quantities.has(id), `${preset.id} ${id}`).toBe(true);
    }
  });
  test.each(calculator.presets.map(({ id }) => id))('answers the preset %s with numbers and sentences', (preset) => {
    const settled = settle(calculator, { preset, set: {} });
    expect(settled.preset.id).toBe(preset);
    const say = sayOf(calculator, settled);
    expect(settled.values[calculator.results[0]?.id ?? '']).toBeDefined();
    for (const sentence of [calculator.finding(say), ...calculator.pictures.map(({ caption }) => caption(say))]) {
      expect(sentence).toMatch(/^[^–]*\.$/);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
