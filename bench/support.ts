/** Times in milliseconds: the middle one, and the ends of the middle half. */
export interface Times {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How long each task takes and how many times as long as the first, in one process. The tasks take turns, after half a second each to warm up:
 * so each meets the same load of the machine, and an engine has made of each what it can.
 * Time is that of the processor, in which other programs do not count, over at least 20 ms of repeats a turn.
 */
export async function inTurns(tasks: readonly (() => unknown)[], rounds = 15): Promise<readonly { readonly time: Times; readonly ratio: Times }[]> {
  for (const task of tasks) await timeOf(task, 500);
  const taken: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) taken[index]?.push(await timeOf(task, 20));
  }
  return taken.map((each) => ({ time: middle(each), ratio: middle(each.map((time, round) => time / (taken[0]?.[round] ?? Number.NaN))) }));
}

/** Milliseconds of the processor a run, over as many runs as fill a time. */
async function timeOf(task: () => unknown, atLeast: number): Promise<number> {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    await task();
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent >= atLeast) return spent / runs;
  }
}

function middle(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** A ratio as it is printed, with its middle half. */
export const times = ({ median, low, high }: Times): string => `${median.toFixed(1)} times (${low.toFixed(1)} to ${high.toFixed(1)} in half of the rounds)`;
