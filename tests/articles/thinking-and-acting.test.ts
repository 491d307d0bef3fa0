import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { day } from '../../src/lib/units/date.ts';
import { data, opened } from '../support/calculators.ts';

const of = (calculator: string, id: string, set = {}, preset?: string) => settle(opened(calculator), { ...(preset && { preset }), set }).values[id] as number;
const session = (id: string, set = {}) => of('agent-session', id, set);

describe('thinking and acting', () => {
  test('a session of 50 turns sends 130 times what it writes, and output is a fifth of its bill', () => {
    expect(session('contextTokens') / session('repliedTokens')).toBeCloseTo(133, 0);
    expect(session('outputCost') / session('cost')).toBeCloseTo(0.18, 2);
  });
  test('twice the turns cost three times as much', () => {
    expect(session('cost', { turns: 100 }) / session('cost')).toBeCloseTo(3, 1);
  });
  test('a cache makes the session five times cheaper, though a cached token is read at a tenth', () => {
    expect(of('agent-session', 'cost', {}, 'coding-session-without-cache') / session('cost')).toBeCloseTo(5, 0);
    expect(session('apiInputPrice') / session('apiCachedPrice')).toBeCloseTo(10, 9);
  });
  test('the sessions are priced on the days that the text names', () => {
    for (const [preset, date] of [
      ['agent-feature-2026-03', '2026-03-27'],
      ['agent-session-173-turns', '2026-05-12'],
      ['agent-session-359-turns', '2026-05-18'],
    ] as const)
      expect(of('agent-session', 'asOf', {}, preset), preset).toBe(day(date));
    for (const id of ['agent-session-173-turns', 'agent-session-359-turns']) expect(data.runs[id]?.developer).toContain('Claude Opus 4.7');
    expect(data.apiPrices['claude-sonnet-4.6']?.history.at(-1)?.seen).toBe('2026-08-21');
  });
  test('the base of both bills is V3: what its paper prints as a whole is the set cost', () => {
    expect(data.runs['deepseek-r1']?.figures['baseCost']?.value).toBe(5_576_000);
    expect(of('lifetime', 'cost', {}, 'deepseek-v3')).toBe(data.runs['deepseek-v3-pre-training']?.figures['cost']?.value);
  });
  test('four agents of 12 turns send less and pay less than one of 48, for the same output', () => {
    const [one, four] = [{ turns: 48 }, { turns: 12, fanOut: 4 }];
    expect(session('outputCost', four)).toBeCloseTo(session('outputCost', one), 9);
    expect(session('contextTokens', four) / session('contextTokens', one)).toBeCloseTo(0.41, 2);
    expect(session('cost', four)).toBeLessThan(session('cost', one));
  });
  test('a cache pays from the second use on, kept for an hour from the third', () => {
    expect(Math.ceil(session('cacheBreakEvenUses'))).toBe(2);
    expect(Math.ceil(session('cacheBreakEvenUses', { cacheLifetime: 'hour' }))).toBe(3);
  });
  test('a page prices 737,500 tokens of input at input and output together', () => {
    const set = { apiModel: 'claude-3.5-sonnet', turns: 50, systemTokens: 2000, addedTokens: 500, replyTokens: 0, retriesPerTurn: 0, promptCaching: 'off' };
    expect(session('contextTokens', set)).toBe(737_500);
    expect(session('cost', set)).toBeCloseTo(2.21, 2);
    expect((session('contextTokens', set) / 1e6) * (session('apiInputPrice', set) + session('apiOutputPrice', set))).toBeCloseTo(13.275, 3);
  });
  test('halving what a tool returns saves more than halving what the model writes', () => {
    expect(session('cost', { addedTokens: 1200 })).toBeLessThan(session('cost', { replyTokens: 375 }));
    expect(1 - session('cost', { replyTokens: 375 }) / session('cost')).toBeGreaterThan(session('outputCost') / session('cost') / 2);
  });
  test('serving overtakes training in months at DeepSeek and GPT-3, and never for one customer of the 405B', () => {
    expect(of('lifetime', 'servingOvertakesTraining', {}, 'deepseek-v3')).toBeLessThan(90);
    expect(of('lifetime', 'servingOvertakesTraining', {}, 'gpt-3-175b')).toBeLessThan(365);
    expect(of('lifetime', 'servingShare', {}, 'llama-3.1-405b')).toBeLessThan(0.05);
  });
});
