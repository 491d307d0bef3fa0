import { evaluate } from '../formula/evaluate.ts';
import type { Calculator, NumberInput } from './calculator.ts';
import { sliderOf } from './lines.ts';
import { paretoSet } from './pareto.ts';
import type { FrontierPicture } from './picture.ts';
import type { Settled } from './settle.ts';
import { spaced } from './sweep.ts';

/** A state of the two free inputs with its two results, and what binds there. */
export interface FrontierPoint {
  readonly x: number;
  readonly y: number;
  /** The free inputs, in the order in which the picture names them. */
  readonly over: readonly [number, number];
  /** Id of the option of what binds; absent where the picture does not ask, or it is unknown. */
  readonly binds?: string;
}

/** Places tried on each input. */
const places = 21;

/** The Pareto set of two results over the slider ranges of two inputs, all else as it stands. Empty where nothing can be computed. */
export function frontierOf(
  calculator: Calculator,
  settled: Settled,
  picture: Pick<FrontierPicture, 'over' | 'x' | 'y' | 'better' | 'binds'>,
): readonly FrontierPoint[] {
  const [one, two] = picture.over.map(({ id }) => sliderOf(calculator, id));
  if (!one || !two) return [];
  const points = natural(one).flatMap((first) =>
    natural(two).map((second): FrontierPoint => {
      const given = { ...settled.given, [one.quantity.id]: first, [two.quantity.id]: second };
      const { values } = evaluate(calculator.graph, given, calculator.data);
      const binds = picture.binds && values[picture.binds.id];
      return { x: Number(values[picture.x.id]), y: Number(values[picture.y.id]), over: [first, second], ...(typeof binds === 'string' && { binds }) };
    }),
  );
  return paretoSet(points, picture.better);
}

/** The places that one would try: powers of two of a count on a logarithmic slider, even steps of all else. */
function natural(input: NumberInput): readonly number[] {
  const [low, high] = input.range;
  if (!input.quantity.whole || input.scale !== 'log') return spaced(input, places);
  const powers = Array.from({ length: 64 }, (_, power) => 2 ** power).filter((place) => place >= low && place <= high);
  return powers.length > 1 ? powers : spaced(input, places);
}
