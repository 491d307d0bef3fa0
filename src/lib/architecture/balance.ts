import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { positionFlop } from './position-flop.ts';

/** The context at which products between positions take as much arithmetic as the multiplied parameters; unknown where windows and states keep them below at any context. */
export const balanceContext = formula({
  gives: q.balanceContext,
  from: { model: q.model, N: q.matrixParameters },
  says: 'The smallest context at which the products between positions reach two FLOP for each multiplied parameter.',
  tex: ({ model, N }) => `\\min \\left\\{ S : c_{\\text{pos}}(${model}, S) \\ge 2 \\cdot ${N} \\right\\}`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds: 'Forward pass of the last token of a context. In training, where a token sees half the sequence on average, the length is twice this.',
  compute: ({ model, N }) => {
    const { shape } = model;
    if (!shape) return unknown(`${model.name}: its shape is not published, so the FLOP between positions are not known.`);
    const longest = q.balanceContext.domain[1];
    if (positionFlop(shape, longest) < 2 * N)
      return unknown(`${model.name}: windows or states keep the work between positions below that of the parameters at any context.`);
    let [below, reached]: [number, number] = [0, longest];
    while (reached - below > 1) {
      const middle = Math.floor((below + reached) / 2);
      if (positionFlop(shape, middle) < 2 * N) below = middle;
      else reached = middle;
    }
    return reached;
  },
});
