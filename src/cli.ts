import { parseArgs } from 'node:util';
import type { Calculator } from './lib/scenario/calculator.ts';
import { importers } from './lib/scenario/importers.ts';
import { noSuch } from './lib/scenario/nearest.ts';
import { openCalculators } from './terminal/calculators.ts';
import { checks } from './terminal/checks.ts';
import { methods } from './terminal/methods.ts';
import { brought } from './terminal/own.ts';
import { printed, run } from './terminal/run.ts';
import { show } from './terminal/show.ts';
import { table } from './terminal/table.ts';
import { traced } from './terminal/traced.ts';

const usage = `npm run -s cost -- list
npm run -s cost -- show <calculator>
npm run -s cost -- run <calculator> name=value ... [config=@file.json] [--json] [--interval] [--seed N] [--trace <result>]
npm run -s cost -- methods [--json]
npm run -s cost -- checks [--json]`;

/** What was asked cannot be done as asked: said on standard error, with exit code 2 and nothing on standard output. */
class Refusal extends Error {}

const flags = {
  json: { type: 'boolean' },
  interval: { type: 'boolean' },
  seed: { type: 'string' },
  trace: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function asked() {
  try {
    return parseArgs({ options: flags, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${usage}`);
  }
}

function seedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seed = Number(text);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Refusal(`--seed must be a whole number from 0 up, not “${text}”.`);
  return seed;
}

async function answer(): Promise<string> {
  const { positionals, values } = asked();
  const [command, id, ...words] = positionals;
  if (values.help || command === undefined) return usage;
  if (command === 'methods') return methods(values.json ?? false);
  if (command === 'checks') return checks(values.json ?? false);
  const calculators = await openCalculators();
  if (command === 'list') return table([...calculators.values()].map(({ id, question }) => [id, question]));
  if (command !== 'show' && command !== 'run') throw new Refusal(noSuch('command', command, ['list', 'show', 'run', 'methods', 'checks']));
  const found = named(calculators, id);
  if (command === 'show') return show(found);
  const own = await brought(found, words, importers);
  if (!own.ok) throw new Refusal(own.message);
  const { calculator } = own;
  const seed = seedOf(values.seed);
  const ran = run(calculator, own.words, { interval: values.interval ?? false, ...(seed !== undefined && { seed }) });
  if (!ran.ok) throw new Refusal(ran.problems.join('\n'));
  if (values.trace !== undefined)
    return traced(calculator, ran.settled, values.trace) ?? refuse(noSuch('result', values.trace, [...calculator.graph.by.keys()]));
  return values.json ? JSON.stringify(ran.report, null, 2) : [printed(calculator, ran), ...own.notes].join('\n');
}

function refuse(message: string): never {
  throw new Refusal(message);
}

function named(calculators: ReadonlyMap<string, Calculator>, id: string | undefined): Calculator {
  const found = calculators.get(id ?? '');
  if (!found)
    throw new Refusal(id === undefined ? `Name a calculator: ${[...calculators.keys()].join(', ')}.` : noSuch('calculator', id, [...calculators.keys()]));
  return found;
}

try {
  console.log(await answer());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
