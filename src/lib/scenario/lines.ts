import { evaluate } from '../formula/evaluate.ts';
import { type Calculator, isOptionInput, type NumberInput } from './calculator.ts';
import { casesOf } from './cases.ts';
import type { LinesPicture } from './picture.ts';
import type { Settled } from './settle.ts';
import { spaced } from './sweep.ts';

/** A line of a picture: a result over an input, in one of the states side by side. Empty where that state has no answer. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly now: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const count = 25;

/** The input of a calculator with a slider for a quantity. */
export function sliderOf(calculator: Calculator, id: string): NumberInput | undefined {
  const input = calculator.inputs.find(({ quantity }) => quantity.id === id);
  return input && !isOptionInput(input) ? input : undefined;
}

/** One result over the slider range of one input, a line for each state. Points without an answer are left out. */
export function linesOf(calculator: Calculator, settled: Settled, { x, y, across }: Pick<LinesPicture, 'x' | 'y' | 'across'>): readonly Line[] {
  const input = sliderOf(calculator, x.id);
  if (!input) return [];
  const places = spaced(input, count);
  return casesOf(calculator, settled, across).map(({ id, label, now, settled: { given } }) => ({
    id,
    label,
    now,
    points: places.flatMap((place) => {
      const value = evaluate(calculator.graph, { ...given, [x.id]: place }, calculator.data).values[y.id];
      return typeof value === 'number' ? [{ x: place, y: value }] : [];
    }),
  }));
}
