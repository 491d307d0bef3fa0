import { layoutBytes, type MemoryJob, type MemoryLayout } from './layout.ts';
import { zeroDepth } from './states.ts';

/** Where a job runs: what the search may not change. */
export interface Place {
  readonly gpus: number;
  /** Context-parallel degree. */
  readonly c: number;
  /** GPUs that a layer's experts are spread over. */
  readonly e: number;
  /** GPUs of a server, within which tensor parallelism stays. */
  readonly server: number;
}

/** Tensor parallelism beyond this is not tried: no published run has more. */
const mostTensor = 64;

/** Tensor-parallel degrees worth trying: powers of two within a server. */
function tensorsOf(server: number): number[] {
  const most = Math.max(Math.min(server, mostTensor), 1);
  return Array.from({ length: Math.floor(Math.log2(most)) + 1 }, (_, power) => 2 ** power);
}

/** A layout and the room that it takes on the fullest GPU. */
interface Rung {
  readonly layout: MemoryLayout;
  readonly bytes: number;
}

/**
 * The layouts that could be the first to fit on so many GPUs, in this order: the fewest GPUs for a copy of the model, then the fewest
 * pipeline stages, then the lowest ZeRO stage. One that takes no less than an earlier one can never be the first and is left out.
 */
export function ladder(job: MemoryJob, { gpus, c, e, server }: Place): readonly Rung[] {
  const stages = job.use === 'training' ? (Object.keys(zeroDepth) as MemoryLayout['stage'][]) : (['none'] as const);
  const depths = divisors(gpus, job.layers);
  const shapes = tensorsOf(server)
    .flatMap((t) => depths.map((p) => ({ t, p })))
    .filter(({ t, p }) => gpus % (t * p * c) === 0 && gpus % (p * Math.max(t, e)) === 0)
    .toSorted((one, other) => one.t * one.p - other.t * other.p || one.p - other.p);
  const rungs: Rung[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { t, p } of shapes) {
    for (const stage of stages) {
      const layout = { t, p, c, d: gpus / (t * p * c), e, r: gpus / (p * Math.max(t, e)), stage };
      const bytes = layoutBytes(job, layout);
      if (bytes >= least) continue;
      least = bytes;
      rungs.push({ layout, bytes });
    }
  }
  return rungs;
}

function divisors(gpus: number, most: number): number[] {
  const found: number[] = [];
  for (let p = 1; p <= most; p += 1) if (gpus % p === 0) found.push(p);
  return found;
}

/** The fewest GPUs on which a job fits in so much room a card: over tensor and pipeline degrees, with all states shared out between as many copies as it takes. */
export function fewestGpus(job: MemoryJob, { c, server }: Pick<Place, 'c' | 'server'>, room: number): number | undefined {
  let least: number | undefined;
  const mostCopies = job.use === 'training' ? Math.max(1, Math.floor(job.trainingBatch / job.b)) : 1;
  for (const t of tensorsOf(server)) {
    for (let p = 1; p <= job.layers && (least === undefined || t * p * c < least); p += 1) {
      // Experts count as spread over all GPUs of the stage.
      const fits = (d: number) => layoutBytes(job, { t, p, c, d, e: t * c * d, r: 1, stage: d > 1 ? 'weights' : 'none' }) <= room;
      const d = leastCopies(fits, Math.min(mostCopies, least === undefined ? mostCopies : Math.ceil(least / (t * p * c)) - 1));
      if (d !== undefined) least = t * p * c * d;
    }
  }
  return least;
}

/** The least number of copies that fits, by halving: more copies never take more memory each. */
function leastCopies(fits: (d: number) => boolean, most: number): number | undefined {
  if (most < 1 || !fits(most)) return undefined;
  if (fits(1)) return 1;
  let [low, high] = [1, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** A search whose answer only goes one way as the room grows, remembered: between two rooms with the same answer it is that answer. */
export function remembered<Answer>(find: (room: number) => Answer): (room: number) => Answer {
  const rooms: number[] = [];
  const answers: Answer[] = [];
  return (room) => {
    let [low, high] = [0, rooms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rooms[middle] as number) < room) low = middle + 1;
      else high = middle;
    }
    const above = answers[low] as Answer;
    if (low < rooms.length && (rooms[low] === room || (low > 0 && answers[low - 1] === above))) return above;
    const answer = find(room);
    rooms.splice(low, 0, room);
    answers.splice(low, 0, answer);
    return answer;
  };
}
