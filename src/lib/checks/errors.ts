import type { Replay } from './replay.ts';

/** The replayed numbers of one group, the worst first. */
export interface GroupOfErrors {
  readonly group: string;
  readonly replays: readonly Replay[];
  /** The median size of the errors of its numbers; absent where it has none, only verdicts. Dates, whose errors are days, do not count. */
  readonly median?: number;
  readonly worst?: number;
}

/** The replayed numbers by group, the group with the largest error first, and in each the worst number first; what has no answer is worst of all. */
export function errorsByGroup(replays: readonly Replay[]): readonly GroupOfErrors[] {
  const names = [...new Set(replays.map(({ check }) => check.group))];
  return names
    .map((group): GroupOfErrors => {
      const own = replays.filter(({ check }) => check.group === group).sort((a, b) => size(b) - size(a));
      const sizes = own
        .flatMap(({ check, error }) => (error === undefined || typeof check.published === 'string' ? [] : [Math.abs(error)]))
        .sort((a, b) => a - b);
      const [middle, above] = [sizes[Math.floor((sizes.length - 1) / 2)], sizes[Math.ceil((sizes.length - 1) / 2)]];
      const worst = sizes.at(-1);
      return { group, replays: own, ...(middle !== undefined && above !== undefined && worst !== undefined && { median: (middle + above) / 2, worst }) };
    })
    .sort((a, b) => (b.worst ?? 0) - (a.worst ?? 0));
}

const size = ({ computed, error, agrees }: Replay): number => (computed === undefined ? Number.POSITIVE_INFINITY : Math.abs(error ?? (agrees ? 0 : 1)));
