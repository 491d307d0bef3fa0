import { describe, expect, test } from 'vitest';
import { countedActive, countedTotal } from '../../src/lib/architecture/count.ts';
import { parameterChecks } from '../../src/lib/checks/parameter-checks.ts';
import { replay } from '../../src/lib/checks/replay.ts';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import * as library from '../../src/lib/index.ts';
import { data } from '../support/calculators.ts';

const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
const checks = parameterChecks(data.models);

describe('parameters counted from the shape', () => {
  test.each(checks)('$name', (check) => {
    const { computed, error, agrees, reason } = replay(check, formulas, data);
    expect(computed, reason).toBeTypeOf('number');
    expect(agrees, `computed ${computed}, published ${check.published}, off by ${error}`).toBe(check.disagrees === undefined);
  });

  test('agree with at least 55 published totals within half a percent, 30 of them exactly', () => {
    const replays = checks.map((check) => replay(check, formulas, data));
    expect(replays.filter(({ error = 1 }) => Math.abs(error) <= 0.005).length).toBeGreaterThanOrEqual(55);
    expect(replays.filter(({ error }) => error === 0).length).toBeGreaterThanOrEqual(30);
  });

  test('never miss a published total by more than 2% without a reason', () => {
    for (const check of checks) if (Math.abs(replay(check, formulas, data).error ?? 1) > 0.02) expect(check.disagrees, check.id).toBeDefined();
  });
});

describe('active parameters counted from the shape', () => {
  // Owners count what works on a token differently: see the notes of the records.
  test.each([
    ['deepseek-v2', 21e9, 0.02],
    ['deepseek-v3', 37e9, 0.02],
    ['mixtral-8x7b', 12.9e9, 0.005],
    ['mixtral-8x22b', 39.1e9, 0.005],
    ['qwen3-30b-a3b', 3.3e9, 0.02],
    ['qwen3-235b-a22b', 22e9, 0.01],
    ['llama-4-maverick', 17e9, 0.02],
    ['dbrx', 36e9, 0.02],
    ['kimi-k2', 32e9, 0.03],
    ['deepseek-v4-pro', 49e9, 0.02],
  ])('%s: %d', (id, published, within) => {
    const shape = data.models[id]?.shape;
    if (!shape) throw new Error(`${id} has no shape`);
    expect(Math.abs(countedActive(shape) / published - 1)).toBeLessThan(within);
  });

  test.each([
    ['gpt-oss-120b', 5.13e9],
    ['gpt-oss-20b', 3.61e9],
  ])('%s: %d once the input embedding is left out', (id, published) => {
    const shape = data.models[id]?.shape;
    if (!shape) throw new Error(`${id} has no shape`);
    expect(Math.abs((countedActive(shape) - shape.hiddenSize * shape.vocabularySize) / published - 1)).toBeLessThan(0.001);
  });

  test('are all parameters of a dense model', () => {
    for (const { id, shape } of Object.values(data.models))
      if (shape?.layers.every(({ ffn }) => ffn.kind === 'dense')) expect(countedActive(shape), id).toBe(countedTotal(shape));
  });
});
