import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const cluster = (of: string, scenario: Parameters<typeof settle>[1] = { set: {} }) => settle(opened('cluster'), scenario).values[of] as number;
const goodput = (set: Readonly<Record<string, number>>) => cluster('goodput', { set });

test('one GPU stops the run once in most of six years', () => {
  const years = cluster('gpuHoursPerFailure') / (24 * 365.25);
  expect(years).toBeGreaterThan(5.7);
  expect(years).toBeLessThan(6);
});

test('the supposed restart is ten minutes', () => {
  expect(cluster('restartSeconds')).toBe(600);
});

test('at the interval of Young checkpoints and lost work take the same', () => {
  expect(cluster('checkpointWaste')).toBeCloseTo(cluster('reworkWaste'), 12);
});

describe('halving', () => {
  test('a restart gains more than a checkpoint of ten seconds', () => {
    expect(goodput({ restartSeconds: 300 })).toBeGreaterThan(goodput({ checkpointSeconds: 5 }));
  });
  test('a checkpoint of a minute gains more than a restart', () => {
    expect(goodput({ checkpointSeconds: 30 })).toBeGreaterThan(goodput({ checkpointSeconds: 60, restartSeconds: 300 }));
  });
});

test('with the measured stall, restarts of over a quarter of an hour keep the floor of 90%', () => {
  const at = (restartSeconds: number) => cluster('goodput', { preset: 'llama-3.1-405b-fast-checkpoints', set: { restartSeconds } });
  expect(at(15 * 60)).toBeGreaterThan(0.9);
  expect(at(20 * 60)).toBeLessThan(0.9);
});

test('100,000 GPUs with the same habits lose more than two fifths of the time', () => {
  expect(cluster('goodput', { preset: 'hundred-thousand-h100', set: {} })).toBeLessThan(0.6);
});

test('one server is interrupted in one month of nine', () => {
  expect(1 / cluster('interruptions', { preset: 'one-server', set: {} })).toBeCloseTo(8.8, 1);
});

test('the rows of Meta’s table sum to 419 interruptions and to 94.9%, and its first is more than a third', () => {
  const counts = [148, 72, 54, 35, 32, 19, 17, 7, 7, 6, 6, 3, 3, 2, 2, 2, 2, 2];
  const printed = [30.1, 17.2, 12.9, 8.4, 7.6, 4.5, 4.1, 1.7, 1.7, 1.4, 1.4, 0.7, 0.7, 0.5, 0.5, 0.5, 0.5, 0.5];
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  expect(sum(counts)).toBe(419);
  expect(sum(printed)).toBeCloseTo(94.9, 6);
  expect(148 / 419).toBeGreaterThan(1 / 3);
  for (const [row, count] of counts.entries()) if (row > 0) expect(Math.abs((100 * count) / 419 - (printed[row] ?? 0))).toBeLessThan(0.05);
});
