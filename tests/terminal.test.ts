import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const cost = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'cost', '--', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the terminal', () => {
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
  test('reads what people type', () => {
    const { stdout } = cost('run', 'training-run', 'activeParameters=70B', 'trainingTokens=15 trillion', 'mfu=30% to 45%', '--json');
    expect(JSON.parse(stdout).results.trainingFlop.value).toBe(6 * 70e9 * 15e12);
  });
  test.each([
    [['run', 'r1-bil'], /Did you mean r1-bill\?/],
    [['run', 'training-run', 'mfuu=0.4'], /“mfuu”.*mfu\?/],
    [['run', 'training-run', 'mfu=lots'], /Utilisation \(MFU\)/],
    [['run', 'training-run', 'mfu=0'], /0\.1% to 100%/],
    [['run', 'training-run', 'accelerator=h1000'], /Did you mean h100\?/],
    [['run', 'training-run', 'preset=llama'], /Did you mean llama-/],
    [['run', 'training-run', 'mfu'], /name=value/],
    [['run', 'training-run', 'mfu=0.3', 'mfu=0.4'], /mfu is given twice/],
    [['run', 'training-run', '--jsn'], /--jsn/],
    [['run', 'training-run', '--interval', '--seed', 'x'], /--seed/],
    [['walk'], /Did you mean list\?|Valid: list, show, run/],
    [['show'], /Name a calculator/],
  ])('answers %j with a clear message, exit code 2 and nothing on standard output', (words, message) => {
    const { status, stdout, stderr } = cost(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
