import { quantileSorted } from '../uncertainty/interval.ts';
import type { Replay } from './replay.ts';

/** How well a group of published numbers is met. */
export interface GroupSummary {
  readonly group: string;
  /** The largest error first; what has no error in numbers, such as a verdict, last. */
  readonly replays: readonly Replay[];
  readonly agreeing: number;
  /** Median of the sizes of the errors; absent where none is a number. */
  readonly medianError?: number;
  readonly worst?: Replay;
}

const size = ({ error }: Replay): number => (error === undefined ? -1 : Math.abs(error));

/** Sums replays up by group, the group with the largest median error first. */
export function summarize(replays: readonly Replay[]): readonly GroupSummary[] {
  return [...Map.groupBy(replays, ({ check }) => check.group)]
    .map(([group, members]) => {
      const sorted = members.toSorted((a, b) => size(b) - size(a));
      const errors = sorted.flatMap(({ error }) => (error === undefined ? [] : [Math.abs(error)])).reverse();
      const middle = errors.length > 0 ? quantileSorted(errors, 0.5) : undefined;
      const worst = sorted[0];
      return {
        group,
        replays: sorted,
        agreeing: members.filter(({ agrees }) => agrees).length,
        ...(middle !== undefined && { medianError: middle }),
        ...(worst?.error !== undefined && { worst }),
      };
    })
    .toSorted((a, b) => (b.medianError ?? -1) - (a.medianError ?? -1));
}
