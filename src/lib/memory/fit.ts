import { formula } from '../formula/formula.ts';
import { Unknown, unknown } from '../formula/value.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import * as q from '../vocabulary/index.ts';
import { type FitGiven, type FitNames, type FitPlaced, fewestOf, fitJob, fitPlaced, ladderOf } from './job.ts';
import type { MemoryLayout } from './layout.ts';
import { unevenExperts } from './uneven-experts.ts';

const all = (names: FitNames) => Object.keys(fitJob).map((name) => names[name as keyof FitNames]);

/** The fewest GPUs on which training or serving fits. */
export const minimumGpus = formula({
  gives: q.minimumGpus,
  from: fitJob,
  says: 'The least product of tensor, pipeline, context and data parallel for which everything fits on the card: tensor in powers of two within a server, all states shared out between copies, at most one copy for each micro-batch of the training batch.',
  tex: (names) => `\\min \\left\\{ n : M_g(n; ${all(names).slice(0, -1).join(', ')}) \\le ${names.card} \\right\\}`,
  source: [],
  kind: 'approximate',
  holds: 'What fits need not be fast. Experts count as spread over every GPU of a stage; serving as one copy of the model.',
  compute: (given) => fewestOf(given)(given.card - given.sys) ?? wontFit(given),
});

function find(given: FitPlaced): MemoryLayout | Unknown {
  const uneven = unevenExperts(given.E, given.e);
  if (uneven) return uneven;
  const room = given.card - given.sys;
  const found = ladderOf(given).find(({ bytes }) => bytes <= room);
  if (found) return found.layout;
  const least = fewestOf(given)(room);
  if (least === undefined) return wontFit(given);
  return unknown(
    least > given.n
      ? `Nothing fits on ${format(given.n, units.gpu)}. Take at least ${format(least, units.gpu)}, recompute more activations, or keep fewer bytes a parameter.`
      : `No layout divides ${format(given.n, units.gpu)} so that it fits. Take another number of GPUs, or another expert or context parallel.`,
  );
}

function read<Answer>(given: FitPlaced, of: (layout: MemoryLayout) => Answer): Answer | Unknown {
  const found = find(given);
  return found instanceof Unknown ? found : of(found);
}

const order = 'Layouts are tried from the fewest GPUs for a copy of the model on, then the fewest stages, then the lowest ZeRO stage';
const first = (names: FitNames & { readonly n: string; readonly E: string; readonly e: string }) =>
  `\\text{of the first that fits } (${names.n}, ${names.E}, ${names.e}; ${all(names).join(', ')})`;

/** Tensor-parallel degree of the first layout that fits. */
export const fittingTensorParallel = formula({
  gives: q.fittingTensorParallel,
  from: fitPlaced,
  says: `${order}; this is its tensor-parallel degree.`,
  tex: first,
  source: [],
  kind: 'approximate',
  holds: 'Fewer GPUs a copy mean less traffic within a step, but not always the fastest step.',
  compute: (given) => read(given, ({ t }) => t),
});

/** Pipeline stages of the first layout that fits. */
export const fittingPipelineParallel = formula({
  gives: q.fittingPipelineParallel,
  from: fitPlaced,
  says: `${order}; these are its pipeline stages.`,
  tex: first,
  source: [],
  kind: 'approximate',
  holds: 'Fewer GPUs a copy mean less traffic within a step, but not always the fastest step.',
  compute: (given) => read(given, ({ p }) => p),
});

/** ZeRO stage of the first layout that fits. */
export const fittingZeroStage = formula({
  gives: q.fittingZeroStage,
  from: fitPlaced,
  says: `${order}; this is its ZeRO stage.`,
  tex: first,
  source: [],
  kind: 'approximate',
  holds: 'Fewer GPUs a copy mean less traffic within a step, but not always the fastest step.',
  compute: (given) => read(given, ({ stage }) => stage),
});

/** What would have to change where no number of GPUs is enough. */
function wontFit({ use, how, sp, s, card, sys }: FitGiven): Unknown {
  if (sys >= card) return unknown('The framework alone fills the card. Take a card with more memory.');
  if (use === 'serving')
    return unknown('No number of GPUs is enough: the tokens of one step fill a card. Make the prefill step shorter or take cards with more memory.');
  if (how !== 'full')
    return unknown('No number of GPUs is enough: activations fill the card. Recompute them in full, shorten the sequence or take cards with more memory.');
  if (sp === 'no')
    return unknown(
      'No number of GPUs is enough: activations fill the card. Turn on sequence parallelism, shorten the sequence or take cards with more memory.',
    );
  return unknown(
    `No number of GPUs is enough for sequences of ${format(s, units.token)}. Cut them over more GPUs (context parallel), shorten them or take cards with more memory.`,
  );
}
