import { readData } from '../data/read.ts';
import { errorsByGroup } from '../lib/checks/errors.ts';
import { type Replay, replay } from '../lib/checks/replay.ts';
import type { AnyFormula } from '../lib/formula/formula.ts';
import * as library from '../lib/index.ts';
import { format } from '../lib/units/format.ts';
import { units } from '../lib/units/unit.ts';
import * as vocabulary from '../lib/vocabulary/index.ts';
import { isMeasure, isSelection, type Quantity } from '../lib/vocabulary/quantity.ts';
import { table } from './table.ts';

/** Every published number beside the computed one with its signed error, the worst first, by group: as JSON, or as tables for people. */
export function checks(json: boolean): string {
  const data = readData();
  const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
  const groups = errorsByGroup(Object.values(data.checks).map((check) => replay(check, formulas, data)));
  if (json) return JSON.stringify(groups, null, 2);
  return groups
    .map(({ group, replays, median, worst }) => {
      const about = median === undefined || worst === undefined ? '' : `: median error ${share(median)}, worst ${share(worst)}`;
      return `${group}, ${replays.length}${about}\n${table(replays.map(line))}`;
    })
    .join('\n\n');
}

function line({ check, computed, error, agrees, reason }: Replay): string[] {
  const quantity = Object.values<Quantity>(vocabulary).find(({ id }) => id === check.computes);
  return [
    `  ${error === undefined ? (agrees ? 'same' : 'other') : signed(error, quantity)}`,
    check.disagrees === undefined ? (agrees ? 'agrees' : 'MISSED') : 'disagrees',
    `published ${written(quantity, check.published)}`,
    computed === undefined ? 'unknown' : `computed ${written(quantity, computed)}`,
    check.id,
    `${check.name}.${check.disagrees ? ` ${check.disagrees}` : reason ? ` ${reason}` : ''}`,
  ];
}

const share = (value: number): string => format(value, units.fraction, { digits: 2 });
const sign = (value: number): string => (value < 0 ? '−' : '+');

function signed(error: number, quantity: Quantity | undefined): string {
  if (quantity && isMeasure(quantity) && quantity.unit.kind === 'date') return `${sign(error)}${format(Math.abs(error), units.day)}`;
  return Math.abs(error) < 5e-10 ? 'none' : `${sign(error)}${share(Math.abs(error))}`;
}

function written(quantity: Quantity | undefined, value: number | string): string {
  if (!quantity || isSelection(quantity)) return String(value);
  if (typeof value === 'number') return isMeasure(quantity) ? format(value, quantity.unit, { digits: 4 }) : String(value);
  return isMeasure(quantity) ? value : (quantity.options[value] ?? value);
}
