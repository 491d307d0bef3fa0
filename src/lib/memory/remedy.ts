import { formula } from '../formula/formula.ts';
import type { ValueOf } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import { type FitGiven, type FitPlaced, fewestOf, fitPlaced, jobOf } from './job.ts';
import { fewestGpus, ladder } from './search.ts';

/** What would have to change for it to fit: the first change with which the search finds a layout. */
export const memoryRemedy = formula({
  gives: q.memoryRemedy,
  from: { ...fitPlaced, verdict: q.fitsOnCard },
  says: 'Nothing where it fits; else the first of these that is enough: another layout, full recomputation, 8-bit optimizer states, states in the host, more context parallel, fewer sequences served at a time, more GPUs, both, shorter sequences or steps, a larger card.',
  tex: ({ verdict, ...names }) => `\\text{first change with which } ${verdict} \\text{ turns, of } (${Object.values(names).join(', ')})`,
  source: [],
  kind: 'approximate',
  holds: 'One change at a time, in this order. Others may be cheaper for a given run.',
  compute: ({ verdict, ...given }) => {
    const tried = given.use === 'training' ? inTraining(given) : inServing(given);
    return verdict === 'no' ? tried() : 'none';
  },
});

type Remedy = ValueOf<typeof q.memoryRemedy>;

const roomOf = ({ card, sys }: FitGiven): number => card - sys;

/** Whether any layout on the same GPUs holds the job. */
const fitsHere = (given: FitPlaced): boolean =>
  ladder(jobOf(given), { gpus: given.n, c: given.c, e: given.e, server: given.server }).some(({ bytes }) => bytes <= roomOf(given));

/** Whether some number of GPUs holds the job. */
const fitsAnywhere = (given: FitPlaced): boolean => fewestGpus(jobOf(given), { c: given.c, server: given.server }, roomOf(given)) !== undefined;

/** More GPUs, or as many that divide otherwise; undefined where no number is enough. */
function byNumber(given: FitPlaced): Remedy | undefined {
  const least = fewestOf(given)(roomOf(given));
  if (least === undefined) return undefined;
  return least > given.n ? 'gpus' : 'division';
}

const inTraining = (given: FitPlaced) => (): Remedy => {
  if (fitsHere(given)) return 'layout';
  if (fitsHere({ ...given, how: 'full' })) return 'recompute';
  if (fitsHere({ ...given, o: eightBit })) return 'optimizer';
  if (fitsHere({ ...given, offload: 'yes' })) return 'offload';
  if (contexts.some((c) => c > given.c && fitsHere({ ...given, c }))) return 'context';
  const number = byNumber(given);
  if (number) return number;
  if (fitsAnywhere({ ...given, how: 'full', sp: 'yes' })) return 'recomputeAndGpus';
  return fitsAnywhere({ ...given, how: 'full', sp: 'yes', s: 1 }) ? 'sequence' : 'card';
};

const inServing = (given: FitPlaced) => (): Remedy => {
  if (fitsHere(given)) return 'layout';
  if (fitsHere({ ...given, batch: 1 })) return 'batch';
  return byNumber(given) ?? (fitsAnywhere({ ...given, chunk: 1 }) ? 'prefill' : 'card');
};

/** Bytes a parameter of 8-bit Adam with its FP32 master copy: no help to an optimizer that takes fewer. Dettmers et al. 2022. */
const eightBit = 4 + 2;

/** Degrees of context parallel that are tried. */
const contexts = [2, 4, 8, 16, 32, 64];
