import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { data } from '../support/calculators.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = new URL('../../src/content/docs/look-it-up/', import.meta.url);

/** A fence that is marked with `run`, and the one after it, which says what it prints. */
interface Example {
  readonly page: string;
  readonly language: string;
  readonly fails: boolean;
  readonly code: string;
  readonly prints: string;
}

const fences = /```(\w+) run( fails)?\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .toSorted()
  .flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(fences)].map(([, language = '', fails, code = '', prints = '']) => ({
      page: file.replace('.mdx', ''),
      language,
      fails: fails !== undefined,
      code,
      prints,
    })),
  );

/** Text in which … stands for anything: within a line for any words, alone on a line for any lines. */
function pattern(text: string): RegExp {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => (line === '…' ? '[\\s\\S]*?' : line.split('…').map(RegExp.escape).join('.*')));
  return new RegExp(`^${lines.join('\n').replaceAll('\n[\\s\\S]*?', '[\\s\\S]*?').replaceAll('[\\s\\S]*?\n', '[\\s\\S]*?')}$`);
}

/** Data files are on the site; here the records that they are made from answer in their place. */
const offline = `globalThis.fetch = async () => ({ json: async () => (${JSON.stringify({ records: Object.values(data.accelerators) })}) });`;

const node = (...words: readonly string[]) => spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });

function ran({ language, code }: Example) {
  if (language === 'sh') return node('src/cli.ts', ...code.trim().replace('npm run -s cost -- ', '').split(' '));
  return node('--input-type=module-typescript', '-e', language === 'js' ? `${offline}\n${code}` : code);
}

describe('what the pages show', () => {
  test('the pages have examples, and all that are marked are found', () => {
    const marked = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/^```\w+ run/gm) ?? []);
    expect(examples.length).toBe(marked.length);
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['js', 'ts', 'sh']));
  });

  test.each(examples)('$page: $code', (example) => {
    const { status, stdout, stderr } = ran(example);
    expect(status, stderr).toBe(example.fails ? 2 : 0);
    expect((example.fails ? stderr : stdout).trim()).toMatch(pattern(example.prints));
  });

  test('what prints otherwise is noticed', () => {
    expect('26.6M GPU-hours').not.toMatch(pattern('26.7M GPU-hours\n'));
    expect('a\nb\nc').toMatch(pattern('a\n…\nc\n'));
    expect('a\nb\nc').not.toMatch(pattern('a\nc\n'));
    expect('cost (of it) 5').toMatch(pattern('cost … 5'));
    expect('cost 5\nmore').not.toMatch(pattern('cost 5'));
  });
});
