import { parseArgs } from 'node:util';
import type { Calculator } from './lib/scenario/calculator.ts';
import { definitionOf } from './lib/scenario/definition.ts';
import { importers } from './lib/scenario/importers.ts';
import { noSuch } from './lib/scenario/nearest.ts';
import { calculatorAddress } from './site/address.ts';
import { openCalculators } from './terminal/calculators.ts';
import { checks } from './terminal/checks.ts';
import { compare } from './terminal/compare.ts';
import { methods } from './terminal/methods.ts';
import { inFull } from './terminal/names.ts';
import { brought } from './terminal/own.ts';
import { printed, run } from './terminal/run.ts';
import { show } from './terminal/show.ts';
import { solve } from './terminal/solve.ts';
import { table } from './terminal/table.ts';
import { traced } from './terminal/traced.ts';

const usage = `npm run -s cost -- list [--json]
npm run -s cost -- show <calculator> [--json]
npm run -s cost -- run <calculator> name=value ... [config=@file.json] [--json] [--interval] [--seed N] [--trace <result>]
npm run -s cost -- solve <calculator> <result>=<target> by=<input> name=value ... [--json]
npm run -s cost -- compare <calculator> name=value ... with name=value ... [--json]
npm run -s cost -- methods [--json]
npm run -s cost -- checks [--json]

To begin with: run training-run preset=gpt-3-175b, then show training-run for what can be changed.
An input may be named by any beginning that no other input of the calculator has: context=4096 for contextLength=4096.
config=@file.json reads a model's config.json, config=- reads it from standard input.

Answers go to standard output, and exit with 0. What cannot be done is said in sentences on standard error, with nothing on
standard output and with or without --json: exit code 2 where the command or a value is not understood, 1 where the inputs
are but leave no result.`;

const commands: readonly string[] = ['list', 'show', 'run', 'solve', 'compare', 'methods', 'checks'];
const withWords: readonly string[] = ['run', 'solve', 'compare'];

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
  help: { type: 'boolean', short: 'h' },
} as const;

function asked() {
  try {
    return parseArgs({ options: flags, allowPositionals: true });
  } catch (error) {
    const [first] = (error as Error).message.split('. ');
    throw new Refusal(`${first?.replace(/\.$/, '')}.\n\n${usage}`);
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
  if (values.help || command === undefined || command === 'help') return usage;
  const json = values.json ?? false;
  const surplus = withWords.includes(command) ? undefined : command === 'show' ? words[0] : id;
  if (commands.includes(command) && surplus !== undefined) return refuse(`${command} does not take “${surplus}”.\n\n${usage}`);
  const idle = command === 'run' ? undefined : (['interval', 'seed', 'trace'] as const).find((flag) => values[flag] !== undefined);
  if (commands.includes(command) && idle !== undefined) return refuse(`${command} does not take --${idle}.\n\n${usage}`);
  if (command === 'methods') return methods(json);
  if (command === 'checks') return checks(json);
  const calculators = await openCalculators();
  if (command === 'list') {
    const all = [...calculators.values()].map(({ id, title, question }) => ({ id, title, question }));
    return json ? printedJson(all) : table(all.map(({ id, question }) => [id, question]));
  }
  if (command !== 'show' && !withWords.includes(command)) throw new Refusal(noSuch('command', command, commands));
  const found = calculatorOf(calculators, id);
  if (command === 'show') return json ? printedJson(definitionOf(found, calculatorAddress(found.id))) : show(found);
  if (command === 'solve') return solved(found, words, json);
  if (command === 'compare') return compared(found, words, json);
  const seed = seedOf(values.seed);
  const { calculator, ran, notes: own } = await done(found, words, { interval: values.interval ?? false, ...(seed !== undefined && { seed }) });
  if (values.trace !== undefined)
    return traced(calculator, ran.settled, values.trace) ?? refuse(noSuch('result', values.trace, [...calculator.graph.by.keys()]));
  if (!json) return [printed(calculator, ran), ...own].join('\n');
  const notes = [...own, ...(ran.report.notes ?? [])];
  return printedJson({ ...ran.report, ...(notes.length > 0 && { notes }) });
}

const printedJson = (value: unknown): string => JSON.stringify(value, null, 2);

/** Words with their names in full, and the calculator with the record that they bring. */
async function taken(calculator: Calculator, words: readonly string[]) {
  const named = inFull(calculator, words);
  if (!named.ok) throw new Refusal(named.problems.join('\n'));
  const own = await brought(calculator, named.words, importers);
  if (!own.ok) throw new Refusal(own.message);
  return own;
}

/** A calculation done with `name=value` words. */
async function done(found: Calculator, words: readonly string[], options: Parameters<typeof run>[2]) {
  const own = await taken(found, words);
  const ran = run(own.calculator, own.words, options);
  if (!ran.ok) throw new Refusal(ran.problems.join('\n'), ran.understood ? 1 : 2);
  return { calculator: own.calculator, ran, notes: own.notes };
}

async function solved(found: Calculator, words: readonly string[], json: boolean): Promise<string> {
  const isBy = (word: string) => word.startsWith('by=');
  const by = inFull(
    found,
    words.filter(isBy).map((word) => `${word.slice('by='.length)}=`),
  );
  if (!by.ok) throw new Refusal(by.problems.join('\n'));
  const own = await taken(
    found,
    words.filter((word) => !isBy(word)),
  );
  const answer = solve(own.calculator, [...own.words, ...by.words.map((word) => `by=${word.slice(0, -1)}`)]);
  if (!answer.ok) throw new Refusal(answer.problems.join('\n'), answer.understood ? 1 : 2);
  return json ? printedJson(answer.report) : answer.text;
}

async function compared(found: Calculator, words: readonly string[], json: boolean): Promise<string> {
  const at = words.indexOf('with');
  if (at < 0)
    throw new Refusal(
      'Put “with” between the two: compare training-run preset=gpt-3-175b with preset=llama-3.1-405b. A side without words is where the calculator starts.',
    );
  const first = await done(found, words.slice(0, at), { interval: false });
  const second = await done(first.calculator, words.slice(at + 1), { interval: false });
  const { text, report } = compare(second.calculator, first.ran, second.ran);
  return json ? printedJson(report) : text;
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
