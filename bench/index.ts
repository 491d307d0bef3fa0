// What the engine takes, as medians over repeated runs in one process. Run by hand with `npm run bench`; never a test, since machines differ.
import { openCalculators } from '../src/terminal/calculators.ts';
import { besideByHand, evaluationsOf } from './evaluations.ts';
import { intervalsBeside } from './interval.ts';

const calculators = await openCalculators();
const run = calculators.get('training-run');
if (!run) throw new Error('There is no calculator training-run.');
const largest = [...calculators.values()].reduce((most, each) => (each.graph.plan.length > most.graph.plan.length ? each : most));

// Each comparison first, while the engine has seen nothing else; then what a page with many calculators sees.
await besideByHand(run);
await intervalsBeside(run);
for (const calculator of new Set([run, largest])) await evaluationsOf(calculator);
