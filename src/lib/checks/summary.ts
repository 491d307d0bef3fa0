import { quantileSorted } from '../uncertainty/interval.ts';
import type { Replay } from './replay.ts';

/** How well a group of published numbers is met. */
export interface GroupSummary {
  readonly group: string;
  /** What has no answer first, then the largest error; dates, verdicts and bounds that agree last. */
  readonly replays: readonly Replay[];
  readonly agreeing: number;
  /** Middle of the signed errors: whether the group is computed too high or too low. Absent where no error is a share. */
  readonly median?: number;
  /** Median of the sizes of the errors: half of the group is met within it. Absent where none is a share. */
  readonly medianError?: number;
  /** The number with the largest error; absent where none is a share. */
  readonly worst?: Replay;
}

/** The error as a share of the published number; none for verdicts, none for dates, whose errors are days, and none for a bound that is kept. */
export const shareOf = ({ check, error, agrees }: Replay): number | undefined =>
  typeof check.published === 'string' || (check.bound !== undefined && agrees) ? undefined : error;

/** How far down a table a replay belongs: the larger, the higher. */
const size = (replay: Replay): number => {
  if (replay.computed === undefined) return Number.POSITIVE_INFINITY;
  const share = shareOf(replay);
  return share === undefined ? Number(!replay.agrees) : Math.abs(share);
};

/** Sums replays up by group, the group with the largest median error first. */
export function summarize(replays: readonly Replay[]): readonly GroupSummary[] {
  return [...Map.groupBy(replays, ({ check }) => check.group)]
    .map(([group, members]): GroupSummary => {
      const sorted = members.toSorted((a, b) => size(b) - size(a));
      const worst = sorted.find((replay) => shareOf(replay) !== undefined);
      const shares = sorted.map(shareOf).filter((share) => share !== undefined);
      return {
        group,
        replays: sorted,
        agreeing: members.filter(({ agrees }) => agrees).length,
        ...(worst && { median: middle(shares), medianError: middle(shares.map(Math.abs)), worst }),
      };
    })
    .toSorted((a, b) => (b.medianError ?? -1) - (a.medianError ?? -1));
}

const middle = (numbers: readonly number[]): number => quantileSorted(Float64Array.from(numbers).sort(), 0.5);
