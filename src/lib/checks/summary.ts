import { quantileSorted } from '../uncertainty/interval.ts';
import type { Replay } from './replay.ts';

/** How well a group of published numbers is met. */
export interface GroupSummary {
  readonly group: string;
  /** What has no answer first, then the largest error; dates and verdicts that agree last. */
  readonly replays: readonly Replay[];
  readonly agreeing: number;
  /** Median of the sizes of the errors; absent where none is a share. */
  readonly medianError?: number;
  /** The number with the largest error; absent where none is a share. */
  readonly worst?: Replay;
}

/** The error as a share of the published number; none for verdicts, and none for dates, whose errors are days. */
export const shareOf = ({ check, error }: Replay): number | undefined => (typeof check.published === 'string' ? undefined : error);

/** How far down a table a replay belongs: the larger, the higher. */
const size = (replay: Replay): number => {
  if (replay.computed === undefined && replay.error === undefined && !replay.agrees) return Number.POSITIVE_INFINITY;
  const share = shareOf(replay);
  return share === undefined ? Number(!replay.agrees) : Math.abs(share);
};

/** Sums replays up by group, the group with the largest median error first. */
export function summarize(replays: readonly Replay[]): readonly GroupSummary[] {
  return [...Map.groupBy(replays, ({ check }) => check.group)]
    .map(([group, members]): GroupSummary => {
      const sorted = members.toSorted((a, b) => size(b) - size(a));
      const shares = sorted.filter((replay) => shareOf(replay) !== undefined);
      const errors = shares.map((replay) => Math.abs(shareOf(replay) ?? 0)).reverse();
      const worst = shares[0];
      return {
        group,
        replays: sorted,
        agreeing: members.filter(({ agrees }) => agrees).length,
        ...(worst && { medianError: quantileSorted(errors, 0.5), worst }),
      };
    })
    .toSorted((a, b) => (b.medianError ?? -1) - (a.medianError ?? -1));
}
