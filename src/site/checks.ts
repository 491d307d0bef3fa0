import type { Replay } from '../lib/checks/replay.ts';
import { type CheckedData, replayAll } from '../lib/checks/replay-all.ts';
import { readData } from './data.ts';
import { methods } from './methods.ts';

let replayed: Promise<readonly Replay[]> | undefined;

/** Every published number that the site has, computed again. */
export function replays(): Promise<readonly Replay[]> {
  replayed ??= readData().then((data) => replayAll(data as unknown as CheckedData, Object.fromEntries(methods.map(({ name, formula }) => [name, formula]))));
  return replayed;
}

/** One of them by its id. Throws where there is none: a mistake of the author. */
export async function replayOf(id: string): Promise<Replay> {
  const found = (await replays()).find(({ check }) => check.id === id);
  if (!found) throw new Error(`There is no check “${id}”.`);
  return found;
}
