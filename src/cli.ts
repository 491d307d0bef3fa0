import { parseArgs } from 'node:util';
import type { Calculator } from './lib/scenario/calculator.ts';
import { importers } from './lib/scenario/importers.ts';
import { noSuch } from './lib/scenario/nearest.ts';
import { openCalculators } from './terminal/calculators.ts';
import { checks } from './terminal/checks.ts';
import { methods } from './terminal/methods.ts';
import { inFull } from './terminal/names.ts';
import { brought } from './terminal/own.ts';
import { printed, run } from './terminal/run.ts';
import { show } from './terminal/show.ts';
import { table } from './terminal/table.ts';
import { traced } from './terminal/traced.ts';

const usage = `npm run -s cost -- list
npm run -s cost -- show <calculator>
npm run -s cost -- run <calculator> name=value ... [config=@file.json] [--json] [--interval] [--seed N] [--trace <result>]
npm run -s cost -- methods [--json]
npm run -s cost -- checks [--json]

An input may be named by any beginning that no other input of the calculator has: context=4096 for contextLength=4096.
config=@file.json reads a model's config.json, config=- reads it from standard input.

Answers go to standard output, and exit with 0. What cannot be done is said in sentences on standard error, with nothing on
standard output and with or without --json: exit code 2 where the command or a value is not understood, 1 where the inputs
are but leave no result.`;

const commands: readonly string[] = ['list', 'show', 'run', 'methods', 'checks'];

/** What was asked has no answer: said on standard error, with nothing on standard output. */
class Refusal extends Error {
  /** 2 where it was not understood, 1 where it was and no result follows. */
  readonly code: 1 | 2;
  constructor(message: string, code: 1 | 2 = 2) {
    super(message);
    this.code = code;
  }
}

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
  const surplus = command === 'run' ? undefined : command === 'show' ? words[0] : id;
  if (commands.includes(command) && surplus !== undefined) return refuse(`${command} does not take “${surplus}”.\n\n${usage}`);
  if (command === 'methods') return methods(values.json ?? false);
  if (command === 'checks') return checks(values.json ?? false);
  const calculators = await openCalculators();
  if (command === 'list') return table([...calculators.values()].map(({ id, question }) => [id, question]));
  if (command !== 'show' && command !== 'run') throw new Refusal(noSuch('command', command, commands));
  const found = calculatorOf(calculators, id);
  if (command === 'show') return show(found);
  const named = inFull(found, words);
  if (!named.ok) throw new Refusal(named.problems.join('\n'));
  const own = await brought(found, named.words, importers);
  if (!own.ok) throw new Refusal(own.message);
  const { calculator } = own;
  const seed = seedOf(values.seed);
  const ran = run(calculator, own.words, { interval: values.interval ?? false, ...(seed !== undefined && { seed }) });
  if (!ran.ok) throw new Refusal(ran.problems.join('\n'), ran.understood ? 1 : 2);
  if (values.trace !== undefined)
    return traced(calculator, ran.settled, values.trace) ?? refuse(noSuch('result', values.trace, [...calculator.graph.by.keys()]));
  if (!values.json) return [printed(calculator, ran), ...own.notes].join('\n');
  const notes = [...own.notes, ...(ran.report.notes ?? [])];
  return JSON.stringify({ ...ran.report, ...(notes.length > 0 && { notes }) }, null, 2);
}

function refuse(message: string): never {
  throw new Refusal(message);
}

function calculatorOf(calculators: ReadonlyMap<string, Calculator>, id: string | undefined): Calculator {
  const found = calculators.get(id ?? '');
  if (found) return found;
  const ids = [...calculators.keys()];
  if (id === undefined) return refuse(`Name a calculator: ${ids.join(', ')}.`);
  const no = noSuch('calculator', id, ids);
  return refuse(no.includes('Did you mean') ? no : `${no} “list” names them.`);
}

try {
  console.log(await answer());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
