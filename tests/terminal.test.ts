import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { replayAll } from '../src/lib/checks/replay-all.ts';
import type { AnyFormula } from '../src/lib/formula/formula.ts';
import { isFormula } from '../src/lib/formula/method.ts';
import * as library from '../src/lib/index.ts';
import { data } from './support/calculators.ts';

const cost = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'cost', '--', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

// Each command is a process of its own, which takes its time on a busy machine.
describe('the terminal', { timeout: 30_000 }, () => {
  test('lists every calculator with its question', () => {
    const { status, stdout } = cost('list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^r1-bill\s+What did training DeepSeek-R1 cost/m);
    expect(stdout).toMatch(/^training-run\s+What does it cost/m);
  });
  test('shows what a calculator takes and gives', () => {
    const { stdout } = cost('show', 'training-run');
    for (const word of ['trainingTokens', 'mfu', 'llama-3.1-405b', 'costPerTrillionTokens', 'h100']) expect(stdout).toContain(word);
  });
  test('runs a preset with a change, as JSON', () => {
    const { status, stdout, stderr } = cost('run', 'training-run', 'preset=llama-3.1-405b', 'mfu=0.4', '--json', '--interval', '--seed', '3');
    expect([status, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ calculator: 'training-run', version: 1, inputs: { mfu: { value: 0.4, unit: 'fraction', source: 'reader' } } });
    expect(answer.url).toMatch(/calculators\/training-run\/\?preset=llama-3\.1-405b&mfu=0\.4$/);
    expect(answer.results.trainingFlop.value).toBe(6 * 405e9 * 15.6e12);
    expect(Object.keys(answer.results.cost)).toEqual(['value', 'unit', 'low', 'high', 'formula']);
  });
  test('gives the same digits for the same seed', () => {
    const once = () => cost('run', 'r1-bill', '--json', '--interval', '--seed', '5').stdout;
    expect(once()).toBe(once());
  });
  test('says on standard error, with exit code 1, why understood inputs leave no result', () => {
    const { status, stdout, stderr } = cost('run', 'budget', 'asOf=2018-10-09', '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/No rental price of .* on 9 October 2018 is known here/);
  });
  test('says how it is used', () => {
    const { status, stdout } = cost('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/context=4096 for contextLength=4096[\s\S]*exit code 2[\s\S]*1 where the inputs/);
  });
  test('reads a config.json and a beginning of a name, and answers JSON with what was supplied for the file', () => {
    const { status, stdout, stderr } = cost('run', 'architecture', 'config=@tests/fixtures/configs/llama4.json', 'context=4096', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      inputs: { model: { value: 'mine' }, contextLength: { value: 4096, source: 'reader' } },
      results: { flopPerToken: { value: expect.any(Number) } },
      notes: expect.arrayContaining([expect.stringMatching(/\.$/)]),
    });
  });
  test.each([['--help'], ['-h'], ['help']])('says how it is used when asked with %s', (word) =>
    expect(cost(word)).toMatchObject({ status: 0, stdout: cost().stdout }),
  );
  test('lists and shows as JSON too', () => {
    expect(JSON.parse(cost('list', '--json').stdout)).toContainEqual(expect.objectContaining({ id: 'training-run', question: expect.stringMatching(/\?$/) }));
    const shown = JSON.parse(cost('show', 'training-run', '--json').stdout);
    expect(shown).toMatchObject({
      calculator: 'training-run',
      results: expect.arrayContaining([expect.objectContaining({ id: 'cost', value: expect.any(Number), unit: 'USD' })]),
    });
    expect(shown.inputs.find(({ id }: { id: string }) => id === 'mfu')).toMatchObject({ unit: 'fraction', range: [expect.any(Number), expect.any(Number)] });
  });
  test('shows options in lines that fit a terminal', () => {
    const lines = cost('show', 'training-run').stdout.split('\n');
    const options = lines.slice(lines.indexOf('Options of model') + 1);
    expect(options[0]).toMatch(/^ {2}\S+, /);
    for (const line of options.slice(0, options.indexOf(''))) expect(line.length).toBeLessThanOrEqual(100);
  });
  test('finds the input that gives a result, from a name’s beginning, as a sentence with its link and as JSON', () => {
    const { status, stdout } = cost('solve', 'training-run', 'cost=$10M', 'by=trainingT', 'mfu=0.4');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Cost is \$10M with training tokens of [\d.]+T tokens\./);
    const answer = JSON.parse(cost('solve', 'training-run', 'cost=$10M', 'by=trainingT', 'mfu=0.4', '--json').stdout);
    expect(answer).toMatchObject({ result: { id: 'cost', value: 10e6, unit: 'USD' }, input: { id: 'trainingTokens', unit: 'token' } });
    const again = JSON.parse(cost('run', 'training-run', 'mfu=0.4', `trainingTokens=${answer.input.value}`, '--json').stdout);
    expect(again.results.cost.value).toBeCloseTo(10e6, 0);
    expect(stdout).toContain(again.url);
  });
  test('says with exit code 1 what an input can reach, where that is not enough', () => {
    const { status, stdout, stderr } = cost('solve', 'training-run', 'cost=1', 'by=trainingTokens');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\$1 is out of reach/);
  });
  test('compares two scenarios and says which input makes the difference', () => {
    const { status, stdout } = cost('compare', 'training-run', 'with', 'trainingTokens=29.6T');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}cost +\$4\.74M +\$9\.48M +\+100% +Cost$/m);
    expect(stdout).toMatch(/Of the difference in cost:\n {2}Training tokens {2}\+\$4\.74M/);
    const { difference, causes, first, second } = JSON.parse(cost('compare', 'training-run', 'with', 'trainingTokens=29.6T', '--json').stdout);
    expect(second.results.cost.value - first.results.cost.value).toBe(difference);
    expect(causes).toEqual([{ id: 'trainingTokens', share: difference }]);
  });
  test('reads what people type', () => {
    const { stdout } = cost('run', 'training-run', 'activeParameters=70B', 'trainingTokens=15 trillion', 'mfu=30% to 45%', '--json');
    expect(JSON.parse(stdout).results.trainingFlop.value).toBe(6 * 70e9 * 15e12);
  });
  test('lists every formula with its equation, source and validity', () => {
    const { status, stdout } = cost('methods', '--json');
    expect(status).toBe(0);
    const index = JSON.parse(stdout) as { readonly name: string; readonly kind: string; readonly holds?: string }[];
    expect(index.length).toBe(Object.values<unknown>(library).filter(isFormula).length);
    expect(index.find(({ name }) => name === 'trainingFlop')).toMatchObject({
      gives: 'trainingFlop',
      equation: expect.stringMatching(/^C = 6/),
      kind: 'approximate',
      sources: expect.arrayContaining(['kaplan-2020']),
      inputs: expect.arrayContaining(['activeParameters', 'trainingTokens']),
    });
    for (const { kind, holds } of index) if (kind === 'approximate') expect(holds).toMatch(/\.$/);
    expect(cost('methods').stdout).toMatch(/^trainingFlop +approximate +C = 6/m);
  });
  test('prints every published number beside the computed one, the worst first', () => {
    const groups = JSON.parse(cost('checks', '--json').stdout) as {
      readonly medianError?: number;
      readonly worst?: { readonly error: number };
      readonly replays: readonly {
        readonly check: { readonly published: number | string; readonly bound?: string };
        readonly agrees: boolean;
        readonly error?: number;
      }[];
    }[];
    expect(groups.flatMap(({ replays }) => replays).length).toBe(replayAll(data, library as unknown as Readonly<Record<string, AnyFormula>>).length);
    for (const { replays, medianError, worst } of groups) {
      const shares = replays.flatMap(({ check, error, agrees }) =>
        error === undefined || typeof check.published === 'string' || (check.bound !== undefined && agrees) ? [] : [Math.abs(error)],
      );
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(Math.abs(worst?.error ?? 0)).toBe(shares[0] ?? 0);
      expect(medianError ?? 0).toBeLessThanOrEqual(shares[0] ?? 0);
    }
    const { status, stdout } = cost('checks');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^scaling laws, \d+: median [^,]+, half within [^,]+, worst [^,]+$/m);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined|MISSED/);
  });
  test.each([
    [['run', 'r1-bil'], /Did you mean r1-bill\?/],
    [['run', 'training-run', 'mfuu=0.4'], /“mfuu”.*mfu\?/],
    [['run', 'training-run', 'mfu=lots'], /Utilisation \(MFU\)/],
    [['run', 'training-run', 'mfu=0'], /0\.1% to 100%/],
    [['run', 'training-run', 'mfu=200%', '--json'], /0\.1% to 100%/],
    [['run', 'training-run', 'nonsense=1'], /There is no input “nonsense”\. training-run takes model, /],
    [['run', 'training-run', 'gpu=8'], /“gpu” may be gpuHourPrice or gpus/],
    [['run', 'training-run', 'accelerator=H100 SXM', '--json'], /Did you mean h100\?/],
    [['run', 'zzz'], /There is no calculator “zzz”\. “list” names them\./],
    [['run', 'training-run', 'accelerator=h1000'], /Did you mean h100\?/],
    [['run', 'training-run', 'preset=llama'], /Did you mean llama-/],
    [['run', 'training-run', 'mfu'], /name=value/],
    [['run', 'training-run', 'mfu=0.3', 'mfu=0.4'], /mfu is given twice/],
    [['run', 'training-run', '--jsn'], /--jsn/],
    [['run', 'training-run', '--interval', '--seed', 'x'], /--seed/],
    [['walk'], /Valid: list, show, run, solve, compare, methods, checks/],
    [['show'], /Name a calculator/],
    [['show', 'memory', 'now'], /show does not take “now”/],
    [['list', 'all'], /list does not take “all”/],
    [['list', '--interval'], /list does not take --interval/],
    [['--version'], /^Unknown option '--version'\.$/m],
    [['solve', 'training-run', 'cost=10M'], /Say which number may move: by=trainingTokens, or mfu/],
    [['solve', 'training-run', 'cost=10M', 'by=accelerator'], /Say which number may move/],
    [['solve', 'training-run', 'by=mfu', 'gpus=8'], /Say what should come out: cost=…, or gpuHours/],
    [['solve', 'training-run', 'cost=lots', 'by=mfu'], /^Cost: Type a number/],
    [['solve', 'training-run', 'cost=1M', 'by=tokens'], /Did you mean trainingTokens/],
    [['compare', 'training-run', 'mfu=0.3'], /Put “with” between the two/],
    [['compare', 'training-run', 'mfu=0.3', 'with', 'mfu=lots'], /Utilisation \(MFU\)/],
    [['run', 'architecture', 'config=llama.json'], /type config=@llama\.json/],
  ])('answers %j with a clear message, exit code 2 and nothing on standard output', (words, message) => {
    const { status, stdout, stderr } = cost(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
