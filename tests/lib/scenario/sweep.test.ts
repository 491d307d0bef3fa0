import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import type { NumberInput } from '../../../src/lib/scenario/calculator.ts';
import { sliderOf } from '../../../src/lib/scenario/lines.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { spaced, sweep } from '../../../src/lib/scenario/sweep.ts';
import { number, plainly } from '../../support/graph.ts';
import { bread, full, guests, kiosk, share, sold, takings } from '../../support/kiosk.ts';

const input = (low: number, high: number, more: Partial<NumberInput> = {}): NumberInput => ({
  quantity: number('x'),
  range: [low, high],
  scale: 'linear',
  ...more,
});
const whole = { ...number('n'), whole: true } as const;

describe('places over a slider', () => {
  test('are even steps of a linear one, and equal ratios of a logarithmic one', () => {
    expect(spaced(input(1, 9), 5)).toEqual([1, 3, 5, 7, 9]);
    expect(spaced(input(1, 16, { scale: 'log' }), 5)).toEqual([1, 2, 4, 8, 16]);
    expect(spaced(input(-4, 4), 3)).toEqual([-4, 0, 4]);
  });
  test('are whole where only whole numbers make sense, each once', () => {
    expect(spaced(input(1, 3, { quantity: whole }), 5)).toEqual([1, 2, 3]);
    expect(spaced(input(1, 10, { quantity: whole, scale: 'log' }), 4)).toEqual([1, 2, 5, 10]);
  });
});

describe('a sweep', () => {
  const settled = settle(kiosk, { set: { bread: 3 } });
  const slider = (id: string) => sliderOf(kiosk, id) as NumberInput;
  test('goes over the slider of its input, all else as it stands', () => {
    const line = sweep(kiosk, settled, slider('share'), sold);
    expect(line).toHaveLength(33);
    expect(line[0]).toEqual({ x: 0.1, y: expect.closeTo(10, 9) });
    expect(line.at(-1)).toEqual({ x: 0.9, y: expect.closeTo(90, 9) });
  });
  test('has a band only of what else is uncertain', () => {
    // Slices sold hang on the share, which is between 0.4 and 0.6 with 90% certainty, and on the guests.
    const [first] = sweep(kiosk, settled, slider('guests'), sold);
    expect(first?.x).toBe(1);
    expect(first?.low).toBeCloseTo(0.4, 2);
    expect(first?.high).toBeCloseTo(0.6, 2);
  });
  test('has no band where what is uncertain may leave it without a value', () => {
    // One guest buys half a slice in the middle, and more than the kiosk has in half of the draws.
    const few = { ...sold, domain: [0, 0.5] } as const;
    const small = { ...kiosk, graph: graph([formula({ ...plainly, gives: few, from: { guests, share }, compute: ({ guests, share }) => guests * share })]) };
    expect(sweep(small, settle(small, { set: {} }), slider('guests'), few)).toEqual([{ x: 1, y: 0.5 }]);
  });
  test('leaves out the places where there is no answer, and has none of a verdict', () => {
    // The price of bread goes up to 10; nothing is sold above 5.
    const dear = { ...kiosk, inputs: [{ quantity: share, range: [0.5, 2], scale: 'linear' } as const] };
    const line = sweep(dear, settled, dear.inputs[0]!, sold);
    expect(line.map(({ x }) => x)).toEqual(spaced(dear.inputs[0]!, 33).filter((x) => x <= 1));
    expect(sweep(kiosk, settled, slider('share'), full as never)).toEqual([]);
  });
  test('agrees with the calculator wherever it looks', () => {
    for (const { x, y } of sweep(kiosk, settled, slider('bread'), takings))
      expect(y).toBeCloseTo(settle(kiosk, { set: { [bread.id]: x } }).values['takings'] as number, 9);
  });
  test('is over inputs that are numbers', () => {
    expect(sliderOf(kiosk, guests.id)?.range).toEqual([1, 1000]);
    expect([sliderOf(kiosk, 'baker'), sliderOf(kiosk, 'takings'), sliderOf(kiosk, 'ghost')]).toEqual([undefined, undefined, undefined]);
  });
});
