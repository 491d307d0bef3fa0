import { describe, expect, test } from 'vitest';
import { isOptionInput } from '../../../src/lib/scenario/calculator.ts';
import { casesOf } from '../../../src/lib/scenario/cases.ts';
import type { Across, Picture } from '../../../src/lib/scenario/picture.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { falls } from '../../../src/lib/scenario/waterfall.ts';
import { day } from '../../../src/lib/units/date.ts';
import type { Measure } from '../../../src/lib/vocabulary/quantity.ts';
import every from '../../fixtures/every-picture.ts';
import { calculators, data } from '../../support/calculators.ts';

const all = [...calculators, ['every-picture', every.open(data)] as const];
const sliders = (picture: Picture): readonly Measure[] => {
  if (picture.kind === 'sweep' || picture.kind === 'lines') return [picture.x];
  if (picture.kind === 'frontier') return picture.over;
  return picture.kind === 'timeline' && picture.line ? [picture.line.x] : [];
};
const sums = (picture: Picture): readonly Measure[] => {
  if (picture.kind === 'bill') return [...picture.parts.map(({ quantity }) => quantity), picture.total];
  if (picture.kind === 'stack') return [...picture.parts.map(({ quantity }) => quantity), ...(picture.capacity ? [picture.capacity] : [])];
  return picture.kind === 'shares' ? picture.parts.map(({ quantity }) => quantity) : [];
};
const acrossOf = (picture: Picture): Across | undefined => (picture.kind === 'lines' || picture.kind === 'stack' ? picture.across : undefined);

describe.each(all)('the pictures of %s', (_, calculator) => {
  const { pictures, inputs, presets } = calculator;
  test('have ids of their own', () => expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length));
  test('sweep what has a slider', () => {
    const ranged = inputs.filter((input) => !isOptionInput(input)).map(({ quantity }) => quantity.id);
    for (const quantity of pictures.flatMap(sliders)) expect(ranged).toContain(quantity.id);
  });
  test('add up only what has one unit', () => {
    for (const picture of pictures) expect(new Set(sums(picture).map(({ unit }) => unit.id)).size, picture.id).toBeLessThanOrEqual(1);
  });
  test('show no more states side by side than can be told apart, each by a name that exists', () => {
    const settled = settle(calculator, { set: {} });
    for (const across of pictures.flatMap((picture) => acrossOf(picture) ?? [])) {
      const found = casesOf(calculator, settled, across);
      expect(found.length).toBeGreaterThan(1);
      expect(found.length).toBeLessThanOrEqual(8);
      if (across.ids) expect(found.map(({ id }) => id).toSorted()).toEqual([...across.ids].toSorted());
    }
  });
  test('lead from the start of a waterfall to its end, at every preset', () => {
    for (const picture of pictures) {
      if (picture.kind !== 'waterfall') continue;
      for (const preset of presets) {
        const { values } = settle(calculator, { preset: preset.id, set: {} });
        const number = ({ id }: Measure) => values[id] as number | undefined;
        const steps = picture.steps.flatMap(({ quantity, effect }) => {
          const value = number(quantity);
          return value === undefined ? [] : [{ value, effect }];
        });
        const [start, end] = [number(picture.start), number(picture.end)];
        if (start === undefined || end === undefined || steps.length < picture.steps.length) continue;
        const last = falls(start, steps)?.at(-1)?.after ?? start;
        expect(Math.abs(last - end), `${picture.id} at ${preset.id}`).toBeLessThanOrEqual(1e-9 * Math.abs(end));
      }
    }
  });
  test('have dates that are days, and points with ids of their own', () => {
    for (const picture of pictures) {
      if (picture.kind !== 'timeline' && picture.kind !== 'scatter') continue;
      expect(new Set(picture.points.map(({ id }) => id)).size, picture.id).toBe(picture.points.length);
      if (picture.kind === 'timeline') for (const { date } of picture.points) expect(day(date), date).not.toBeNaN();
    }
  });
});
