import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromQuery } from '../../src/lib/scenario/link.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const text = readFileSync(new URL('../../src/content/docs/who-this-lets-in/what-to-do-next.mdx', import.meta.url), 'utf8');
const links = [...text.matchAll(/link\('\/calculators\/([^/]+)\/\?([^']+)'\)/g)].map(([, id = '', query = '']) => [id, query] as const);
const of = (id: string, result: string, preset: string | undefined, set: Readonly<Record<string, string | number>> = {}) =>
  settle(opened(id), { ...(preset !== undefined && { preset }), set }).values[result] as number;

describe('the checklists', () => {
  test.each(links)('open %s in the state %s', (id, query) => {
    const { scenario, problems } = fromQuery(opened(id), query);
    expect(problems).toEqual([]);
    expect(scenario.preset ?? Object.keys(scenario.set)[0]).toBeDefined();
  });
  test('link to more than five calculators in a set state', () => {
    expect(new Set(links.map(([id]) => id)).size).toBeGreaterThan(5);
  });
});

test('the description holds: $168 for ten thousand requests, $13,750 for half an engineer', () => {
  expect(of('decision', 'apiCostPerMonth', 'small-firm')).toBeCloseTo(168, 0);
  expect(of('decision', 'operatorsCostPerMonth', 'small-firm')).toBe(13_750);
});

test('a hundred times the budget trains about ten times the size', () => {
  expect(of('budget', 'optimalParameters', undefined, { budget: 45_000 }) / of('budget', 'optimalParameters', undefined, { budget: 450 })).toBeCloseTo(10.5, 0);
});

test('Guanaco fits on one card of 48 GB', () => {
  expect(of('fine-tune', 'memoryBytes', 'guanaco-65b')).toBeLessThan(48e9);
});

test('a session of a coding agent is mostly the cost of reading again', () => {
  const [all, read] = [of('agent-session', 'cost', 'agent-session-173-turns'), of('agent-session', 'cacheReadCost', 'agent-session-173-turns')];
  expect(read / all).toBeGreaterThan(0.5);
});
