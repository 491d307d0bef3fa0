import { readData } from '../data/read.ts';
import type { Replay } from '../lib/checks/replay.ts';
import { type CheckedData, replayAll } from '../lib/checks/replay-all.ts';
import { summarize } from '../lib/checks/summary.ts';
import { allowance, inWords, signedShare, whyOf } from '../lib/checks/words.ts';
import type { AnyFormula } from '../lib/formula/formula.ts';
import * as library from '../lib/index.ts';
import { format } from '../lib/units/format.ts';
import { units } from '../lib/units/unit.ts';
import { table } from './table.ts';

/** Every published number beside the computed one with its signed error, the worst first, by group: as JSON, or as tables for people. */
export function checks(json: boolean): string {
  const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
  const groups = summarize(replayAll(readData() as unknown as CheckedData, formulas));
  if (json) return JSON.stringify(groups, null, 2);
  return groups
    .map(({ group, replays, median = 0, medianError, worst }) => {
      const about =
        worst && medianError !== undefined ? `: median ${signedShare(median)}, half within ${share(medianError)}, worst ${inWords(worst, 'error')}` : '';
      return `${group}, ${replays.length}${about}\n${table(replays.map(line))}`;
    })
    .join('\n\n');
}

function line(again: Replay): string[] {
  const { check, computed, error, agrees, reason = '' } = again;
  return [
    `  ${error === undefined ? (agrees ? 'same' : 'other') : inWords(again, 'error')}`,
    allowance(again),
    check.disagrees === undefined ? (agrees ? 'agrees' : 'MISSED') : 'disagrees',
    `published ${inWords(again, 'published')}`,
    computed === undefined ? 'unknown' : `computed ${inWords(again, 'computed')}`,
    check.id,
    `${check.name}. ${whyOf(again) || reason}`.trim(),
  ];
}

const share = (value: number): string => format(value, units.fraction, { digits: 2 });
