import { parameterChecks } from '../lib/checks/parameter-checks.ts';
import { type Replay, replay } from '../lib/checks/replay.ts';
import { replayRuns } from '../lib/checks/replay-runs.ts';
import type { DataSets } from '../lib/formula/value.ts';
import { readData } from './data.ts';
import { methods } from './methods.ts';

let replayed: Promise<readonly Replay[]> | undefined;

/** Every published number that the site has, computed again: the records of checks, the total of each model whose shape is known, and what follows within a run. */
export function replays(): Promise<readonly Replay[]> {
  replayed ??= readData().then((data) => {
    const formulas = Object.fromEntries(methods.map(({ name, formula }) => [name, formula]));
    const sets = data as typeof data & DataSets;
    return [...[...Object.values(data.checks), ...parameterChecks(data.models)].map((check) => replay(check, formulas, sets)), ...replayRuns(sets)];
  });
  return replayed;
}

/** One of them by its id. Throws where there is none: a mistake of the author. */
export async function replayOf(id: string): Promise<Replay> {
  const found = (await replays()).find(({ check }) => check.id === id);
  if (!found) throw new Error(`There is no check “${id}”.`);
  return found;
}
