import { readData } from '../data/read.ts';
import { type Replay, replay } from '../lib/checks/replay.ts';
import { shareOf, summarize } from '../lib/checks/summary.ts';
import { inWords } from '../lib/checks/words.ts';
import type { AnyFormula } from '../lib/formula/formula.ts';
import * as library from '../lib/index.ts';
import { format } from '../lib/units/format.ts';
import { units } from '../lib/units/unit.ts';
import { table } from './table.ts';

/** Every published number beside the computed one with its signed error, the worst first, by group: as JSON, or as tables for people. */
export function checks(json: boolean): string {
  const data = readData();
  const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
  const groups = summarize(Object.values(data.checks).map((check) => replay(check, formulas, data)));
  if (json) return JSON.stringify(groups, null, 2);
  return groups
    .map(({ group, replays, medianError, worst }) => {
      const largest = worst && shareOf(worst);
      const about = medianError === undefined || largest === undefined ? '' : `: median error ${share(medianError)}, worst ${share(Math.abs(largest))}`;
      return `${group}, ${replays.length}${about}\n${table(replays.map(line))}`;
    })
    .join('\n\n');
}

function line(again: Replay): string[] {
  const { check, computed, error, agrees, reason } = again;
  return [
    `  ${error === undefined ? (agrees ? 'same' : 'other') : inWords(again, 'error')}`,
    check.disagrees === undefined ? (agrees ? 'agrees' : 'MISSED') : 'disagrees',
    `published ${inWords(again, 'published')}`,
    computed === undefined ? 'unknown' : `computed ${inWords(again, 'computed')}`,
    check.id,
    `${check.name}.${check.disagrees ? ` ${check.disagrees}` : reason ? ` ${reason}` : ''}`,
  ];
}

const share = (value: number): string => format(value, units.fraction, { digits: 2 });
