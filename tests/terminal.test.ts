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
    [['walk'], /Valid: list, show, run, methods, checks/],
    [['show'], /Name a calculator/],
    [['show', 'memory', 'now'], /show does not take “now”/],
    [['list', 'all'], /list does not take “all”/],
    [['run', 'architecture', 'config=llama.json'], /type config=@llama\.json/],
  ])('answers %j with a clear message, exit code 2 and nothing on standard output', (words, message) => {
    const { status, stdout, stderr } = cost(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
