/** The median time of a task in milliseconds, over many runs in one process after some to warm up. */
export function median(task: () => unknown, rounds = 31): number {
  for (let round = 0; round < 5; round++) task();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}
