// How long the 90% intervals of a calculator take: what a reader waits for after each change. Run with `npm run bench`.
import { intervals } from '../src/lib/scenario/intervals.ts';
import { untouched } from '../src/lib/scenario/scenario.ts';
import { settle } from '../src/lib/scenario/settle.ts';
import { openCalculators } from '../src/terminal/calculators.ts';

const rounds = 20;

for (const calculator of (await openCalculators()).values()) {
  const settled = settle(calculator, untouched);
  for (const count of [1024, 8192]) {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      intervals(calculator, settled, { count });
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    console.log(`${calculator.id}, ${count} draws: median ${(times[rounds / 2] ?? 0).toFixed(1)} ms of ${rounds} rounds`);
  }
}
